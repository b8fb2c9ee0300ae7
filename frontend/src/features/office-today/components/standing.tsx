"use client";

import "@mantine/core/styles/Progress.css";
import { Progress } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";
import panel from "@/components/office/panel.module.css";
import { useTexts } from "@/lib/i18n/client";
import type { Stock, Today } from "../api";
import classes from "./standing.module.css";

const STAGES = ["reserved", "token_paid", "confirmed", "agreement_signed", "registered", "completed"] as const;
const ENDED = ["cancelled", "expired"] as const;
const HOMES = ["available", "reserved", "booked", "sold", "withheld"] as const;

type Row = { status: string; name: string; count: number; href: string };

/** How many bookings are at each stage; each row leads to them. */
export function StandingOfBookings({
  bookings,
  project,
}: {
  bookings: NonNullable<Today["numbers"]["bookings"]>;
  project: number | null;
}) {
  const t = useTexts("officeToday");
  const statuses = useTexts("status");
  const row = (status: (typeof STAGES)[number] | (typeof ENDED)[number]): Row => ({
    status,
    name: statuses(`booking.${status}`),
    count: bookings[status] ?? 0,
    href: `/office/bookings?status=${status}${project ? `&project=${project}` : ""}`,
  });
  return (
    <Bars
      title={t("bookings.title")}
      what={t("bookings.stage")}
      count={t("bookings.count")}
      kind="booking"
      rows={STAGES.map(row)}
    >
      <p className={classes.ended}>
        {ENDED.map(row).map(({ status, name, count, href }) => (
          <Link key={status} href={href} prefetch={false}>
            {t("bookings.ended", { name, count })}
          </Link>
        ))}
      </p>
    </Bars>
  );
}

/** How many homes are free, on hold, booked, sold and not on sale; each row leads to them. */
export function StandingOfStock({ stock, project }: { stock: Stock; project: number | null }) {
  const t = useTexts("officeToday");
  const statuses = useTexts("status");
  const rows = HOMES.map((status) => ({
    status,
    name: statuses(`unit.${status}`),
    count: stock[status],
    href: `/office/units?status=${status}${project ? `&project=${project}` : ""}`,
  }));
  return (
    <Bars title={t("stock.title")} what={t("stock.status")} count={t("stock.count")} kind="unit" rows={rows}>
      <p className={classes.ended}>{t("stock.total", { count: stock.total })}</p>
    </Bars>
  );
}

type BarsProps = {
  title: string;
  what: string;
  count: string;
  kind: "booking" | "unit";
  rows: Row[];
  children: ReactNode;
};

/** A chart that is a table: who looks sees bars, who listens hears the figures. */
function Bars({ title, what, count, kind, rows, children }: BarsProps) {
  const most = Math.max(1, ...rows.map((row) => row.count));
  const id = `standing-${kind}`;
  return (
    <section className={panel.panel} aria-labelledby={id}>
      <h2 id={id} className={`${panel.title} ${classes.title}`}>
        {title}
      </h2>
      <table className={classes.table} aria-labelledby={id}>
        <thead className={classes.hidden}>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.status}>
              <th scope="row">
                <Link href={row.href} prefetch={false} className={classes.link}>
                  {row.name}
                </Link>
              </th>
              <td>
                <span className={classes.bar} data-kind={kind} data-status={row.status} aria-hidden="true">
                  <Progress value={(row.count / most) * 100} size={8} radius={4} />
                </span>
                <span className={classes.count}>{row.count}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {children}
    </section>
  );
}
