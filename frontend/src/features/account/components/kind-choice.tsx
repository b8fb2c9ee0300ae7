"use client";

import { useTexts } from "@/lib/i18n/client";
import type { Kind } from "../schema";
import classes from "./form.module.css";

const KINDS = ["customer", "builder"] as const satisfies readonly Kind[];

/** Whether one buys homes or builds them. */
export function KindChoice({ kind, choose }: { kind: Kind; choose: (kind: Kind) => void }) {
  const t = useTexts("account");
  return (
    <fieldset className={classes.kinds}>
      <legend>{t("register.kind")}</legend>
      {KINDS.map((each) => (
        <label key={each} className={classes.kind}>
          <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => choose(each)} />
          <strong>{t(`register.${each}.name`)}</strong>
          <small>{t(`register.${each}.text`)}</small>
        </label>
      ))}
    </fieldset>
  );
}
