import Link from "next/link";
import type { ReactNode } from "react";
import { ProjectFace } from "@/components/facade/project-face";
import { HomeTypes } from "@/components/figures/home-types";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { Promised } from "@/components/figures/when";
import type { components } from "@/lib/api/schema";
import { getTexts } from "@/lib/i18n/server";
import classes from "./project-card.module.css";

export type ProjectCardData = components["schemas"]["ProjectCard"];

// Where the grid has three, two and one column.
const SIZES = "(width < 40em) calc(100vw - 36px), (width < 62em) calc(50vw - 38px), 397px";

/** Projects side by side; each child is a `ProjectCard`. */
export function ProjectGrid({ children }: { children: ReactNode }) {
  return <ul className={classes.grid}>{children}</ul>;
}

/**
 * A project in a list: its face, and what one decides by whether to look closer. The whole of it leads to its page.
 *
 * `heading`: the level that fits the page. `priority`: on the screen from the start. `sizes`: when not in a `ProjectGrid`.
 */
export async function ProjectCard({
  project,
  heading: Heading = "h2",
  priority,
  sizes = SIZES,
}: {
  project: ProjectCardData;
  heading?: "h2" | "h3";
  priority?: boolean;
  sizes?: string;
}) {
  const t = await getTexts("site");
  const { price_min: from, available_units: free, total_units: total, expected_completion_date: date } = project;
  const underWay = project.status === "planning" || project.status === "construction";
  return (
    <li className={classes.card}>
      <div className={classes.face}>
        <ProjectFace project={project} sizes={sizes} ratio={4 / 3} priority={priority} />
      </div>
      <div className={classes.head}>
        <Heading className={classes.name}>
          <Link href={`/projects/${project.slug}`} className={classes.link}>
            {project.name}
          </Link>
        </Heading>
        {from && free > 0 && (
          <p className={classes.price}>
            {t.rich("card.from", {
              price: () => <Money amount={from} currency={project.currency} spoken />,
              quiet: (chunks) => <span className={classes.from}>{chunks}</span>,
            })}
          </p>
        )}
      </div>
      <p className={classes.place}>{t("card.place", { city: project.city, builder: project.builder.company_name })}</p>
      <p className={classes.homes}>
        {project.unit_types.length > 0 && (
          <span>
            <HomeTypes types={project.unit_types} />
          </span>
        )}
        <span>{free > 0 ? t("card.free", { free, total: Math.max(total ?? 0, free) }) : t("card.noneFree")}</span>
      </p>
      <p className={classes.state}>
        <StatusPill kind="project" status={project.status} />
        {underWay && date && (
          <span className={classes.promise}>
            {t.rich("card.promised", {
              date: () => <Promised date={date} precision={project.expected_completion_precision} />,
            })}
          </span>
        )}
      </p>
    </li>
  );
}
