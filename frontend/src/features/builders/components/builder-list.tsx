import Link from "next/link";
import { Pill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { BuilderPage } from "../api";
import classes from "./builder-list.module.css";

/** Builders one below the other, as in a directory. */
export async function BuilderList({ builders }: { builders: BuilderPage["items"] }) {
  const t = await getTexts("site");
  return (
    <ul className={classes.list}>
      {builders.map((builder) => (
        <li key={builder.id} className={classes.builder}>
          <div>
            <h2 className={classes.name}>
              <Link href={`/builders/${builder.id}`} className={classes.link}>
                {builder.company_name}
              </Link>
            </h2>
            <p className="quiet">{builder.cities.join(", ")}</p>
          </div>
          <p className={classes.figures}>
            <span>{t("builders.projects", { count: builder.projects })}</span>
            {builder.homes_delivered > 0 && (
              <span className="quiet">{t("builders.delivered", { count: builder.homes_delivered })}</span>
            )}
          </p>
          <p className={classes.since}>
            {t.rich("builders.since", { date: () => <When moment={builder.member_since} zone="UTC" style="month" /> })}
          </p>
          <p className={classes.verified}>{builder.verified && <Pill tone="good">{t("builders.verified")}</Pill>}</p>
        </li>
      ))}
    </ul>
  );
}
