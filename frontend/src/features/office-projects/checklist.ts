/** What a new builder does first, in this order. */
export const TASKS = ["project", "homes", "prices", "publish", "booking"] as const;
export type Task = (typeof TASKS)[number];

/** How far a project is: how many homes and payment plans it has, and whether buyers see it. */
export type ChecklistProject = { id: number; units: number; plans: number; published: boolean };

/**
 * What is to be done next, and in which project: the one that is furthest; null when there is nothing left.
 *
 * A project that is published has prices, and sells on full payment if it has no plan.
 */
export function nextOf(
  projects: readonly ChecklistProject[],
  booked: boolean,
): { task: Task; projectId: number | null } | null {
  if (booked) return null;
  const done = (project: ChecklistProject): number => {
    if (project.units === 0) return 1;
    if (project.published) return 4;
    return project.plans > 0 ? 3 : 2;
  };
  const [furthest] = [...projects].sort((one, other) => done(other) - done(one));
  if (!furthest) return { task: "project", projectId: null };
  return { task: TASKS[done(furthest)] as Task, projectId: furthest.id };
}
