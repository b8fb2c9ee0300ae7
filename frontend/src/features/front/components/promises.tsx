import Link from "next/link";
import type { ReactNode } from "react";
import { Promised } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Site } from "../api";
import classes from "./promises.module.css";

/** What buyers can rely on, in sentences; the last with a date that really moved. */
export async function Promises({ sites }: { sites: Site[] }) {
  const t = await getTexts("site");
  const moved = sites.find(({ progress }) => progress.promised_dates.length > 1 && progress.promised_dates[0]?.reason);
  return (
    <div className={classes.promises}>
      <Sentence title={t("front.holds.once")}>{t("front.holds.onceText")}</Sentence>
      <Sentence title={t("front.holds.money")}>{t("front.holds.moneyText")}</Sentence>
      <Sentence title={t("front.holds.dates")} below={moved && <MovedDate site={moved} />}>
        {t("front.holds.datesText")}
      </Sentence>
      <p>
        <Link href="/how-it-works" className="link">
          {t("front.holds.more")}
        </Link>
      </p>
    </div>
  );
}

function Sentence({ title, below, children }: { title: string; below?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.sentence}>
      <h3>{title}</h3>
      <div>
        <p className={classes.text}>{children}</p>
        {below}
      </div>
    </div>
  );
}

async function MovedDate({ site: { project, progress } }: { site: Site }) {
  const t = await getTexts("site");
  const [now, before] = progress.promised_dates;
  if (!now?.expected_completion_date || !before?.expected_completion_date) return null;
  const { expected_completion_date: then, precision } = before;
  return (
    <p className={classes.example}>
      <Link href={`/projects/${project.slug}#progress`}>
        {t.rich("front.holds.example", {
          name: project.name,
          before: () => (
            <s>
              <Promised date={then} precision={precision} />
            </s>
          ),
          now: () => <Promised date={now.expected_completion_date ?? ""} precision={now.precision} />,
        })}
      </Link>
      <span className="quiet">{t("front.holds.reason", { reason: now.reason ?? "" })}</span>
    </p>
  );
}
