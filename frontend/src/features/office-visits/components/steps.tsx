"use client";

import { ActionIcon, Button, SegmentedControl, TextInput } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { formatDate } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { useUrlState } from "@/lib/url-state";
import { type Days, stepped, VIEWS, type View } from "../window";
import classes from "./visits.module.css";

type Props = {
  view: View;
  day: string;
  days: Days;
  today: string;
  change: ReturnType<typeof useUrlState>["change"];
};

/** Which days are shown, how, and the way to those before and after. */
export function Steps({ view, day, days, today, change }: Props) {
  const t = useTexts("officeVisits");
  const locale = useLocale();
  const title = {
    day: () => formatDate(day, "weekday", locale),
    week: () => t("span", { from: formatDate(days.from, "dayMonth", locale), to: formatDate(days.to, "date", locale) }),
    month: () => formatDate(day, "month", locale),
    list: () => t("span", { from: formatDate(days.from, "date", locale), to: formatDate(days.to, "date", locale) }),
  }[view]();
  const go = (date: string) => change({ date: date === today ? null : date });
  return (
    <div className={`${classes.steps} no-print`}>
      {view === "list" ? (
        <div className={classes.stepButtons}>
          {(["from", "to"] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              size="sm"
              w={146}
              aria-label={t(`filter.${end}`)}
              value={days[end]}
              onChange={(event) => change({ [end]: event.currentTarget.value })}
            />
          ))}
        </div>
      ) : (
        <div className={classes.stepButtons}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t(`before.${view}`)}
            onClick={() => go(stepped(view, day, -1))}
          >
            <IconChevronLeft size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={t(`after.${view}`)}
            onClick={() => go(stepped(view, day, 1))}
          >
            <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
          <Button variant="default" size="sm" onClick={() => change({ date: null })}>
            {t("today")}
          </Button>
        </div>
      )}
      <h2 className={classes.days} aria-live="polite">
        {title}
      </h2>
      <SegmentedControl
        aria-label={t("views.label")}
        size="sm"
        value={view}
        onChange={(wanted) => change({ view: wanted })}
        data={VIEWS.map((value) => ({ value, label: t(`views.${value}`) }))}
      />
    </div>
  );
}
