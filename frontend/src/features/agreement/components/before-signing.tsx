"use client";

import type { Agreement, Side, Signature } from "@/components/agreement/agreement";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import { buyersOf } from "../parts";
import classes from "./signing.module.css";

type Props = { booking: Booking; read: Agreement; side: Side; other: Signature | null };

/** What signing means, said beforehand: for whom one signs, who has signed, and from when on it holds. */
export function BeforeSigning({ booking, read, side, other }: Props) {
  const t = useTexts("agreement");
  const { builder_name: builder, timezone } = booking.project;
  const { cooling_off_days: days } = read.terms.facts.project;
  const [buyer = "", ...others] = buyersOf(read.terms);
  const names = others.join(", ");
  const forWhom = () => {
    if (side === "builder") return t("before.forBuilder", { builder });
    return others.length > 0 ? t("before.forAll", { names }) : t("before.forYou");
  };
  return (
    <ul className={classes.before}>
      <li>{forWhom()}</li>
      <li>
        {other
          ? t.rich("before.second", {
              name: other.name,
              for: side === "customer" ? builder : buyer,
              day: () => <When moment={other.signed_at} zone={timezone} style="date" />,
            })
          : t("before.first", { other: side === "customer" ? builder : buyer })}
      </li>
      <li>{t("before.final")}</li>
      {days > 0 && <li>{t(side === "customer" ? "before.coolingOff" : "before.coolingOffBuyer", { days })}</li>}
    </ul>
  );
}
