import { getTexts } from "@/lib/i18n/server";
import type { Project } from "../api";
import classes from "./plans.module.css";

/** How a home of the project can be paid: each plan as a bar whose parts are its stages. */
export async function Plans({ project }: { project: Project }) {
  const t = await getTexts("project");
  return (
    <div className={classes.plans}>
      {project.payment_plans.map((plan) => (
        <article key={plan.id} className={classes.plan} aria-labelledby={`plan-${plan.id}`}>
          <h3 id={`plan-${plan.id}`} className={classes.name} dir="auto">
            {plan.name}
          </h3>
          <p className="quiet">{t(`plans.kinds.${plan.plan_type}`)}</p>
          <div className={classes.bar} aria-hidden="true">
            {numbered(plan.stages).map(({ number, stage }) => (
              <span key={number} style={{ flexGrow: stage.percent }} />
            ))}
          </div>
          <ol className={classes.stages}>
            {numbered(plan.stages).map(({ number, stage }) => (
              <li key={number}>
                <span dir="auto">{stage.name}</span>
                <span className="figures">{t("percent", { percent: stage.percent })}</span>
              </li>
            ))}
          </ol>
        </article>
      ))}
    </div>
  );
}

/** Stages are known by their place: two may have one name. */
function numbered<S>(stages: readonly S[]): { number: number; stage: S }[] {
  return stages.map((stage, index) => ({ number: index + 1, stage }));
}

/** What holding a home costs, and what giving it up does, in the project's own figures. */
export async function HoldTerms({ project }: { project: Project }) {
  const t = await getTexts("project");
  const { reserved = 0, token_paid: forfeit = 0 } = project.forfeit_percent;
  const terms = [
    t("terms.hold", { hours: project.hold_hours }),
    project.token_percent > 0 && t("terms.token", { percent: project.token_percent }),
    t(reserved > 0 ? "terms.forfeitHeld" : "terms.freeHeld", { percent: reserved }),
    t(forfeit > 0 ? "terms.forfeitToken" : "terms.freeToken", { percent: forfeit }),
    project.cooling_off_days > 0 && t("terms.coolingOff", { days: project.cooling_off_days }),
    project.advance_cap_percent !== null && t("terms.cap", { percent: project.advance_cap_percent }),
  ].filter((term) => term !== false);
  return (
    <ul className={classes.terms}>
      {terms.map((term) => (
        <li key={term}>{term}</li>
      ))}
    </ul>
  );
}
