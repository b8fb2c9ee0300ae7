import { Elevation } from "@/components/elevation/elevation";
import { StatusPill } from "@/components/figures/status-pill";
import { Day, Promised, When } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Progress, Project, UpdateFeed } from "../api";
import classes from "./progress-summary.module.css";

/** How far the building is, phase by phase, which dates were promised, and the newest from the site. */
export async function ProgressSummary({
  project,
  progress,
  updates,
}: {
  project: Project;
  progress: Progress;
  updates: UpdateFeed;
}) {
  const t = await getTexts("project");
  const percent = progress.overall_percentage;
  return (
    <div className={classes.progress}>
      <div className={classes.whole}>
        <Elevation
          towers={project.massing}
          percent={percent}
          label={t("progress.drawing", { name: project.name, percent })}
          height={230}
          width={300}
        />
        <p className={classes.percent}>{t("percent", { percent })}</p>
        <PromisedDates finished={project.actual_completion_date} progress={progress} />
      </div>
      <div className={classes.parts}>
        <ol className={classes.phases}>
          {progress.phases.map((phase) => (
            <Phase key={phase.id} phase={phase} />
          ))}
        </ol>
        {progress.phases.length === 0 && <p className="quiet">{t("progress.nothing")}</p>}
      </div>
      {updates.items.length > 0 && (
        <div className={classes.news}>
          <h3>{t("progress.news")}</h3>
          <ul>
            {updates.items.map((update) => (
              <li key={update.id}>
                <p className="quiet small">
                  <When moment={update.published_at ?? update.created_at} zone={project.timezone} style="date" />
                </p>
                <h4 dir="auto">{update.title}</h4>
                <p dir="auto" className={classes.text}>
                  {update.content}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** Every date that was promised, the newest first; why it moved stands beside it. */
async function PromisedDates({ finished, progress }: { finished: string | null; progress: Progress }) {
  const t = await getTexts("project");
  const dates = progress.promised_dates.filter((each) => each.expected_completion_date !== null);
  if (dates.length === 0 && !finished) return null;
  return (
    <ol className={classes.dates} aria-label={t("progress.dates")}>
      {finished && <li>{t.rich("progress.finished", { date: () => <Day date={finished} /> })}</li>}
      {dates.map((each, index) => {
        const date = <Promised date={each.expected_completion_date ?? ""} precision={each.precision} />;
        return (
          <li key={each.promised_at}>
            {index === 0 ? t.rich("progress.promised", { date: () => date }) : <s>{date}</s>}
            {each.reason && <span className={classes.reason}>{each.reason}</span>}
          </li>
        );
      })}
    </ol>
  );
}

async function Phase({ phase }: { phase: Progress["phases"][number] }) {
  const t = await getTexts("project");
  const percent = phase.progress_percentage;
  return (
    <li className={classes.phase}>
      <div className={classes.name}>
        <h3 dir="auto">{phase.name}</h3>
        <span className="figures">{t("percent", { percent })}</span>
      </div>
      <div className={classes.track} aria-hidden="true">
        <span data-late={phase.status === "delayed" || undefined} style={{ width: `${percent}%` }} />
      </div>
      <p className={classes.state}>
        <StatusPill kind="phase" status={phase.status} />
        {phase.actual_end_date ? (
          <span>{t.rich("progress.done", { date: () => <Day date={phase.actual_end_date ?? ""} /> })}</span>
        ) : (
          phase.expected_end_date && (
            <span>{t.rich("progress.expected", { date: () => <Day date={phase.expected_end_date ?? ""} /> })}</span>
          )
        )}
      </p>
    </li>
  );
}
