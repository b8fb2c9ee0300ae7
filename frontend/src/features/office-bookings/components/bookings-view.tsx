"use client";

import { Button } from "@mantine/core";
import { DataTable } from "@/components/data-table/data-table";
import { usePages } from "@/components/data-table/rows";
import { SavedViews } from "@/components/data-table/saved-views";
import { TableBar } from "@/components/data-table/table-bar";
import { ColumnsMenu, useColumns } from "@/components/data-table/table-tools";
import { EmptyState } from "@/components/empty-state";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type Booking, listKey, type Page, REFRESH_MS, readBookings, useCounts } from "../api";
import { filterOf, isEverything, isSame, NAMES, NO_FILTER } from "../filter";
import type { FirstBookings, ProjectName } from "../load";
import { BookingPanel } from "./booking-panel";
import { BookingRow } from "./booking-row";
import classes from "./bookings.module.css";
import { useBookingColumns } from "./columns";
import { ExportMenu } from "./export-menu";
import { Filters } from "./filters";
import { StatusChips } from "./status-chips";
import { Totals } from "./totals";

type Props = { projects: ProjectName[]; first: FirstBookings };

/** All of the builder's bookings. Filters, order and the booking that is open are in the address. */
export function BookingsView({ projects, first }: Props) {
  const t = useTexts("officeBookings");
  const { may } = useOffice();
  const actions = useOfficeActions();
  const { get, change } = useUrlState();
  const filter = filterOf(get);
  const rows = usePages<Booking, Page>(listKey(filter), (page, signal) => readBookings(filter, page, signal), {
    ...(isSame(filter, first.filter) && { first: first.page }),
    refreshMs: REFRESH_MS,
  });
  const stats = rows.first?.stats;
  const counts = useCounts(filter, stats, first);
  const columns = useBookingColumns();
  const choice = useColumns("bookings", columns);
  const opened = Number(get("open")) || null;
  const isNew = rows.total === 0 && isEverything(filter);
  const book = actions && may("manage_bookings") && (
    <Button onClick={() => actions("booking", filter.project_id ? { projectId: filter.project_id } : {})}>
      {t("list.new")}
    </Button>
  );
  const open = (id: number | null) => change({ open: id }, opened === null);

  if (isNew) {
    return (
      <>
        <PageHead title={t("list.title")} />
        <EmptyState title={t("list.first.title")} action={book}>
          {t("list.first.text")}
        </EmptyState>
      </>
    );
  }
  return (
    <div className={classes.page}>
      <PageHead title={t("list.title")} note={stats && <Totals stats={stats} />} actions={book} />
      <StatusChips counts={counts} current={filter.status} choose={(status) => change({ status })} />
      <TableBar
        count={rows.total === null ? undefined : t("list.count", { count: rows.total })}
        tools={
          <>
            <SavedViews
              name="bookings"
              current={Object.fromEntries(NAMES.map((name) => [name, get(name)]))}
              apply={(filters) => change({ ...NO_FILTER, ...filters })}
            />
            <ColumnsMenu columns={columns} choice={choice} />
            <ExportMenu filter={filter} total={rows.total ?? 0} />
          </>
        }
      >
        <Filters projects={projects} get={get} change={change} />
      </TableBar>
      {rows.error !== undefined && (
        <p role="alert" className={classes.failed}>
          {t("list.failed")}
        </p>
      )}
      <DataTable<Booking>
        label={t("list.title")}
        columns={choice.shown}
        rows={rows}
        rowKey={({ id }) => id}
        rowLabel={({ unit, customer }) => `${unit.unit_number}, ${customer.first_name} ${customer.last_name}`}
        card={(booking) => <BookingRow booking={booking} />}
        sort={{ current: filter.sort ?? "", set: (sort) => change({ sort }) }}
        open={{ current: opened, set: ({ id }) => open(id) }}
        empty={
          <EmptyState
            title={t("list.none.title")}
            action={
              <Button variant="default" onClick={() => change(NO_FILTER)}>
                {t("list.none.clear")}
              </Button>
            }
          >
            {t("list.none.text")}
          </EmptyState>
        }
      />
      {opened !== null && <BookingPanel id={opened} close={() => open(null)} />}
    </div>
  );
}
