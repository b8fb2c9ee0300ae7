import { IconChevronDown } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { speakMoney } from "@/lib/format/money";
import { getLocale, getTexts } from "@/lib/i18n/server";
import type { City, ProjectCardData } from "../api";
import { budgetsFor } from "../budgets";
import classes from "./search-bar.module.css";

const ICON = 16;

/** Where, what and for how much: a plain form that asks the list of homes. */
export async function SearchBar({ projects, cities }: { projects: ProjectCardData[]; cities: City[] }) {
  const [t, common, locale] = await Promise.all([getTexts("site"), getTexts("common"), getLocale()]);
  const types = [...new Set(projects.flatMap((project) => project.unit_types))];
  const budgets = budgetsFor(projects);
  const spoken = (amount: string, currency: string) => {
    const { number, unit } = speakMoney(amount, currency, locale);
    return unit ? common(`money.${unit}`, { amount: number }) : number;
  };
  return (
    <search className={classes.search}>
      <form action="/projects" className={classes.form} aria-label={t("front.search.label")}>
        <Choice name="city" label={t("front.search.city")} any={t("front.search.anyCity")}>
          {cities.map(({ city }) => (
            <option key={city} value={city}>
              {city}
            </option>
          ))}
        </Choice>
        <Choice name="unit_type" label={t("front.search.type")} any={t("front.search.anyType")}>
          {types.map((type) => (
            <option key={type} value={type}>
              {common(`unitTypes.${type}`)}
            </option>
          ))}
        </Choice>
        {budgets && (
          <Choice name="max_price" label={t("front.search.budget")} any={t("front.search.anyBudget")}>
            {budgets.amounts.map((amount) => (
              <option key={amount} value={amount}>
                {t("front.search.upTo", { amount: spoken(amount, budgets.currency) })}
              </option>
            ))}
          </Choice>
        )}
        <button type="submit" className={classes.submit}>
          {t("front.search.submit")}
        </button>
      </form>
    </search>
  );
}

function Choice({ name, label, any, children }: { name: string; label: string; any: string; children: ReactNode }) {
  return (
    <label className={classes.choice}>
      <span className={classes.label}>{label}</span>
      <select name={name} defaultValue="" className={classes.select}>
        <option value="">{any}</option>
        {children}
      </select>
      <IconChevronDown size={ICON} aria-hidden className={classes.arrow} />
    </label>
  );
}
