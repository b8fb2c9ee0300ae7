import { LinkButton } from "@/components/link-button";
import { getTexts } from "@/lib/i18n/server";
import type { Project } from "../api";
import { spansOf, type WeekDay } from "../opening";
import classes from "./visit.module.css";

/** When one can come, and the way to say so. */
export async function Visit({ project }: { project: Project }) {
  const t = await getTexts("project");
  return (
    <div className={classes.visit}>
      <dl className={classes.hours}>
        {spansOf(project.opening_hours).map(({ first, last, hours }) => (
          <div key={first}>
            <dt>{nameOf(t, first, last)}</dt>
            <dd className="figures">
              {hours ? t("visit.hours", { opens: hours.opens, closes: hours.closes }) : t("visit.closed")}
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes.words}>
        <p>{t("visit.text")}</p>
        <LinkButton href={`/home/appointments?project=${project.id}`} prefetch={false}>
          {t("visit.book")}
        </LinkButton>
      </div>
    </div>
  );
}

function nameOf(t: Awaited<ReturnType<typeof getTexts<"project">>>, first: WeekDay, last: WeekDay): string {
  if (first === last) return t(`days.${first}`);
  if (first === "monday" && last === "sunday") return t("visit.everyDay");
  return t("visit.days", { first: t(`days.${first}`), last: t(`days.${last}`) });
}
