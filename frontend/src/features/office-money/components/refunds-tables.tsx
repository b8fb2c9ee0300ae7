"use client";

import Link from "next/link";
import { Money } from "@/components/figures/money";
import { Pill } from "@/components/figures/status-pill";
import { Day, When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import type { Refunds } from "../api";
import classes from "./sheet.module.css";

/** Bookings that have ended and what is owed for each. */
export function OwedTable({ owed }: { owed: Refunds["owed"] }) {
  const t = useTexts("officeCollections");
  const { may } = useOffice();
  return (
    <table className={classes.sheet} aria-labelledby="refunds-owed">
      <thead>
        <tr>
          <th scope="col">{t("refunds.home")}</th>
          <th scope="col">{t("refunds.ended")}</th>
          <th scope="col" className={classes.end}>
            {t("refunds.paid")}
          </th>
          <th scope="col" className={classes.end}>
            {t("refunds.kept")}
          </th>
          <th scope="col" className={classes.end}>
            {t("refunds.back")}
          </th>
          {may("manage_payments") && <th scope="col">{t("refunds.act")}</th>}
        </tr>
      </thead>
      <tbody>
        {owed.map(({ booking, unit, project, customer, currency, ...row }) => (
          <tr key={booking.id}>
            <th scope="row">
              <Home booking={booking.id} unit={unit.unit_number} customer={customer} project={project.name} />
            </th>
            <td>
              <When moment={row.ended_at} zone={project.timezone} style="date" />
              {row.end_reason && (
                <span className={classes.second} dir="auto">
                  {row.end_reason}
                </span>
              )}
            </td>
            <td className={classes.end} data-label={t("refunds.paid")}>
              <Money amount={row.paid_amount} currency={currency} />
            </td>
            <td className={classes.end} data-label={t("refunds.kept")}>
              <Money amount={row.forfeited_amount} currency={currency} />
            </td>
            <td className={classes.end} data-label={t("refunds.back")}>
              <strong>
                <Money amount={row.refund_owed} currency={currency} />
              </strong>
            </td>
            {may("manage_payments") && (
              <td className={classes.act}>
                <LinkButton
                  href={`/office/bookings/${booking.id}?do=payout`}
                  size="xs"
                  variant="default"
                  prefetch={false}
                  aria-label={t("refunds.payOutOf", { unit: unit.unit_number, buyer: nameOf(customer) })}
                >
                  {t("refunds.payOut")}
                </LinkButton>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Refunds whose money has not arrived. */
export function TransfersTable({ transfers }: { transfers: Refunds["transfers"] }) {
  const t = useTexts("officeCollections");
  const { builder, may } = useOffice();
  return (
    <table className={classes.sheet} aria-labelledby="refunds-transfers">
      <thead>
        <tr>
          <th scope="col">{t("refunds.home")}</th>
          <th scope="col">{t("refunds.since")}</th>
          <th scope="col">{t("refunds.status")}</th>
          <th scope="col" className={classes.end}>
            {t("refunds.amount")}
          </th>
          {may("manage_payments") && <th scope="col">{t("refunds.act")}</th>}
        </tr>
      </thead>
      <tbody>
        {transfers.map(({ refund_id, payment_id, booking, unit, customer, ...row }) => (
          <tr key={refund_id}>
            <th scope="row">
              <Home booking={booking.id} unit={unit.unit_number} customer={customer} />
            </th>
            <td>
              <Day date={dayAt(builder.timezone, new Date(row.at))} />
              <span className={classes.second} dir="auto">
                {row.reason}
              </span>
            </td>
            <td>
              <Pill tone={row.transfer_status === "failed" ? "urgent" : "soon"}>
                {t(row.transfer_status === "failed" ? "refunds.failed" : "refunds.pending")}
              </Pill>
              {row.failure_reason && (
                <span className={classes.second} dir="auto">
                  {row.failure_reason}
                </span>
              )}
            </td>
            <td className={classes.end} data-label={t("refunds.amount")}>
              <strong>
                <Money amount={row.amount} currency={row.currency} />
              </strong>
            </td>
            {may("manage_payments") && (
              <td className={classes.act}>
                {row.transfer_status === "failed" && (
                  <LinkButton
                    href={`/office/bookings/${booking.id}?do=transfer&payment=${payment_id}&refund=${refund_id}`}
                    size="xs"
                    variant="default"
                    prefetch={false}
                    aria-label={t("refunds.otherwiseOf", { unit: unit.unit_number, buyer: nameOf(customer) })}
                  >
                    {t("refunds.otherwise")}
                  </LinkButton>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Customer = Refunds["owed"][number]["customer"];

function nameOf({ first_name, last_name }: Customer): string {
  return `${first_name} ${last_name}`;
}

/** For which home and whom, with the number to call and the way to the booking. */
function Home(props: { booking: number; unit: string; customer: Customer; project?: string }) {
  const { booking, unit, customer, project } = props;
  return (
    <>
      <Link href={`/office/bookings/${booking}`} prefetch={false} className="link">
        <strong>{unit}</strong>
      </Link>{" "}
      <span dir="auto">{nameOf(customer)}</span>
      <span className={classes.second}>
        {project && <>{project} · </>}
        <a className="link" href={`tel:${customer.phone}`}>
          {customer.phone}
        </a>
      </span>
    </>
  );
}
