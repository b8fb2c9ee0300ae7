"use client";

import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Books, isCapped } from "../choices";
import classes from "./pay.module.css";

const ENDED = new Set<Booking["status"]>(["cancelled", "expired"]);

/** Why nothing can be paid now. */
export function NothingToPay({ booking, books }: { booking: Booking; books: Books }) {
  const t = useTexts("pay");
  const why = ENDED.has(booking.status)
    ? "ended"
    : isZero(books.outstanding_amount)
      ? "paid"
      : isCapped(books)
        ? "cap"
        : "pending";
  return (
    <div className={classes.told}>
      <p>
        {t.rich(`nothing.${why}`, {
          builder: booking.project.builder_name,
          amount: () => <Money amount={books.pending_amount} currency={booking.currency} />,
        })}
      </p>
      <LinkButton href={`/home/bookings/${booking.id}`} variant="default">
        {t("home")}
      </LinkButton>
    </div>
  );
}
