import type { ReactNode } from "react";
import { HomeTypes } from "@/components/figures/home-types";
import { Money } from "@/components/figures/money";
import { Day, Promised } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Progress, Project } from "../api";
import classes from "./facts.module.css";

/** What one asks first: from how much, how many are left, which, how far it is, and when. */
export async function Facts({ project, progress }: { project: Project; progress: Progress }) {
  const t = await getTexts("project");
  const { price_min: from, available_units: free, units, unit_types: types } = project;
  const built = project.status === "completed" || project.status === "delivered";
  return (
    <dl className={classes.facts}>
      {(free > 0 || units.total === 0) && (
        <Fact name={t("facts.from")}>
          {from ? <Money amount={from} currency={project.currency} spoken /> : t("facts.toCome")}
        </Fact>
      )}
      <Fact name={t("facts.free")}>
        {units.total > 0 ? t("facts.freeOf", { free, total: units.total }) : t("facts.toCome")}
      </Fact>
      <Fact name={t("facts.types")}>{types.length > 0 ? <HomeTypes types={types} /> : t("facts.toCome")}</Fact>
      <Fact name={t("facts.built")}>
        {built ? (
          t(project.status === "delivered" ? "facts.handedOver" : "facts.complete")
        ) : (
          <a href="#progress" className={classes.link}>
            {t("percent", { percent: progress.overall_percentage })}
          </a>
        )}
      </Fact>
      <When project={project} progress={progress} />
    </dl>
  );
}

/** The promised date, with those that were promised before it; of what is finished, the day that it was. */
async function When({ project, progress }: { project: Project; progress: Progress }) {
  const t = await getTexts("project");
  const { actual_completion_date: finished, expected_completion_date: date } = project;
  const earlier = progress.promised_dates.slice(1).filter((each) => each.expected_completion_date !== null);
  if (finished) {
    return (
      <Fact
        name={t("facts.finished")}
        note={
          date &&
          t.rich("facts.wasPromised", {
            date: () => <Promised date={date} precision={project.expected_completion_precision} />,
          })
        }
      >
        <Day date={finished} style="month" />
      </Fact>
    );
  }
  return (
    <Fact
      name={t("facts.promised")}
      note={
        earlier.length > 0 && (
          <span className={classes.earlier}>
            <span>{t("facts.before")}</span>
            {earlier.map((each) => (
              <s key={each.promised_at}>
                <Promised date={each.expected_completion_date ?? ""} precision={each.precision} />
              </s>
            ))}
          </span>
        )
      }
    >
      {date ? <Promised date={date} precision={project.expected_completion_precision} /> : t("facts.noDate")}
    </Fact>
  );
}

function Fact({ name, note, children }: { name: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>
        <span className={classes.value}>{children}</span>
        {note && <span className={classes.note}>{note}</span>}
      </dd>
    </div>
  );
}
