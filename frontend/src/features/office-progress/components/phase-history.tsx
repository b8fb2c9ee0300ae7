"use client";

import { Button } from "@mantine/core";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { useHistory } from "../api";
import type { Site } from "../site";
import classes from "./panel.module.css";

/** What a phase's progress was and became, when, by whom, and why. */
export function PhaseHistory({ site, phase }: { site: Site; phase: number }) {
  const t = useTexts("officeProgress");
  const status = useTexts("status");
  const history = useHistory(site.id, phase);
  const changes = history.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={classes.history} aria-busy={history.isPending}>
      <h3 className={classes.heading}>{t("history.title")}</h3>
      {history.isError && (
        <p role="alert" className={classes.told}>
          {t("history.failed")}
        </p>
      )}
      <ol className={classes.changes}>
        {changes.map((change) => (
          <li key={change.id}>
            <p className={classes.change}>
              {change.from_percentage === null
                ? t("history.began", { percent: change.to_percentage })
                : t("history.step", { from: change.from_percentage, to: change.to_percentage })}
              {change.from_status !== change.to_status && (
                <span className="quiet"> · {status(`phase.${change.to_status}`)}</span>
              )}
            </p>
            {change.reason && <p dir="auto">{change.reason}</p>}
            <p className="quiet small">
              <When moment={change.changed_at} zone={site.zone} /> · <span dir="auto">{change.changed_by}</span>
            </p>
          </li>
        ))}
      </ol>
      {history.hasNextPage && (
        <Button
          size="sm"
          variant="default"
          onClick={() => void history.fetchNextPage()}
          loading={history.isFetchingNextPage}
        >
          {t("history.more")}
        </Button>
      )}
    </section>
  );
}
