import { getTexts } from "@/lib/i18n/server";
import { STEPS, stepsDone } from "../urgency";
import classes from "./steps.module.css";

/** From the hold to the keys: what is done, what comes next, what is left. */
export async function Steps({ status }: { status: Parameters<typeof stepsDone>[0] }) {
  const t = await getTexts("home");
  const done = stepsDone(status);
  const words = STEPS.map((step, index) => {
    if (index < done) return t(`steps.${step}.done`);
    if (index === done || step === "held") return t(`steps.${step}.next`);
    return t(`steps.later.${step}`);
  });
  return (
    <ol className={classes.steps} aria-label={t("steps.label")}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-state={index < done ? "done" : index === done ? "next" : "later"}
          aria-current={index === done ? "step" : undefined}
        >
          {words[index]}
        </li>
      ))}
    </ol>
  );
}
