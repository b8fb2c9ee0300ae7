"use client";

import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { notifications as toasts } from "@mantine/notifications";
import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { Day } from "@/components/figures/when";
import { useReaderZone } from "@/lib/format/reader-zone";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { type NotificationFeed, useMarkRead, useNotifications } from "../api";
import { byDay } from "../days";
import { Entry } from "./entry";
import classes from "./notifications.module.css";

/** What one was told, by the days of the reader's own calendar. */
export function NotificationsView({ first }: { first: NotificationFeed }) {
  const zone = useReaderZone();
  const t = useTexts("notifications");
  const texts = useTexts("common");
  const [unreadOnly, setUnreadOnly] = useState(false);
  const feed = useNotifications(unreadOnly, first);
  const mark = useMarkRead();
  const items = feed.data?.pages.flatMap((page) => page.items) ?? [];
  const unread = feed.data?.pages[0]?.unread_count ?? 0;
  const newest = items[0]?.id;
  const onError = () => toasts.show({ message: t("failed"), color: "brick" });
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <h1>{t("title")}</h1>
        <div className={classes.tools}>
          <SegmentedControl
            aria-label={t("filter")}
            value={unreadOnly ? "unread" : "all"}
            onChange={(value) => setUnreadOnly(value === "unread")}
            data={[
              { value: "all", label: t("all") },
              { value: "unread", label: unread > 0 ? `${t("unreadOnly")} (${unread})` : t("unreadOnly") },
            ]}
          />
          <Button
            variant="default"
            disabled={unread === 0 || newest === undefined}
            onClick={() => newest !== undefined && mark.mutate({ upTo: newest }, { onError })}
          >
            {t("readAll")}
          </Button>
        </div>
      </div>
      {feed.isError && (
        <div role="alert" className={classes.failed}>
          <p>{t("loadFailed")}</p>
          <Button variant="default" size="sm" onClick={() => feed.refetch()}>
            {texts("actions.tryAgain")}
          </Button>
        </div>
      )}
      {feed.isPending && <Skeleton height={280} radius="lg" role="status" aria-label={texts("loading")} />}
      {feed.isSuccess && items.length === 0 && (
        <EmptyState title={t(unreadOnly ? "none" : "empty")}>
          <p>{t(unreadOnly ? "noneText" : "emptyText")}</p>
        </EmptyState>
      )}
      {byDay(items, zone).map(({ day, items: told }) => (
        <section key={day} className={classes.day}>
          <h2 className={classes.dayName}>
            <DayName day={day} zone={zone} />
          </h2>
          <ul className={`card ${classes.list}`}>
            {told.map((each) => (
              <Entry
                key={each.id}
                notification={each}
                zone={zone}
                onRead={() => mark.mutate({ id: each.id }, { onError })}
              />
            ))}
          </ul>
        </section>
      ))}
      {feed.hasNextPage && (
        <Button variant="default" onClick={() => feed.fetchNextPage()} loading={feed.isFetchingNextPage}>
          {t("more")}
        </Button>
      )}
    </div>
  );
}

function DayName({ day, zone }: { day: string; zone: string }) {
  const t = useTexts("notifications");
  const now = Date.now();
  if (day === dayAt(zone, new Date(now))) return t("today");
  if (day === dayAt(zone, new Date(now - 86_400_000))) return t("yesterday");
  return <Day date={day} style="weekday" />;
}
