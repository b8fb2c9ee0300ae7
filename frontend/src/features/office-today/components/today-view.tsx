"use client";

import { Button, NativeSelect } from "@mantine/core";
import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { useOfficeActions } from "@/components/office/actions";
import { hasMoney } from "@/components/office/money-months/months";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import panel from "@/components/office/panel.module.css";
import { formatDate, formatMoment } from "@/lib/format/time";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type Today, useToday } from "../api";
import { partOfDay } from "../waiting";
import { Cards } from "./cards";
import { PressingLine } from "./pressing-line";
import { StandingOfBookings, StandingOfStock } from "./standing";
import classes from "./today.module.css";
import { WaitingList } from "./waiting-list";

// The charts come after what waits: they are heavy, and nobody acts upon them.
const MoneyMonths = dynamic(() => import("@/components/office/money-months/money-months"), {
  ssr: false,
  loading: () => <div className={panel.place} />,
});

type Props = {
  first: { project: number | null; today: Today };
  projects: { id: number; name: string }[];
  /** The way of a new builder, in place of what has nothing to show yet. */
  children: ReactNode;
};

/** The office's day: what waits for somebody, how things stand, and the money of the months. */
export function TodayView({ first, projects, children }: Props) {
  const t = useTexts("officeToday");
  const locale = useLocale();
  const { may } = useOffice();
  const open = useOfficeActions();
  const { get, change } = useUrlState();
  const project = projects.find(({ id }) => String(id) === get("project"))?.id ?? null;
  const { data: today } = useToday(project, first);
  if (!today) return null;
  const { numbers, months } = today;
  const hour = Number(formatMoment(today.as_of, today.timezone, "time", "en").slice(0, 2));
  const hasHomes = numbers.stock.total > 0;
  const hasBookings = numbers.bookings !== null && Object.keys(numbers.bookings).length > 0;
  return (
    <>
      <PageHead
        title={t(`greeting.${partOfDay(hour)}`)}
        note={
          <>
            {formatDate(today.today, "weekday", locale)}
            <PressingLine today={today} />
          </>
        }
        actions={
          <>
            {projects.length > 1 && (
              <NativeSelect
                size="md"
                aria-label={t("project.label")}
                value={project ?? ""}
                onChange={(event) => change({ project: event.currentTarget.value })}
                data={[
                  { value: "", label: t("project.all") },
                  ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
                ]}
              />
            )}
            {may("manage_payments") && (
              <Button variant="default" onClick={() => open?.("payment")}>
                {t("actions.payment")}
              </Button>
            )}
            {may("manage_bookings") && (
              <Button onClick={() => open?.("booking", project ? { projectId: project } : {})}>
                {t("actions.booking")}
              </Button>
            )}
          </>
        }
      />
      {children}
      {hasHomes && <Cards today={today} project={project} />}
      <WaitingList today={today} />
      {hasHomes && (
        <div className={classes.charts}>
          {months && numbers.money && hasMoney(months) && (
            <MoneyMonths months={months} currency={numbers.money.currency} today={today.today} project={project} />
          )}
          {hasBookings && numbers.bookings && <StandingOfBookings bookings={numbers.bookings} project={project} />}
          <StandingOfStock stock={numbers.stock} project={project} />
        </div>
      )}
    </>
  );
}
