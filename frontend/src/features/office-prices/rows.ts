/** What can be wrong with a field before the API is asked; each has its sentence in the catalogue. */
export type Fault = "missing" | "number" | "percent" | "count" | "twice" | "price";
export type Faults = Record<string, Fault>;

/** Notes a name that is empty, or the same as one before it. */
export function checkNames(rows: readonly { name: string }[], path: string, faults: Faults): void {
  const seen = new Set<string>();
  rows.forEach(({ name }, place) => {
    const trimmed = name.trim();
    if (trimmed === "") faults[`${path}.${place}.name`] = "missing";
    else if (seen.has(trimmed)) faults[`${path}.${place}.name`] = "twice";
    seen.add(trimmed);
  });
}
