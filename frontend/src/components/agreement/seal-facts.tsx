"use client";

import { useTexts } from "@/lib/i18n/client";
import type { Seal } from "./agreement";
import classes from "./seal.module.css";

/** Who vouches for a sealed file. A certificate that was made for trying things out is called that. */
export function SealFacts({ seal }: { seal: Seal }) {
  const t = useTexts("seal");
  return (
    <>
      {seal.development && (
        <p className={classes.development}>
          <strong>{t("development")}</strong> {t("developmentWhy")}
        </p>
      )}
      <dl className={classes.facts}>
        <div>
          <dt>{t("by")}</dt>
          <dd dir="auto">{seal.subject}</dd>
        </div>
        <div>
          <dt>{t("issuer")}</dt>
          <dd dir="auto">{seal.issuer}</dd>
        </div>
        <div>
          <dt>{t("time")}</dt>
          <dd>{t(seal.timestamped ? "timeServer" : "timeOwn")}</dd>
        </div>
        <div>
          <dt>{t("certificate")}</dt>
          <dd>
            <code className={classes.digest}>{seal.fingerprint}</code>
          </dd>
        </div>
      </dl>
    </>
  );
}
