const MOST = 8;

/** Of a long plan the stages around the present: the last that is paid, what is open next, and the last of all. */
export function shownStages<S extends { status: string }>(schedule: S[]): S[] {
  if (schedule.length <= MOST) return schedule;
  const open = schedule.findIndex(({ status }) => status !== "paid");
  const from = Math.max(0, Math.min((open === -1 ? schedule.length : open) - 1, schedule.length - (MOST - 1)));
  const shown = schedule.slice(from, from + MOST - 2);
  return [...shown, ...schedule.slice(-1)];
}
