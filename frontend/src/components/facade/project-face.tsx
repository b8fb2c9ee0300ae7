import { Picture } from "@/components/picture";
import type { components } from "@/lib/api/schema";
import { Facade } from "./facade";
import classes from "./facade.module.css";
import { FaceLabel } from "./face-label";
import { facadeKind } from "./shapes";

type Shown = Pick<
  components["schemas"]["ProjectCard"],
  "id" | "cover" | "massing" | "unit_types" | "total_units" | "available_units"
>;

/** What a project looks like: its first picture, or, as long as there is none, a drawing of it from its figures. */
export function ProjectFace({
  project,
  sizes,
  ratio = 1.6,
  priority,
  label = true,
}: {
  project: Shown;
  /** As of <img>: how wide it is on the page. */
  sizes: string;
  ratio?: number;
  priority?: boolean;
  label?: boolean;
}) {
  const { cover } = project;
  return (
    <div className={classes.face} style={{ aspectRatio: ratio }}>
      {cover ? (
        <Picture picture={cover} sizes={sizes} ratio={ratio} priority={priority} />
      ) : (
        <Facade
          massing={project.massing}
          kind={facadeKind(project.unit_types)}
          lit={takenShare(project)}
          seed={project.id}
          ratio={ratio}
        />
      )}
      {label && <FaceLabel of={cover?.kind ?? "drawn"} />}
    </div>
  );
}

/** Which part of a project's homes is taken: their windows are lit. */
export function takenShare({
  massing,
  total_units,
  available_units,
}: Pick<Shown, "massing" | "total_units" | "available_units">): number {
  const all = total_units ?? massing.reduce((sum, tower) => sum + tower.floors * tower.per_floor, 0);
  return all > 0 ? 1 - available_units / all : 0;
}
