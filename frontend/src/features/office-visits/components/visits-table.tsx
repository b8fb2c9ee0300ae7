"use client";

import { type ReactNode, useMemo } from "react";
import type { Column } from "@/components/data-table/column";
import { DataTable } from "@/components/data-table/data-table";
import { type Rows, rowsOf } from "@/components/data-table/rows";
import { TableTools, useColumns } from "@/components/data-table/table-tools";
import { EmptyState } from "@/components/empty-state";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { useUrlState } from "@/lib/url-state";
import { clockAt } from "../clock";
import { nameOf, sorted, type Visit } from "../visits";
import classes from "./visits.module.css";

type Props = {
  visits: Visit[];
  loading: boolean;
  url: ReturnType<typeof useUrlState>;
  open: number | null;
  setOpen: (id: number) => void;
  /** What stands above it, with the tools of the table. */
  bar: (tools: ReactNode) => ReactNode;
};

const WAITING: Rows<Visit> = { total: null, at: () => undefined, all: async () => [] };

/** Visits as a table: sorted by its columns, taken away as a file. */
export function VisitsTable({ visits, loading, url, open, setOpen, bar }: Props) {
  const t = useTexts("officeVisits");
  const status = useTexts("status");
  const sort = url.get("sort");
  const columns = useMemo<Column<Visit>[]>(
    () => [
      {
        id: "time",
        label: t("columns.time"),
        width: "minmax(252px, 1.2fr)",
        sort: { up: "time", down: "-time" },
        cell: ({ starts_at, project }) => <When moment={starts_at} zone={project.timezone} style="weekdayTime" />,
        csv: ({ starts_at, project }) => clockAt(project.timezone, starts_at).slice(0, 16),
      },
      {
        id: "zone",
        label: t("columns.zone"),
        width: "130px",
        hidden: true,
        cell: ({ project }) => project.timezone,
        csv: ({ project }) => project.timezone,
      },
      {
        id: "minutes",
        label: t("columns.minutes"),
        width: "90px",
        end: true,
        hidden: true,
        cell: ({ duration_minutes }) => duration_minutes,
        csv: ({ duration_minutes }) => duration_minutes,
      },
      {
        id: "name",
        label: t("columns.name"),
        width: "minmax(140px, 1fr)",
        sort: { up: "name", down: "-name" },
        cell: (visit) => <span dir="auto">{nameOf(visit)}</span>,
        csv: nameOf,
      },
      {
        id: "type",
        label: t("columns.type"),
        width: "116px",
        cell: ({ appointment_type }) => t(`types.${appointment_type}`),
        csv: ({ appointment_type }) => t(`types.${appointment_type}`),
      },
      {
        id: "project",
        label: t("columns.project"),
        width: "minmax(120px, 1fr)",
        sort: { up: "project", down: "-project" },
        cell: ({ project }) => <span dir="auto">{project.name}</span>,
        csv: ({ project }) => project.name,
      },
      {
        id: "status",
        label: t("columns.status"),
        width: "150px",
        sort: { up: "status", down: "-status" },
        cell: (visit) => <StatusPill kind="appointment" status={visit.status} />,
        csv: (visit) => status(`appointment.${visit.status}`),
      },
      {
        id: "place",
        label: t("columns.place"),
        width: "140px",
        hidden: true,
        cell: ({ meeting_location }) => t(`places.${meeting_location}`),
        csv: ({ meeting_location }) => t(`places.${meeting_location}`),
      },
      {
        id: "phone",
        label: t("columns.phone"),
        width: "150px",
        cell: ({ customer }) => customer.phone,
        csv: ({ customer }) => customer.phone,
      },
      {
        id: "email",
        label: t("columns.email"),
        width: "minmax(180px, 1fr)",
        hidden: true,
        cell: ({ customer }) => customer.email,
        csv: ({ customer }) => customer.email,
      },
      {
        id: "agenda",
        label: t("columns.agenda"),
        width: "minmax(180px, 1.4fr)",
        hidden: true,
        cell: ({ agenda }) => <span dir="auto">{agenda}</span>,
        csv: ({ agenda }) => agenda,
      },
    ],
    [t, status],
  );
  const choice = useColumns("visits", columns);
  const rows = useMemo(() => (loading ? WAITING : rowsOf(sorted(visits, sort))), [loading, visits, sort]);
  return (
    <>
      {bar(<TableTools columns={columns} choice={choice} rows={rows} fileName={t("columns.file")} />)}
      <DataTable
        label={t("title")}
        columns={choice.shown}
        rows={rows}
        rowKey={({ id }) => id}
        rowLabel={nameOf}
        card={(visit) => <Card visit={visit} />}
        sort={{ current: sort, set: (wanted) => url.change({ sort: wanted }) }}
        open={{ current: open, set: ({ id }) => setOpen(id) }}
        empty={
          <EmptyState title={t("empty.title")}>
            <p>{t("empty.text")}</p>
          </EmptyState>
        }
      />
    </>
  );
}

function Card({ visit }: { visit: Visit }) {
  const t = useTexts("officeVisits");
  return (
    <span className={classes.tableCard}>
      <span className={classes.cardLine}>
        <strong dir="auto">{nameOf(visit)}</strong>
        <StatusPill kind="appointment" status={visit.status} />
      </span>
      <span className="quiet small">
        <When moment={visit.starts_at} zone={visit.project.timezone} style="weekdayTime" />
        {` · ${t(`types.${visit.appointment_type}`)}`}
      </span>
    </span>
  );
}
