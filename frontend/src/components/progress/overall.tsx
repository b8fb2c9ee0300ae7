import { Elevation, type MarkedHome } from "@/components/elevation/elevation";
import type { components } from "@/lib/api/schema";
import { dayAt } from "@/lib/format/time";
import { getTexts } from "@/lib/i18n/server";
import classes from "./overall.module.css";
import { plannedPercent } from "./plan";
import { Promises } from "./promises";

type Schemas = components["schemas"];
type Props = {
  project: Schemas["ProjectResponse"];
  progress: Schemas["ProgressResponse"];
  /** A home of the reader's in it. */
  yours?: { unit: string; mark: MarkedHome } | null;
  /** Beside something else: the drawing above the words. */
  narrow?: boolean;
};

/** How far a building is as a whole, drawn against its plan, and for when it is promised. */
export async function Overall({ project, progress, yours, narrow }: Props) {
  const t = await getTexts("progress");
  const percent = Math.round(progress.overall_percentage);
  const planned = project.actual_completion_date
    ? null
    : plannedPercent(progress.phases, progress.overall_percentage, dayAt(project.timezone, new Date()));
  return (
    <section className={`card ${classes.whole}`} data-narrow={narrow || undefined}>
      <div className={classes.drawing}>
        <Elevation
          towers={project.massing}
          percent={percent}
          planned={planned}
          mark={yours?.mark}
          height={narrow ? 170 : 280}
          width={narrow ? 280 : 400}
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
  );
}
