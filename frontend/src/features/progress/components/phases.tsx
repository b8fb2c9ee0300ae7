import { StatusPill } from "@/components/figures/status-pill";
import { Day } from "@/components/figures/when";
import { Photos } from "@/components/progress/photos";
import type { components } from "@/lib/api/schema";
import { getTexts } from "@/lib/i18n/server";
import classes from "./progress.module.css";

type Phase = components["schemas"]["PhaseResponse"];

/** The parts of the work, each with how far it is, when it was planned and when it was done. */
export async function Phases({ phases }: { phases: Phase[] }) {
  const t = await getTexts("progress");
  if (phases.length === 0) return <p className="quiet">{t("phases.none")}</p>;
  return (
    <ol className={classes.phases}>
      {phases.map((phase) => {
        const percent = Math.round(phase.progress_percentage);
        return (
          <li key={phase.id} className={classes.phase}>
            <div className={classes.phaseHead}>
              <h3 className={classes.phaseName} dir="auto">
                {phase.name}
              </h3>
              <StatusPill kind="phase" status={phase.status} />
            </div>
            <div className={classes.phaseBar}>
              <div
                role="progressbar"
                aria-label={t("phases.bar", { phase: phase.name, percent })}
                aria-valuenow={percent}
                className={classes.bar}
                data-late={phase.status === "delayed" || undefined}
              >
                <span style={{ width: `${percent}%` }} />
              </div>
              <span className="figures small">{t("done", { percent })}</span>
            </div>
            <p className="quiet small">
              <Dates phase={phase} />
            </p>
            {phase.description && (
              <p className={`quiet ${classes.text}`} dir="auto">
                {phase.description}
              </p>
            )}
            {phase.photos.length > 0 && <Photos photos={phase.photos} phase={phase.name} />}
          </li>
        );
      })}
    </ol>
  );
}

/** From when to when; a planned end that was missed stays readable beside the real one. */
async function Dates({ phase }: { phase: Phase }) {
  const t = await getTexts("progress");
  const { start_date: start, expected_end_date: planned, actual_end_date: actual } = phase;
  const end = actual ?? planned;
  const from = () => <Day key="start" date={start ?? ""} />;
  const to = () => <Day key="end" date={end ?? ""} />;
  return (
    <>
      {start && end && t.rich("phases.span", { start: from, end: to })}
      {start && !end && t.rich("phases.from", { date: from })}
      {!start && end && t.rich("phases.until", { end: to })}
      {actual && planned && actual > planned && (
        <>
          {" · "}
          {t.rich("phases.wasPlanned", {
            end: () => (
              <s key="planned">
                <Day date={planned} />
              </s>
            ),
          })}
        </>
      )}
    </>
  );
}
