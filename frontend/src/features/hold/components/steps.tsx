"use client";

import { useTexts } from "@/lib/i18n/client";
import { STEPS, type Step } from "../choice";
import classes from "./steps.module.css";

/** The three steps, which one it is, and the way back to those before it. */
export function Steps({ step, go }: { step: Step; go: (step: Step) => void }) {
  const t = useTexts("hold");
  const here = STEPS.indexOf(step);
  return (
    <ol className={classes.steps} aria-label={t("steps.label")}>
      {STEPS.map((each, at) => (
        <li
          key={each}
          className={classes.step}
          data-state={at < here ? "done" : at === here ? "here" : "coming"}
          aria-current={at === here ? "step" : undefined}
        >
          {at < here ? (
            <button type="button" className={classes.name} onClick={() => go(each)}>
              {t(`steps.${each}`)}
            </button>
          ) : (
            <span className={classes.name}>{t(`steps.${each}`)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
