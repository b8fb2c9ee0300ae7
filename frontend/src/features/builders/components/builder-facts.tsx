import type { ReactNode } from "react";
import { getTexts } from "@/lib/i18n/server";
import type { Builder } from "../api";
import classes from "./builder-facts.module.css";

/** Who a builder is, in the figures and numbers that one would ask for. */
export async function BuilderFacts({ builder }: { builder: Builder }) {
  const t = await getTexts("site");
  return (
    <dl className={classes.facts}>
      <Fact label={t("builder.projects")}>{builder.projects}</Fact>
      {builder.homes_delivered > 0 && <Fact label={t("builder.delivered")}>{builder.homes_delivered}</Fact>}
      <Fact label={t("builder.license")} small>
        {builder.license_number}
      </Fact>
      <Fact label={t("builder.address")} small>
        {builder.address}
      </Fact>
      {builder.website && (
        <Fact label={t("builder.website")} small>
          <a href={builder.website} rel="noopener nofollow" className="link">
            {hostOf(builder.website)}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, small, children }: { label: string; small?: boolean; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{label}</dt>
      <dd data-small={small || undefined}>{children}</dd>
    </div>
  );
}

/** A website by its name, without what is only for machines. */
export function hostOf(website: string): string {
  try {
    return new URL(website).host.replace(/^www\./, "");
  } catch {
    return website;
  }
}
