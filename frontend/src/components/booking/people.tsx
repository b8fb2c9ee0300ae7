"use client";

import type { ReactNode } from "react";
import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "./booking";
import classes from "./parts.module.css";

/** Who buys, what a bank pays, what the builder should know; `contact`: how the buyer is reached, for whoever asks. */
export function People({ booking, contact }: { booking: Booking; contact?: ReactNode }) {
  const t = useTexts("booking");
  const { customer, co_applicants: others, loan_amount: loan, special_requests: wishes, currency } = booking;
  return (
    <dl className={classes.facts}>
      <div>
        <dt>{t("people.buyer")}</dt>
        <dd>
          <bdi>
            {customer.first_name} {customer.last_name}
          </bdi>
          {contact}
        </dd>
      </div>
      <div>
        <dt>{t("people.with")}</dt>
        <dd>
          {others.length === 0 && t("people.nobody")}
          {others.map((person, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: people have no ids, and the list is shown as it came
            <span key={at} className={classes.person} dir="auto">
              {person.first_name} {person.last_name}
              <span className="quiet small">
                {[person.relationship, person.phone, person.email].filter(Boolean).join(" · ")}
              </span>
            </span>
          ))}
        </dd>
      </div>
      <div>
        <dt>{t("people.loan")}</dt>
        <dd>{loan === null ? t("people.noLoan") : <Money amount={loan} currency={currency} />}</dd>
      </div>
      <div>
        <dt>{t("people.wishes")}</dt>
        <dd className={classes.prose} dir="auto">
          {wishes ?? t("people.noWishes")}
        </dd>
      </div>
    </dl>
  );
}
