"use client";

import type { Agreement, Side } from "@/components/agreement/agreement";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./signing.module.css";

type Props = { agreement: Agreement; booking: Booking; side: Side };

/** Who has signed, for whom, and when. */
export function Signatures({ agreement, booking, side }: Props) {
  const t = useTexts("agreement");
  const { timezone, builder_name: builder } = booking.project;
  if (agreement.signatures.length === 0) return null;
  return (
    <ul className={classes.signatures} aria-label={t("signed.label")}>
      {agreement.signatures.map(({ party, name, signed_at }) => (
        <li key={party}>
          <strong dir="auto">{name}</strong>
          <span className="quiet">
            {party === "builder"
              ? t("signed.builder", { builder })
              : t(side === "customer" ? "signed.you" : "signed.buyer")}
            {" · "}
            <When moment={signed_at} zone={timezone} />
          </span>
        </li>
      ))}
    </ul>
  );
}
