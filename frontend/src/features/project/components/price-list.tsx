"use client";

import { Button } from "@mantine/core";
import { IconArrowUp } from "@tabler/icons-react";
import { type MouseEvent, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { Area } from "@/components/figures/area";
import { Money } from "@/components/figures/money";

import { useUnits } from "@/features/units/api";

import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../api";
import { type Order, type SortKey, sorted } from "../sorting";
import classes from "./tables.module.css";

const SHORT = 12;

/** Every home that is free, with its price: sorted as the reader likes, printed in full. */
export function PriceList({ projectId, units }: { projectId: number; units: Unit[] }) {
  const t = useTexts("project");
  const common = useTexts("common");
  const { data } = useUnits(projectId, units);
  const [order, setOrder] = useState<Order>({ by: "price", down: false });
  const [all, setAll] = useState(false);
  const free = sorted(
    (data ?? units).filter((unit) => unit.status === "available"),
    order,
  );

  // Plots and houses have neither floors nor, often, a facing.
  const floors = free.some((unit) => unit.floor_number !== 0);
  const facing = free.some((unit) => unit.facing !== null);

  useEffect(() => {
    // Paper has no button to show the rest with.
    const before = () => flushSync(() => setAll(true));
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
            {(all ? free : free.slice(0, SHORT)).map((unit) => (
              <tr key={unit.id} className={classes.row}>
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
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.under}>
        {!all && free.length > SHORT && (
          <Button variant="default" onClick={() => setAll(true)}>
            {t("prices.all", { count: free.length })}
          </Button>
        )}
        <Button variant="subtle" color="ink" onClick={() => window.print()}>
          {t("prices.print")}
        </Button>
      </div>
    </>
  );
}

/** Opens a home on the plan of this page, which has all that there is to show; nothing is asked for again. */
function show(event: MouseEvent, id: number) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  window.history.pushState(null, "", `?unit=${id}`);
  document.getElementById("homes")?.scrollIntoView({ behavior: "smooth" });
}
