import Link from "next/link";
import { Elevation } from "@/components/elevation/elevation";
import { Promised } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Site } from "../api";
import classes from "./how-far.module.css";

const HIGHEST = 250;
const WIDEST = 280;

/** The projects under construction side by side on one ground, each filled with the work that is done. */
export async function HowFar({ sites }: { sites: Site[] }) {
  const t = await getTexts("site");
  const floors = (site: Site) => Math.max(1, ...site.project.massing.map((tower) => tower.floors));
  // One scale for all, so that a high building is seen to be one.
  const scale = HIGHEST / Math.max(...sites.map(floors));
  return (
    <ul className={classes.street}>
      {sites.map((site) => (
        <li key={site.project.id} className={classes.site}>
          <div className={classes.drawing}>
            <Elevation
              towers={site.project.massing}
              percent={site.progress.overall_percentage}
              label={t("front.far.shape", { name: site.project.name, percent: site.progress.overall_percentage })}
              height={floors(site) * scale}
              width={WIDEST}
            />
          </div>
          <Words site={site} />
        </li>
      ))}
    </ul>
  );
}

async function Words({ site: { project, progress } }: { site: Site }) {
  const t = await getTexts("site");
  const date = project.expected_completion_date;
  const earlier = progress.promised_dates.slice(1).filter((each) => each.expected_completion_date !== null);
  return (
    <div className={classes.words}>
      <p className={classes.percent}>{t("front.far.percent", { percent: progress.overall_percentage })}</p>
      <h3 className={classes.name} dir="auto">
        <Link href={`/projects/${project.slug}#progress`} className={classes.link}>
          {project.name}
        </Link>
      </h3>
      {date && (
        <p className={classes.dates}>
          <Promised date={date} precision={project.expected_completion_precision} />
          {earlier.map((each) => (
            <s key={each.promised_at}>
              <Promised date={each.expected_completion_date ?? ""} precision={each.precision} />
            </s>
          ))}
        </p>
      )}
    </div>
  );
}
