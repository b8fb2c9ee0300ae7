"use client";

import { Button, Skeleton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { useShortcut } from "@/components/office/shortcuts";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { useCustomers, useProject, useVisits } from "../api";
import { clockAt } from "../clock";
import { filtered, type Moved, shown, type Visit, zonesOf } from "../visits";
import { type Days, daysOf, isDay, isView, type View } from "../window";
import { DayList } from "./day-list";
import { Filters } from "./filters";
import type { NewGiven } from "./new-visit";
import { Steps } from "./steps";
import { VisitPanel } from "./visit-panel";
import classes from "./visits.module.css";
import { VisitsTable } from "./visits-table";

const Calendar = dynamic(() => import("./calendar"), {
  ssr: false,
  loading: () => <Skeleton height={620} radius="lg" />,
});
const NewVisit = dynamic(() => import("./new-visit"), { ssr: false });
const MoveDialog = dynamic(() => import("./move-dialog"), { ssr: false });

export type ProjectName = { id: number; name: string };
type Props = {
  projects: ProjectName[];
  /** Of the project that was chosen, or of the first: whose day it is to begin with. */
  zone: string;
  first: { days: Days; visits: Visit[] } | null;
};

/** The visits of a builder: a day, a week or a month of them as a calendar, or any days as a table. */
export function VisitsView({ projects, zone: usualZone, first }: Props) {
  const t = useTexts("officeVisits");
  const { may } = useOffice();
  const url = useUrlState();
  const onPhone = useMediaQuery("(width < 48em)", false) ?? false;
  const [moving, setMoving] = useState<{ visit: Visit; to: Moved | null } | null>(null);
  const [making, setMaking] = useState<NewGiven | null>(null);

  const wantedView = url.get("view");
  const view: View = isView(wantedView) ? wantedView : "week";
  const only = projects.length === 1 ? projects[0] : undefined;
  const project = (projects.find(({ id }) => String(id) === url.get("project")) ?? only)?.id ?? null;
  const chosen = useProject(project).data ?? null;
  const today = dayAt(chosen?.timezone ?? usualZone, new Date());
  const day = isDay(url.get("date")) ? url.get("date") : today;
  const [from, to] = [url.get("from"), url.get("to")];
  const days = useMemo<Days>(() => {
    const usual = daysOf(view, day);
    if (view !== "list") return usual;
    const asked = { from: isDay(from) ? from : usual.from, to: isDay(to) ? to : usual.to };
    return asked.from <= asked.to ? asked : { from: asked.to, to: asked.from };
  }, [view, day, from, to]);
  const found = useVisits(days, first);
  const filters = { type: url.get("type"), status: url.get("status"), words: view === "list" ? url.get("q") : "" };
  const { type, status, words } = filters;
  const left = useMemo(
    () => filtered(found.data ?? [], { project: project === null ? "" : String(project), type, status, words }),
    [found.data, project, type, status, words],
  );
  const events = useMemo(() => shown(left, moving?.to ?? null), [left, moving]);
  const zones = chosen ? [chosen.timezone] : zonesOf(left);
  const zone = zones.length === 1 ? (zones[0] ?? usualZone) : usualZone;
  const openId = Number(url.get("open")) || null;
  // From elsewhere one comes to make a visit with somebody, named by their e-mail or their name.
  const withWhom = url.get("new");
  const named = useCustomers(withWhom, withWhom !== "");
  const mayFind = may("read_bookings");

  const open = (id: number | null) => url.change({ open: id }, id !== null && openId === null);
  const make = (given: Partial<NewGiven>) => setMaking({ projectId: project, ...given });
  const { change } = url;
  useEffect(() => {
    if (!withWhom || !named.isFetched) return;
    const found = named.data?.items ?? [];
    const [customer] = found.length === 1 ? found : found.filter(({ email }) => email === withWhom);
    setMaking({ projectId: project, ...(customer && { customer }) });
    change({ new: null });
  }, [withWhom, named.isFetched, named.data, project, change]);
  useShortcut(mayFind ? { keys: "v", label: t("new.short"), group: "do", run: () => make({}) } : null);
  useShortcut({ keys: "t", label: t("today"), group: "do", run: () => url.change({ date: null }) });

  if (projects.length === 0) {
    return (
      <>
        <PageHead title={t("title")} />
        <EmptyState title={t("none.title")}>
          <p>{t(may("manage_projects") ? "none.text" : "none.wait")}</p>
        </EmptyState>
      </>
    );
  }
  const bar = (tools: ReactNode) => <Filters {...{ projects, url, view, tools }} />;
  const unanswered = left.filter((visit) => visit.status === "scheduled").length;
  return (
    <>
      <PageHead
        title={t("title")}
        note={found.data && !found.isPlaceholderData ? t("note", { count: left.length, unanswered }) : "\u00a0"}
        actions={
          mayFind && (
            <Button size="sm" onClick={() => make({})}>
              {t("new.open")}
            </Button>
          )
        }
      />
      <Steps view={view} day={day} days={days} today={today} change={url.change} />
      {view !== "list" && bar(null)}
      {found.isError && !found.data && (
        <p role="alert" className={classes.fault}>
          {t("failed")}{" "}
          <Button size="compact-sm" variant="default" onClick={() => found.refetch()}>
            {t("again")}
          </Button>
        </p>
      )}
      {zones.length > 1 && <p className={classes.aside}>{t("zones")}</p>}
      {view === "list" ? (
        <VisitsTable visits={left} loading={!found.data} url={url} open={openId} setOpen={open} bar={bar} />
      ) : onPhone ? (
        <DayList days={days} events={events} loading={!found.data} today={today} open={open} />
      ) : (
        <Calendar
          view={view}
          day={day}
          events={events}
          openId={openId}
          hours={chosen?.opening_hours ?? null}
          now={() => clockAt(zone, Date.now())}
          withNow={zones.length <= 1}
          withZones={zones.length > 1}
          withProject={project === null}
          open={open}
          show={(wanted) => url.change({ view: "day", date: wanted }, true)}
          make={mayFind ? (clock) => make({ day: clock.slice(0, 10), time: clock.slice(11, 16) }) : undefined}
          move={(visit, wanted) => setMoving({ visit, to: wanted })}
        />
      )}
      {openId !== null && (
        <VisitPanel
          key={openId}
          id={openId}
          seen={found.data?.find(({ id }) => id === openId) ?? null}
          close={() => open(null)}
          move={(visit) => setMoving({ visit, to: null })}
          again={(visit) => make({ projectId: visit.project_id, customer: visit.customer })}
        />
      )}
      {moving && (
        <MoveDialog
          visit={moving.visit}
          to={moving.to}
          preview={(wanted) => setMoving((now) => now && { ...now, to: wanted })}
          close={() => setMoving(null)}
        />
      )}
      {making && (
        <NewVisit
          projects={projects}
          given={making}
          made={(visit) => {
            setMaking(null);
            url.change({ date: clockAt(visit.project.timezone, visit.starts_at).slice(0, 10), open: visit.id });
          }}
          close={() => setMaking(null)}
        />
      )}
    </>
  );
}
