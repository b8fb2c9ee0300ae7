export function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** A list with one of its rows moved up or down by one. */
export function moved<R>(rows: readonly R[], place: number, by: 1 | -1): R[] {
  const next = [...rows];
  const other = next[place + by];
  const row = next[place];
  if (row === undefined || other === undefined) return next;
  next[place] = other;
  next[place + by] = row;
  return next;
}

export function without<R>(rows: readonly R[], place: number): R[] {
  return rows.filter((_, at) => at !== place);
}

export function replaced<R>(rows: readonly R[], place: number, change: Partial<R>): R[] {
  return rows.map((row, at) => (at === place ? { ...row, ...change } : row));
}

/** A list with a row in it again, at its place. */
export function inserted<R>(rows: readonly R[], row: R, place: number): R[] {
  return [...rows.slice(0, place), row, ...rows.slice(place)];
}

/** Rows with the ids that the rows that were sent got; each is found by its key, also where the order has changed since. */
export function idsGiven<R extends { key: string; id: number | null }>(
  rows: readonly R[],
  sent: readonly R[],
  took: readonly R[],
): R[] {
  return rows.map((row) => {
    const place = sent.findIndex(({ key }) => key === row.key);
    return row.id === null && place !== -1 ? { ...row, id: took[place]?.id ?? null } : row;
  });
}

/** A line of a list, as it is said when two versions are shown side by side. */
export type Line = { label: string; text: string };
export type LineDifference = { label: string; mine: string; theirs: string };

/** Where two versions of a list differ; a line is known by its label, or its place if that has changed. */
export function differencesOf(mine: readonly Line[], theirs: readonly Line[], none: string): LineDifference[] {
  const labels = [...new Set([...theirs, ...mine].map(({ label }) => label))];
  const textOf = (lines: readonly Line[], label: string) => lines.find((line) => line.label === label)?.text ?? none;
  const found = labels.map((label) => ({ label, mine: textOf(mine, label), theirs: textOf(theirs, label) }));
  return found.filter(({ mine: own, theirs: other }) => own !== other);
}
