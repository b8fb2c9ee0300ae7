"use client";

import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { type MouseEvent, memo, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Area } from "@/components/figures/area";
import { Money } from "@/components/figures/money";
import { useUnits } from "@/features/units/api";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../api";
import { type Order, type SortKey, sorted } from "../sorting";
import classes from "./tables.module.css";

const SHORT = 12;
/** So many more are shown at once: a list of thousands is looked at in parts. */
const MANY = 250;

/** Every home that is free, with its price: sorted as the reader likes, printed in full. */
export function PriceList({ projectId, units }: { projectId: number; units: Unit[] }) {
  const t = useTexts("project");
  const { data } = useUnits(projectId, units);
  const [order, setOrder] = useState<Order>({ by: "price", down: false });
  const [shown, setShown] = useState(SHORT);
  const free = sorted(
    (data ?? units).filter((unit) => unit.status === "available"),
    order,
  );

  const hidden = free.length - shown;
  // Plots and houses have neither floors nor, often, a facing.
  const floors = free.some((unit) => unit.floor_number !== 0);
  const facing = free.some((unit) => unit.facing !== null);

  useEffect(() => {
    // Paper has no button to show the rest with.
    const before = () => flushSync(() => setShown(Number.POSITIVE_INFINITY));
    window.addEventListener("beforeprint", before);
    return () => window.removeEventListener("beforeprint", before);
  }, []);

  const column = (by: SortKey, number?: boolean, className?: string) => (
    <th
      scope="col"
      data-number={number || undefined}
      className={className}
      aria-sort={order.by !== by ? "none" : order.down ? "descending" : "ascending"}
    >
      <button
        type="button"
        className={classes.sort}
        data-order={order.by === by ? (order.down ? "down" : "up") : undefined}
        onClick={() => setOrder({ by, down: order.by === by ? !order.down : false })}
      >
        {t(`columns.${by}`)}
        <IconArrowUp size={14} aria-hidden />
      </button>
    </th>
  );

  if (free.length === 0) return <p className="quiet">{t("prices.none")}</p>;
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className={classes.caption}>{t("prices.caption", { count: free.length })}</caption>
          <thead>
            <tr>
              {column("home")}
              {column("type")}
              {floors && column("floor", true)}
              {facing && (
                <th scope="col" className={classes.wideOnly}>
                  {t("columns.facing")}
                </th>
              )}
              {column("area", true, classes.wideOnly)}
              {column("price", true)}
            </tr>
          </thead>
          <tbody>
            {free.slice(0, shown).map((unit) => (
              <Row key={unit.id} unit={unit} floors={floors} facing={facing} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.under}>
        {hidden > 0 && (
          <Button variant="default" onClick={() => setShown(shown + MANY)}>
            {hidden <= MANY ? t("prices.all", { count: free.length }) : t("prices.more", { count: MANY })}
          </Button>
        )}
        <Button variant="subtle" color="ink" onClick={() => window.print()}>
          {t("prices.print")}
        </Button>
      </div>
    </>
  );
}

/** Not made anew when only the order changes. */
const Row = memo(function Row({ unit, floors, facing }: { unit: Unit; floors: boolean; facing: boolean }) {
  const t = useTexts("project");
  const common = useTexts("common");
  return (
    <tr className={classes.row}>
      <th scope="row">
        <a
          href={`?unit=${unit.id}#homes`}
          className={classes.home}
          onClick={(event) => show(event, unit.id)}
          dir="auto"
        >
          {unit.unit_number}
        </a>
      </th>
      <td>{common(`unitTypes.${unit.unit_type}`)}</td>
      {floors && <td data-number>{unit.floor_number === 0 ? t("prices.ground") : unit.floor_number}</td>}
      {facing && <td className={classes.wideOnly}>{unit.facing && common(`facing.${unit.facing}`)}</td>}
      <td data-number className={classes.wideOnly}>
        <Area sqft={unit.area_sqft} />
      </td>
      <td data-number>
        <Money amount={unit.price} currency={unit.currency} />
      </td>
    </tr>
  );
});

/** Opens a home on the plan of this page, which has all that there is to show; nothing is asked for again. */
function show(event: MouseEvent, id: number) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  window.history.pushState(null, "", `?unit=${id}`);
  document.getElementById("homes")?.scrollIntoView({ behavior: "smooth" });
}
