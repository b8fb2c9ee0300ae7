"use client";

import { NativeSelect } from "@mantine/core";
import { useRouter } from "next/navigation";
import { DataTable } from "@/components/data-table/data-table";
import { usePages } from "@/components/data-table/rows";
import { SavedViews } from "@/components/data-table/saved-views";
import { TableBar, TableSearch } from "@/components/data-table/table-bar";
import { TableTools, useColumns } from "@/components/data-table/table-tools";
import { EmptyState } from "@/components/empty-state";
import { Money } from "@/components/figures/money";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import type { Due, DuePage } from "../api";
import { DUE_FILTERS, DUE_STATUSES, dueQuery } from "../filters";
import classes from "./desk.module.css";
import { buyerOf, useDueColumns } from "./due-columns";
import { ProjectSelect } from "./project-select";
import { Totals } from "./totals";

const REFRESH_MS = 30_000;
type Props = { projects: { id: number; name: string }[]; first?: DuePage };

/** What is to be collected, the oldest first, with whom to call. */
export function DuesTable({ projects, first }: Props) {
  const t = useTexts("officeMoney");
  const statuses = useTexts("status");
  const router = useRouter();
  const { get, change } = useUrlState();
  const columns = useDueColumns();
  const choice = useColumns("dues", columns);
  const query = dueQuery(get);
  const rows = usePages<Due, DuePage>(
    ["office", "dues", query],
    (page, signal) => given(client.GET("/api/builder/dues", { params: { query: { ...query, ...page } }, signal })),
    { refreshMs: REFRESH_MS, ...(first && { first }) },
  );
  const stats = rows.first?.stats;
  const filters = Object.fromEntries(DUE_FILTERS.map((name) => [name, get(name)]));
  const isFiltered = DUE_FILTERS.some((name) => get(name));
  return (
    <div className={classes.view}>
      {stats && (
        <Totals
          totals={[stats, ...stats.other_currencies].flatMap(({ currency, open_amount, overdue_amount }) => [
            { label: t("totals.open"), amount: open_amount, currency },
            { label: t("totals.overdue"), amount: overdue_amount, currency, urgent: !isZero(overdue_amount) },
          ])}
        />
      )}
      <TableBar
        count={rows.total === null ? undefined : t("count.dues", { count: rows.total })}
        tools={<TableTools columns={columns} choice={choice} rows={rows} fileName="dues" />}
      >
        <TableSearch label={t("filter.dues")} value={get("q")} set={(q) => change({ q })} />
        <NativeSelect
          size="sm"
          aria-label={t("filter.status")}
          value={get("status")}
          onChange={(event) => change({ status: event.currentTarget.value })}
          data={[
            { value: "", label: t("filter.dueNow") },
            ...DUE_STATUSES.map((value) => ({ value, label: statuses(`stage.${value}`) })),
          ]}
        />
        <ProjectSelect projects={projects} value={get("project")} set={(id) => change({ project: id })} />
        <SavedViews name="dues" current={filters} apply={(saved) => change({ ...cleared(DUE_FILTERS), ...saved })} />
      </TableBar>
      <DataTable
        label={t("view.dues")}
        columns={choice.shown}
        rows={rows}
        rowKey={(due) => due.stage_id}
        rowLabel={(due) => `${due.unit.unit_number}, ${due.name}`}
        open={{ current: null, set: (due) => router.push(`/office/bookings/${due.booking.id}`) }}
        card={(due) => <DueCard due={due} />}
        empty={
          <EmptyState title={t(isFiltered ? "empty.filtered" : "empty.dues")}>
            {t(isFiltered ? "empty.filteredText" : "empty.duesText")}
          </EmptyState>
        }
      />
    </div>
  );
}

export function cleared(names: readonly string[]): Record<string, null> {
  return Object.fromEntries(names.map((name) => [name, null]));
}

function DueCard({ due }: { due: Due }) {
  const t = useTexts("officeMoney");
  return (
    <div className={classes.card}>
      <span>
        <strong>{due.unit.unit_number}</strong> {buyerOf(due)}
        <span className={classes.second}>
          {due.name}
          {due.days_overdue > 0 && `, ${t("daysLate", { count: due.days_overdue })}`}
        </span>
      </span>
      <span className={classes.sum}>
        <Money amount={due.open_amount} currency={due.currency} />
        {!isZero(due.interest_amount) && (
          <span className={classes.second}>
            {t.rich("interest", {
              amount: () => <Money amount={due.interest_amount} currency={due.currency} spoken />,
            })}
          </span>
        )}
      </span>
    </div>
  );
}
