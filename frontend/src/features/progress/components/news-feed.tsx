"use client";

import { Button } from "@mantine/core";
import { Pill, type Tone } from "@/components/figures/status-pill";
import { Promised, When } from "@/components/figures/when";
import type { Precision } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { type Update, type UpdateFeed, useNews } from "../api";
import classes from "./progress.module.css";

const TONES: Record<Update["update_type"], Tone> = {
  milestone: "good",
  delay: "urgent",
  general: "neutral",
  safety: "soon",
  quality: "quiet",
};

type Props = { projectId: number; zone: string; precision: Precision; first: UpdateFeed };

/** The news from the site, the latest first, as far back as one wants to read. */
export function NewsFeed({ projectId, zone, precision, first }: Props) {
  const t = useTexts("progress");
  const news = useNews(projectId, first);
  const updates = news.data.pages.flatMap((page) => page.items);
  if (updates.length === 0) return <p className="quiet">{t("news.none")}</p>;
  return (
    <>
      <ol className={classes.feed}>
        {updates.map((update) => (
          <li key={update.id}>
            <News update={update} zone={zone} precision={precision} />
          </li>
        ))}
      </ol>
      {news.isFetchNextPageError && <p role="alert">{t("news.failed")}</p>}
      {news.hasNextPage && (
        <Button variant="default" onClick={() => news.fetchNextPage()} loading={news.isFetchingNextPage}>
          {t("news.more")}
        </Button>
      )}
    </>
  );
}

function News({ update, zone, precision }: { update: Update; zone: string; precision: Precision }) {
  const t = useTexts("progress");
  const promised = update.expected_completion_date;
  return (
    <article className={classes.news}>
      <p className={classes.newsHead}>
        <Pill tone={TONES[update.update_type]}>{t(`news.types.${update.update_type}`)}</Pill>
        <span className="quiet small">
          <When moment={update.published_at ?? update.created_at} zone={zone} style="date" />
        </span>
      </p>
      <div className={classes.newsBody}>
        <h3 dir="auto">{update.title}</h3>
        {(update.estimated_delay_days || promised) && (
          <p className={classes.delay}>
            {update.estimated_delay_days && <span>{t("news.days", { days: update.estimated_delay_days })}</span>}
            {promised && (
              <span>{t.rich("news.newDate", { date: () => <Promised date={promised} precision={precision} /> })}</span>
            )}
          </p>
        )}
        <p className={classes.text} dir="auto">
          {update.content}
        </p>
        {update.video_urls.map((address) => (
          <a key={address} href={address} target="_blank" rel="noopener noreferrer" className="link">
            {t("news.video", { host: new URL(address).hostname })}
          </a>
        ))}
        {update.tags.length > 0 && (
          <ul className={classes.tags} aria-label={t("news.tags")}>
            {update.tags.map((tag) => (
              <li key={tag}>{tag}</li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}
