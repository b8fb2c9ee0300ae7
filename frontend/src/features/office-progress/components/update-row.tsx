"use client";

import { Button } from "@mantine/core";
import { Pill } from "@/components/figures/status-pill";
import { Promised, When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { Photos } from "@/components/progress/photos";
import { useTexts } from "@/lib/i18n/client";
import type { Site } from "../site";
import type { Update } from "../update-values";
import classes from "./updates.module.css";

type Props = { site: Site; update: Update; ask: (verb: "publish" | "delete") => void };

/** A piece of news: what it says, whether anybody was told, and what can be done with it. */
export function UpdateRow({ site, update, ask }: Props) {
  const t = useTexts("officeProgress");
  const news = useTexts("progress");
  const { may } = useOffice();
  const promised = update.expected_completion_date;
  const about = <span className={classes.unseen}> {update.title}</span>;
  return (
    <li>
      <article className={classes.update}>
        <p className={classes.head}>
          {update.is_published ? (
            <span className="quiet small">
              <When moment={update.published_at ?? update.created_at} zone={site.zone} style="date" />
            </span>
          ) : (
            <Pill tone="soon">{t("updates.draft")}</Pill>
          )}
          <span className="quiet small">{news(`news.types.${update.update_type}`)}</span>
          {update.priority !== "normal" && (
            <span className="quiet small">{t(`update.priorities.${update.priority}`)}</span>
          )}
        </p>
        <h3 className={classes.title} dir="auto">
          {update.title}
        </h3>
        {(update.estimated_delay_days || promised) && (
          <p className="small">
            {update.estimated_delay_days && news("news.days", { days: update.estimated_delay_days })}
            {update.estimated_delay_days && promised && " · "}
            {promised &&
              news.rich("news.newDate", {
                date: () => <Promised key="date" date={promised} precision={site.precision} />,
              })}
          </p>
        )}
        <p className={classes.text} dir="auto">
          {update.content}
        </p>
        {update.photos.length > 0 && <Photos photos={update.photos} phase={update.title} />}
        {may("manage_progress") && (
          <div className={classes.actions}>
            {!update.is_published && (
              <Button size="xs" onClick={() => ask("publish")}>
                {t("updates.publish")}
                {about}
              </Button>
            )}
            <LinkButton
              size="xs"
              variant="default"
              href={`/office/progress/update?project=${site.id}&update=${update.id}`}
            >
              {t("updates.edit")}
              {about}
            </LinkButton>
            <Button size="xs" variant="subtle" color="ink" onClick={() => ask("delete")}>
              {t("updates.delete")}
              {about}
            </Button>
          </div>
        )}
      </article>
    </li>
  );
}
