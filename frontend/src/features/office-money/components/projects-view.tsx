"use client";

import { NativeSelect } from "@mantine/core";
import dynamic from "next/dynamic";
import Link from "next/link";
import type { Column } from "@/components/data-table/column";
import { DataTable } from "@/components/data-table/data-table";
import { rowsOf } from "@/components/data-table/rows";
import { TableBar } from "@/components/data-table/table-bar";
import { TableTools, useColumns } from "@/components/data-table/table-tools";
import { EmptyState } from "@/components/empty-state";
import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { hasMoney } from "@/components/office/money-months/months";
import { useOffice } from "@/components/office/office";
import panel from "@/components/office/panel.module.css";
import { isZero } from "@/lib/format/amounts";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type Collection, type Today, useCollections, useMonths } from "../api";
import { behind, FIGURES, type Figure, sumsOf } from "../collections";
import { projectOf } from "../filters";
import classes from "./desk.module.css";
import { Totals } from "./totals";

const MoneyMonths = dynamic(() => import("@/components/office/money-months/money-months"), {
  ssr: false,
  loading: () => <div className={panel.place} />,
});

type Props = { first?: { all: Collection[]; project: number | null; today: Today } };

/** What each project has still to collect and what came in: the figures lead to what they count, the chart comes after. */
export default function ProjectsView({ first }: Props) {
  const t = useTexts("officeCollections");
  const { builder } = useOffice();
  const { get, change } = useUrlState();
  const day = first?.today.today ?? dayAt(builder.timezone, new Date());
  const columns = useCollectionColumns(day);
  const choice = useColumns("collections", columns);
  const all = useCollections(first?.all).data ?? [];
  const project = all.find((each) => each.project.id === projectOf(get))?.project ?? null;
  const rows = rowsOf(all);
  const choose = (id: number | null) => change({ project: id });
  if (all.length === 0) {
    return (
      <EmptyState
        title={t("projects.empty")}
        action={<LinkButton href="/office/projects/new">{t("projects.begin")}</LinkButton>}
      >
        {t("projects.emptyText")}
      </EmptyState>
    );
  }
  return (
    <div className={`${classes.view} ${classes.stack}`}>
      <div>
        <Totals
          totals={sumsOf(all).flatMap((sums) =>
            FIGURES.filter((figure) => figure !== "pending_amount" || !isZero(sums[figure])).map((figure) => ({
              ...{ label: t(`figure.${figure}`), amount: sums[figure], currency: sums.currency },
              href: behind(figure, null, day),
              urgent: figure === "overdue_amount" && !isZero(sums[figure]),
            })),
          )}
        />
        <TableBar
          count={t("projects.count", { count: all.length })}
          tools={<TableTools columns={columns} choice={choice} rows={rows} fileName="collections" />}
        />
        <DataTable
          label={t("projects.label")}
          columns={choice.shown}
          rows={rows}
          rowKey={({ project: { id } }) => id}
          rowLabel={({ project: { name } }) => name}
          open={{
            current: project?.id ?? null,
            set: (row) => choose(row.project.id === project?.id ? null : row.project.id),
          }}
          card={(row) => <Card row={row} day={day} />}
          empty={null}
        />
      </div>
      <div className={classes.months}>
        {all.length > 1 && (
          <NativeSelect
            label={t("projects.chart")}
            size="sm"
            value={project?.id ?? ""}
            onChange={(event) => choose(Number(event.currentTarget.value) || null)}
            data={[
              { value: "", label: t("projects.all") },
              ...all.map(({ project: { id, name } }) => ({ value: String(id), label: name })),
            ]}
          />
        )}
        <Months project={project} {...(first && { first })} />
      </div>
    </div>
  );
}

function Months({ project, first }: Props & { project: Collection["project"] | null }) {
  const t = useTexts("officeCollections");
  const { data: today } = useMonths(project?.id ?? null, first);
  const { months, numbers } = today ?? {};
  if (!today || !months || !numbers?.money) return <div className={panel.place} />;
  const { currency } = numbers.money;
  if (project && project.currency !== currency) {
    return <p className="quiet">{t("projects.otherCurrency", { currency, project: project.name })}</p>;
  }
  if (!hasMoney(months)) return <p className="quiet">{t("projects.noMonths")}</p>;
  return <MoneyMonths months={months} currency={currency} today={today.today} project={project?.id ?? null} />;
}

const WIDTHS: Record<Figure, string> = {
  ...{ due_amount: "128px", overdue_amount: "124px", upcoming_amount: "140px" },
  ...{ received_amount: "138px", received_this_month: "146px", pending_amount: "124px" },
};

function useCollectionColumns(day: string): Column<Collection>[] {
  const t = useTexts("officeCollections");
  return [
    {
      ...{ id: "project", label: t("projects.project"), width: "minmax(120px, 1fr)" },
      csv: ({ project }) => project.name,
      cell: ({ project }) => <strong>{project.name}</strong>,
    },
    ...FIGURES.map(
      (figure): Column<Collection> => ({
        ...{ id: figure, label: t(`figure.${figure}`), width: WIDTHS[figure], end: true },
        csv: (row) => row[figure],
        cell: (row) => <Behind row={row} figure={figure} day={day} />,
      }),
    ),
  ];
}

/** A figure of a project, and the way to what it counts. */
function Behind({ row, figure, day }: { row: Collection; figure: Figure; day: string }) {
  const { id, currency } = row.project;
  const money = <Money amount={row[figure]} currency={currency} />;
  if (isZero(row[figure])) return <span className="quiet">{money}</span>;
  return (
    <Link
      href={behind(figure, id, day)}
      prefetch={false}
      className={figure === "overdue_amount" ? `link ${classes.late}` : "link"}
    >
      {money}
    </Link>
  );
}

function Card({ row, day }: { row: Collection; day: string }) {
  const t = useTexts("officeCollections");
  const { currency } = row.project;
  return (
    <div className={classes.card}>
      <span>
        <strong>{row.project.name}</strong>
        <span className={classes.second}>
          {t.rich("projects.card", {
            received: () => <Money amount={row.received_this_month} currency={currency} spoken />,
            overdue: () => <Money amount={row.overdue_amount} currency={currency} spoken />,
          })}
        </span>
      </span>
      <span className={classes.sum}>
        <Behind row={row} figure="due_amount" day={day} />
        <span className={classes.second}>{t("figure.due_amount")}</span>
      </span>
    </div>
  );
}
