"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import { PaidBar } from "@/components/books/paid-bar";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { type Gateway, usePayable } from "../api";
import { type Booking, type Books, choicesOf } from "../choices";
import { usePaying } from "../use-paying";
import { CheckoutView } from "./checkout-view";
import { Choose } from "./choose";
import { OtherWays } from "./other-ways";
import classes from "./pay.module.css";

type Props = {
  booking: Tagged<Booking>;
  payments: Books;
  phases: { id: number; name: string }[];
  gateway: Gateway["gateway"];
};

/** Paying online for one booking: what, then at the gateway, then what came of it. */
export function PayView({ phases, gateway, ...first }: Props) {
  const t = useTexts("pay");
  const { booking, books } = usePayable({ booking: first.booking, books: first.payments });
  const paying = usePaying(booking.id);
  const step = useRef<HTMLDivElement>(null);
  const shown = useRef(paying.id);
  useEffect(() => {
    // Whoever reads by ear, or by keyboard, follows to what has taken the place of what they pressed.
    if (shown.current !== paying.id) step.current?.focus();
    shown.current = paying.id;
  }, [paying.id]);
  return (
    <article className={classes.page}>
      <header className={classes.title}>
        <p className="quiet">
          <Link href={`/home/bookings/${booking.id}`} className="link">
            {t("back", { unit: booking.unit.unit_number, project: booking.project.name })}
          </Link>
        </p>
        <h1>{t("title")}</h1>
        <p className="quiet">{t("to", { builder: booking.project.builder_name, reference: booking.reference })}</p>
      </header>
      <div className={classes.columns}>
        <div ref={step} tabIndex={-1} className={classes.main}>
          {paying.id !== null ? (
            <CheckoutView booking={booking} paying={paying} />
          ) : gateway === null ? (
            <p className={classes.told}>{t("notOffered", { builder: booking.project.builder_name })}</p>
          ) : (
            <Choose booking={booking} books={books} phases={phases} begin={paying.begin} />
          )}
        </div>
        <aside className={classes.side}>
          <PaidBar
            paid={books.paid_amount}
            pending={books.pending_amount}
            total={books.total_amount}
            currency={booking.currency}
          />
          {choicesOf({ booking, books }).length > 0 && <OtherWays booking={booking} isOnly={gateway === null} />}
        </aside>
      </div>
    </article>
  );
}
