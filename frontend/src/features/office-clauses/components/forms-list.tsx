import Link from "next/link";
import { Pill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Summary } from "../form";
import classes from "./view.module.css";

/** The forms that agreements are made from: what each is for, whose words it has, since when, by whom. */
export async function FormsList({ forms, zone }: { forms: readonly Summary[]; zone: string }) {
  const t = await getTexts("officeClauses");
  return (
    <ul className={classes.forms}>
      {forms.map(({ form, title, version, source, saved_at, saved_by, clauses }) => (
        <li key={form}>
          <Link href={`/office/settings/clauses/${form}`} className={classes.form}>
            <span className={classes.name}>{t(`forms.${form}`)}</span>
            <span className={classes.pill}>
              <Pill tone={source === "builder" ? "good" : "quiet"}>{t(`source.${source}`)}</Pill>
            </span>
            <span className={classes.meta}>{t(`for.${form}`)}</span>
            <span className={classes.meta}>
              {t.rich("list.holds", { title, count: clauses, en: (chunks) => <span lang="en">{chunks}</span> })}
              {saved_at && (
                <>
                  {" · "}
                  {t.rich("savedBy", {
                    ...{ version, who: saved_by ?? "" },
                    when: () => <When moment={saved_at} zone={zone} />,
                  })}
                </>
              )}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
