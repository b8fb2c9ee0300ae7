"use client";

import type { Column } from "@/components/data-table/column";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../unit";
import type { Deeds } from "../use-deeds";
import { EditableCell } from "./cell";
import classes from "./cells.module.css";
import { SaleButton } from "./sale-button";
import type { TableCells } from "./use-table-cells";

/** The columns of the units. Without `cells` and `deeds` nothing in them can be changed. */
export function useUnitColumns(cells: TableCells | null, deeds: Deeds | null): Column<Unit>[] {
  const t = useTexts("officeUnits");
  const status = useTexts("status");
  const words = usePlanWords();
  const sort = (name: string) => ({ up: name, down: `-${name}` });
  const count = (id: "balconies" | "bathrooms" | "parking_spaces", hidden: boolean): Column<Unit> => ({
    id,
    label: t(`columns.${id}`),
    width: "80px",
    end: true,
    hidden,
    cell: (unit) => unit[id],
    csv: (unit) => unit[id],
  });
  return [
    {
      id: "unit_number",
      label: t("columns.unit_number"),
      width: "minmax(84px, 84fr)",
      sort: sort("number"),
      cell: (unit) => (
        <strong className={classes.number} dir="auto">
          {unit.unit_number}
        </strong>
      ),
      csv: (unit) => unit.unit_number,
    },
    {
      id: "tower",
      label: t("columns.tower"),
      width: "64px",
      cell: (unit) => <span dir="auto">{unit.tower ?? "–"}</span>,
      csv: (unit) => unit.tower,
    },
    {
      id: "floor_number",
      label: t("columns.floor_number"),
      width: "64px",
      end: true,
      sort: sort("floor"),
      cell: (unit) => words.floorShort(unit.floor_number),
      csv: (unit) => unit.floor_number,
    },
    {
      id: "unit_type",
      label: t("columns.unit_type"),
      width: "100px",
      sort: sort("type"),
      cell: (unit) => (
        <EditableCell unit={unit} field="unit_type" cells={cells}>
          {words.type(unit.unit_type)}
        </EditableCell>
      ),
      csv: (unit) => words.type(unit.unit_type),
    },
    {
      id: "area_sqft",
      label: t("columns.area_sqft"),
      width: "108px",
      end: true,
      sort: sort("area"),
      cell: (unit) => (
        <EditableCell unit={unit} field="area_sqft" end cells={cells}>
          {words.area(unit.area_sqft)}
        </EditableCell>
      ),
      csv: (unit) => unit.area_sqft,
    },
    {
      id: "price",
      label: t("columns.price"),
      width: "minmax(124px, 124fr)",
      end: true,
      sort: sort("price"),
      cell: (unit) => (
        <EditableCell unit={unit} field="price" end cells={cells}>
          <Money amount={unit.price} currency={unit.currency} />
        </EditableCell>
      ),
      csv: (unit) => unit.price,
    },
    {
      id: "rate",
      label: t("columns.rate"),
      width: "96px",
      end: true,
      hidden: true,
      cell: (unit) => <Money amount={rateOf(unit)} currency={unit.currency} />,
      csv: rateOf,
    },
    {
      id: "facing",
      label: t("columns.facing"),
      width: "96px",
      cell: (unit) => (
        <EditableCell unit={unit} field="facing" cells={cells}>
          {unit.facing ? words.facing(unit.facing) : "–"}
        </EditableCell>
      ),
      csv: (unit) => unit.facing && words.facing(unit.facing),
    },
    {
      id: "status",
      label: t("columns.status"),
      width: deeds ? "minmax(200px, 200fr)" : "minmax(116px, 116fr)",
      sort: sort("status"),
      cell: (unit) => (
        <span className={classes.status}>
          <StatusPill kind="unit" status={unit.status} />
          {deeds && <SaleButton unit={unit} deeds={deeds} inRow />}
        </span>
      ),
      csv: (unit) => status(`unit.${unit.status}`),
    },
    count("balconies", false),
    count("bathrooms", true),
    count("parking_spaces", true),
    {
      id: "features",
      label: t("columns.features"),
      width: "200px",
      hidden: true,
      cell: (unit) => <span dir="auto">{unit.features.join(", ")}</span>,
      csv: (unit) => unit.features.join(", "),
    },
  ];
}

/** What a square foot of it costs, to compare by: rounded, and no amount that anybody owes. */
function rateOf(unit: Unit): string {
  return String(Math.round(Number(unit.price) / unit.area_sqft));
}
