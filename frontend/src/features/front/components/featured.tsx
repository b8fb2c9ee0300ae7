import Link from "next/link";

import { ProjectFace } from "@/components/facade/project-face";

import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { Promised } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { ProjectCardData } from "../api";
import classes from "./featured.module.css";

const SIZES = "(width < 84em) 100vw, 1248px";

/** The project in front: its picture as wide as the page, and its figures below. */
export async function Featured({ project }: { project: ProjectCardData }) {
  const t = await getTexts("site");
  const { price_min: from, available_units: free, expected_completion_date: date } = project;
  return (
    <article className={classes.featured} aria-labelledby="featured-name">
      <div className={classes.face}>
        <ProjectFace project={project} sizes={SIZES} ratio={21 / 9} priority label />
      </div>
      <div className={classes.row}>
        <div className={classes.words}>
          <h2 id="featured-name" className={classes.name} dir="auto">
            <Link href={`/projects/${project.slug}`} className={classes.link}>
              {project.name}
            </Link>
          </h2>
          <p className={classes.place}>
            <StatusPill kind="project" status={project.status} />
            <span>{t("front.featured.place", { city: project.city, builder: project.builder.company_name })}</span>
          </p>
        </div>
        <dl className={classes.facts}>
          <div>
            <dt>{t("front.featured.from")}</dt>
            <dd>
              {from && free > 0 ? (
                <Money amount={from} currency={project.currency} spoken />
              ) : (
                t("front.featured.allTaken")
              )}
            </dd>
          </div>
          <div>
            <dt>{t("front.featured.free")}</dt>
            <dd>{t("front.featured.freeOf", { free, total: Math.max(project.total_units ?? 0, free) })}</dd>
          </div>
          {date && (
            <div>
              <dt>{t("front.featured.promised")}</dt>
              <dd>
                <Promised date={date} precision={project.expected_completion_precision} />
              </dd>
            </div>
          )}
        </dl>
      </div>
    </article>
  );
}
