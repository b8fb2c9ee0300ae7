import type { components } from "@/lib/api/schema";

type Progress = components["schemas"]["ProgressResponse"];
type Phase = Progress["phases"][number];

/** A picture of the site: which phase it shows, and the day of which (ISO 8601). */
export type SiteShot = { picture: Phase["photos"][number]; phase: Phase; day: string };

/** The pictures of a project's phases, those of the phase that was worked on last first. */
export function siteShots(progress: Progress): SiteShot[] {
  return progress.phases
    .filter((phase) => phase.photos.length > 0)
    .map((phase) => ({ phase, day: phase.actual_end_date ?? phase.updated_at.slice(0, 10) }))
    .sort((one, other) => other.day.localeCompare(one.day))
    .flatMap(({ phase, day }) => phase.photos.map((picture) => ({ picture, phase, day })));
}
