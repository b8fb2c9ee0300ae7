import Link from "next/link";
import { getTexts } from "@/lib/i18n/server";
import type { Builder } from "../api";
import classes from "./builders.module.css";

/** Who builds, where, and how much they have handed over. */
export async function Builders({ builders, total }: { builders: Builder[]; total: number }) {
  const t = await getTexts("site");
  return (
    <>
      <ul className={classes.builders}>
        {builders.map((builder) => (
          <li key={builder.id} className={classes.builder}>
            <h3 className={classes.name} dir="auto">
              <Link href={`/builders/${builder.id}`} className={classes.link}>
                {builder.company_name}
              </Link>
            </h3>
            <p>{builder.cities.join(", ")}</p>
            <p>{t("front.builders.projects", { count: builder.projects })}</p>
            {builder.homes_delivered > 0 && <p>{t("front.builders.delivered", { count: builder.homes_delivered })}</p>}
          </li>
        ))}
      </ul>
      {total > builders.length && (
        <p className={classes.all}>
          <Link href="/builders" className="link">
            {t("front.builders.all")}
          </Link>
        </p>
      )}
    </>
  );
}
