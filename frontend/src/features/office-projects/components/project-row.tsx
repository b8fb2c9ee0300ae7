"use client";

import { useQuery } from "@tanstack/react-query";
import { Money } from "@/components/figures/money";
import { Pill, type StatusOf, StatusPill } from "@/components/figures/status-pill";
import { useTexts } from "@/lib/i18n/client";
import { type Card, rowDetails } from "../api";
import classes from "./project-list.module.css";

const PARTS = ["sold", "booked", "reserved", "available", "withheld"] as const;

/** A project's homes by their status: how many are free, and a bar of all. */
export function Homes({ id }: { id: number }) {
  const t = useTexts("officeProjects");
  const status = useTexts("status");
  const { data } = useQuery(rowDetails(id));
  if (!data) return null;
  const { total, by_status } = data.units;
  if (total === 0) return <span className="quiet">{t("list.noHomes")}</span>;
  const parts = PARTS.map((part) => ({ part, count: by_status[part] ?? 0 })).filter(({ count }) => count > 0);
  return (
    <span className={classes.homes}>
      <span className="figures">{t("list.free", { free: by_status.available ?? 0, total })}</span>
      <span
        className={classes.bar}
        role="img"
        aria-label={parts.map(({ part, count }) => `${status(`unit.${part}`)}: ${count}`).join(", ")}
      >
        {parts.map(({ part, count }) => (
          <span
            key={part}
            data-status={part}
            style={{ flexGrow: count }}
            title={`${status(`unit.${part}`)}: ${count}`}
          />
        ))}
      </span>
    </span>
  );
}

/** How many homes of a project are in one status. */
export function Count({ id, status }: { id: number; status: StatusOf<"unit"> }) {
  const { data } = useQuery(rowDetails(id));
  return <span className="figures">{data ? (data.units.by_status[status] ?? 0) : null}</span>;
}

/** How far a project is built. */
export function Built({ id }: { id: number }) {
  const { data } = useQuery(rowDetails(id));
  if (!data) return null;
  return <span className="figures">{data.percent === null ? "–" : `${Math.round(data.percent)}%`}</span>;
}

/** What the homes of a project cost, from the cheapest to the dearest. */
export function Prices({ row }: { row: Card }) {
  if (!row.price_min || !row.price_max) return "–";
  return (
    <>
      <Money amount={row.price_min} currency={row.currency} spoken />
      {row.price_max !== row.price_min && (
        <>
          {" – "}
          <Money amount={row.price_max} currency={row.currency} spoken />
        </>
      )}
    </>
  );
}

/** A project on a phone, in two lines. */
export function ProjectCardRow({ row, withMoney }: { row: Card; withMoney: boolean }) {
  const t = useTexts("officeProjects");
  return (
    <>
      <span className={classes.line}>
        <b className={classes.name} dir="auto">
          {row.name}
        </b>
        {row.published ? (
          <StatusPill kind="project" status={row.status} />
        ) : (
          <Pill tone="quiet">{t("list.draft")}</Pill>
        )}
      </span>
      <span className={classes.line}>
        <Homes id={row.id} />
        {withMoney && (
          <span className="quiet">
            <Prices row={row} />
          </span>
        )}
      </span>
    </>
  );
}
