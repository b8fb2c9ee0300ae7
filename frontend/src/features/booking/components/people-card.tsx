"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Money } from "@/components/figures/money";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./booking.module.css";

const EditDetails = dynamic(() => import("./edit-details").then((module) => module.EditDetails), { ssr: false });

/** Who buys, what a bank pays, what the builder should know: changed in a dialog as long as that is possible. */
export function PeopleCard({ booking, editable }: { booking: Tagged<Booking>; editable: boolean }) {
  const t = useTexts("booking");
  const [editing, setEditing] = useState(false);
  const { customer, co_applicants: others, loan_amount: loan, special_requests: wishes, currency } = booking.data;
  return (
    <section className={`${classes.section} no-print`}>
      <div className={classes.head}>
        <h2>{t("people.title")}</h2>
        {editable && (
          <Button variant="default" size="sm" onClick={() => setEditing(true)}>
            {t("people.edit")}
          </Button>
        )}
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>{t("people.buyer")}</dt>
          <dd dir="auto">
            {customer.first_name} {customer.last_name}
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
      {editable && <p className="quiet small">{t("people.until")}</p>}
      {editing && <EditDetails booking={booking} close={() => setEditing(false)} />}
    </section>
  );
}
