"use client";

import type { Column } from "@/components/data-table/column";
import { Pill, StatusPill } from "@/components/figures/status-pill";
import { Promised } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Card, RowDetails } from "../api";
import classes from "./project-list.module.css";
import { Built, Count, Homes, Prices } from "./project-row";

/** A row of the list; its `details` are only there in a file, since cells ask for them when they are looked at. */
export type ListRow = Card & { details?: RowDetails };

const UNIT_STATUSES = ["available", "reserved", "booked", "sold", "withheld"] as const;

/** The columns of the list. `withMoney`: for those who may see prices. */
export function useProjectColumns(withMoney: boolean): Column<ListRow>[] {
  const t = useTexts("officeProjects");
  const status = useTexts("status");
  const isOut = (row: ListRow) => t(row.published ? "list.published" : "list.draft");
  // Shown to whoever asks for them; a file has them all.
  const more = (id: string, label: string, csv: NonNullable<Column<ListRow>["csv"]>): Column<ListRow> => ({
    ...{ id, label, width: "minmax(110px, 0.7fr)", hidden: true, csv },
    cell: (row) => csv(row) ?? "–",
  });
  const prices: Column<ListRow>[] = withMoney
    ? [
        {
          id: "prices",
          label: t("list.columns.prices"),
          width: "186px",
          end: true,
          sort: { up: "price", down: "-price" },
          cell: (row) => <Prices row={row} />,
          csv: (row) => row.price_min,
        },
        more("price_max", t("list.columns.upTo"), (row) => row.price_max),
        more("currency", t("editor.fields.currency"), (row) => row.currency),
      ]
    : [];
  const byStatus = UNIT_STATUSES.map((each) => ({
    ...more(each, status(`unit.${each}`), (row) => row.details?.units.by_status[each] ?? 0),
    end: true,
    cell: (row: ListRow) => <Count id={row.id} status={each} />,
  }));
  return [
    {
      id: "name",
      label: t("list.columns.name"),
      width: "minmax(150px, 1fr)",
      sort: { up: "name" },
      cell: (row) => (
        <>
          <b className={classes.name} dir="auto">
            {row.name}
          </b>{" "}
          <span className={classes.city} dir="auto">
            {row.city}
          </span>
        </>
      ),
      csv: (row) => row.name,
    },
    {
      id: "published",
      label: t("list.columns.published"),
      width: "100px",
      cell: (row) => <Pill tone={row.published ? "good" : "quiet"}>{isOut(row)}</Pill>,
      csv: isOut,
    },
    {
      id: "status",
      label: t("list.columns.status"),
      width: "118px",
      cell: (row) => <StatusPill kind="project" status={row.status} />,
      csv: (row) => status(`project.${row.status}`),
    },
    {
      id: "homes",
      label: t("list.columns.homes"),
      width: "188px",
      cell: (row) => <Homes id={row.id} />,
      csv: (row) => row.details?.units.total ?? null,
    },
    ...prices.slice(0, 1),
    {
      id: "built",
      label: t("list.columns.built"),
      width: "66px",
      end: true,
      cell: (row) => <Built id={row.id} />,
      csv: (row) => row.details?.percent ?? null,
    },
    {
      id: "completion",
      label: t("list.columns.completion"),
      width: "150px",
      sort: { up: "completion" },
      cell: (row) =>
        row.expected_completion_date ? (
          <Promised date={row.expected_completion_date} precision={row.expected_completion_precision} />
        ) : (
          "–"
        ),
      csv: (row) => row.expected_completion_date,
    },
    ...byStatus,
    ...prices.slice(1),
    more("rera", t("editor.fields.rera_number"), (row) => row.rera_number),
    more("city", t("editor.fields.city"), (row) => row.city),
  ];
}
