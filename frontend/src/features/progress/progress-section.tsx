import { Elevation, type MarkedHome } from "@/components/elevation/elevation";
import type { components } from "@/lib/api/schema";
import { dayAt } from "@/lib/format/time";
import { getTexts } from "@/lib/i18n/server";
import { NewsFeed } from "./components/news-feed";
import { Phases } from "./components/phases";
import classes from "./components/progress.module.css";
import { Promises } from "./components/promises";
import { plannedPercent } from "./plan";

type Schemas = components["schemas"];
type Props = {
  project: Schemas["ProjectResponse"];
  progress: Schemas["ProgressResponse"];
  updates: Schemas["UpdateFeed"];
  /** A home of the reader's in it. */
  yours?: { unit: string; mark: MarkedHome } | null;
};

/** How a building grows: drawn against its plan, what was promised, part by part, and the news. */
export async function ProgressSection({ project, progress, updates, yours }: Props) {
  const t = await getTexts("progress");
  const percent = Math.round(progress.overall_percentage);
  const planned = project.actual_completion_date
    ? null
    : plannedPercent(progress.phases, progress.overall_percentage, dayAt(project.timezone, new Date()));
  return (
    <div className={classes.section}>
      <section className={`card ${classes.whole}`}>
        <div className={classes.drawing}>
          <Elevation
            towers={project.massing}
            percent={percent}
            planned={planned}
            mark={yours?.mark}
            height={280}
            width={400}
            label={
              yours
                ? t("drawingYours", { project: project.name, percent, unit: yours.unit })
                : t("drawing", { project: project.name, percent })
            }
          />
        </div>
        <div className={classes.facts}>
          <p>
            <span className={classes.percent}>{t("done", { percent })}</span> {t("doneOf")}
          </p>
          {planned !== null && (
            <p className="quiet">
              {t("plan.line", { percent: planned })}
              {" · "}
              {planned === percent
                ? t("plan.on")
                : t(percent > planned ? "plan.ahead" : "plan.behind", { points: Math.abs(percent - planned) })}
            </p>
          )}
          <ul className={classes.legend}>
            <li data-is="done">{t("legend.done")}</li>
            <li data-is="open">{t("legend.open")}</li>
            {planned !== null && <li data-is="plan">{t("legend.plan")}</li>}
            {yours && <li data-is="yours">{t("legend.yours", { unit: yours.unit })}</li>}
          </ul>
          <Promises
            promises={progress.promised_dates}
            zone={project.timezone}
            finished={project.actual_completion_date}
          />
          {percent > 0 && percent < 100 && <p className="quiet small">{t("how", { percent })}</p>}
        </div>
      </section>
      <section className={classes.part}>
        <h2>{t("phases.title")}</h2>
        <Phases phases={progress.phases} />
      </section>
      <section className={classes.part} id="news">
        <h2>{t("news.title")}</h2>
        <NewsFeed
          key={project.id}
          projectId={project.id}
          zone={project.timezone}
          precision={project.expected_completion_precision}
          first={updates}
        />
      </section>
    </div>
  );
}
