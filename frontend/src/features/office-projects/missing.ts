import { DAYS, type Project } from "./values";

/** The steps of a project's editor, in the order in which a project comes about; each is a page. */
export const STEPS = ["facts", "place", "units", "prices", "plans", "hours", "terms", "pictures", "publish"] as const;
export type Step = (typeof STEPS)[number];

type Kind =
  | "units"
  | "percents"
  | "closed"
  | "rera"
  | "completion"
  | "description"
  | "plans"
  | "charges"
  | "pictures"
  | "map";

/** Something that a project has not got yet. `blocks`: it cannot be published without. */
export type Missing = { kind: Kind; step: Step; blocks: boolean };

/**
 * What is missing before a project should be shown to buyers, the first step first.
 *
 * `charges`: how many lines the project adds to the price of a home; null: not known yet.
 */
export function missingIn(project: Project, charges: number | null): Missing[] {
  const found: Missing[] = [];
  const advise = (kind: Kind, step: Step) => found.push({ kind, step, blocks: false });
  const block = (kind: Kind, step: Step) => found.push({ kind, step, blocks: true });
  if (!project.description) advise("description", "facts");
  if (needsRera(project) && !project.rera_number) advise("rera", "facts");
  if (!project.expected_completion_date && isStillBuilt(project)) advise("completion", "facts");
  if (project.latitude === null || project.longitude === null) advise("map", "place");
  if (project.units.total === 0) block("units", "units");
  if (charges === 0) advise("charges", "prices");
  if (project.payment_plans.length === 0) advise("plans", "plans");
  else if (!project.payment_plans.every(({ stages }) => addsUp(stages))) block("percents", "plans");
  if (DAYS.every((day) => !project.opening_hours[day])) advise("closed", "hours");
  if (project.images.length === 0) advise("pictures", "pictures");
  return found;
}

const isStillBuilt = ({ status }: Project) => status === "planning" || status === "construction";

/** India's RERA, s. 3: nothing may be advertised before it is registered, with few exceptions. */
function needsRera(project: Project): boolean {
  return project.timezone === "Asia/Kolkata" && isStillBuilt(project);
}

// Percents have four decimals at most: sums of them are compared as whole numbers.
function addsUp(stages: readonly { percent: number }[]): boolean {
  return stages.reduce((sum, { percent }) => sum + Math.round(percent * 10_000), 0) === 1_000_000;
}

/** How a step stands: `open`: something is missing that it cannot be published without. */
export type Standing = "done" | "advised" | "open";

export function standingOf(step: Step, project: Project, missing: readonly Missing[]): Standing {
  if (step === "publish") return project.published ? "done" : "open";
  const own = missing.filter((each) => each.step === step);
  if (own.some(({ blocks }) => blocks)) return "open";
  return own.length > 0 ? "advised" : "done";
}

/** The step before one, and the one after it. */
export function neighbours(step: Step): { before: Step | undefined; after: Step | undefined } {
  const place = STEPS.indexOf(step);
  return { before: STEPS[place - 1], after: STEPS[place + 1] };
}
