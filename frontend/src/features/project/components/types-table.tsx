import { Area } from "@/components/figures/area";
import { Money } from "@/components/figures/money";
import { getTexts } from "@/lib/i18n/server";
import type { Unit } from "../api";
import { tally } from "../tally";
import classes from "./tables.module.css";

/** What there is of each type of home: how large, for how much, how many are left. */
export async function TypesTable({ units }: { units: Unit[] }) {
  const [t, common] = await Promise.all([getTexts("project"), getTexts("common")]);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t("types.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("columns.type")}</th>
            <th scope="col" className={classes.wideOnly}>
              {t("columns.area")}
            </th>
            <th scope="col" data-number>
              {t("columns.prices")}
            </th>
            <th scope="col" data-number>
              {t("columns.left")}
            </th>
          </tr>
        </thead>
        <tbody>
          {tally(units).map((each) => (
            <tr key={each.type} data-off={each.free === 0 || undefined}>
              <th scope="row">
                {common(`unitTypes.${each.type}`)}
                <span className={classes.narrowOnly}>
                  <Area sqft={each.areas[0]} to={each.areas[1]} />
                </span>
              </th>
              <td className={classes.wideOnly}>
                <Area sqft={each.areas[0]} to={each.areas[1]} />
              </td>
              <td data-number className={classes.range}>
                {each.prices ? (
                  <>
                    <Money amount={each.prices[0]} currency={each.currency} spoken />
                    {each.prices[0] !== each.prices[1] && (
                      <>
                        {" – "}
                        <Money amount={each.prices[1]} currency={each.currency} spoken />
                      </>
                    )}
                  </>
                ) : (
                  t("types.allTaken")
                )}
              </td>
              <td data-number>{t("facts.freeOf", { free: each.free, total: each.total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
