"use client";

import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./dialog.module.css";

/** Somebody else was quicker: what stands now, to be taken over or to be saved over. */
export function Changed({ booking, adopt }: { booking: Booking; adopt: () => void }) {
  const t = useTexts("booking");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "start" });
  }, []);
  const { co_applicants: others, loan_amount: loan, special_requests: wishes, currency } = booking;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.changed}>
      <p>{t("changed.stale")}</p>
      <dl className={classes.facts}>
        <div>
          <dt>{t("people.with")}</dt>
          <dd dir="auto">
            {others.map((person) => `${person.first_name} ${person.last_name}`).join(", ") || t("people.nobody")}
          </dd>
        </div>
        <div>
          <dt>{t("people.loan")}</dt>
          <dd>{loan === null ? t("people.noLoan") : <Money amount={loan} currency={currency} />}</dd>
        </div>
        <div>
          <dt>{t("people.wishes")}</dt>
          <dd dir="auto">{wishes ?? t("people.noWishes")}</dd>
        </div>
      </dl>
      <Button variant="default" size="sm" onClick={adopt}>
        {t("changed.adopt")}
      </Button>
    </div>
  );
}
