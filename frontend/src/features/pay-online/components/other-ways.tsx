"use client";

import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../choices";
import classes from "./pay.module.css";

/** How else money reaches the builder; in the words of the booking's own page. */
export function OtherWays({ booking, isOnly }: { booking: Booking; isOnly: boolean }) {
  const t = useTexts("booking");
  const { project, reference, status } = booking;
  return (
    <section className={classes.other}>
      <h2>{t(isOnly ? "pay.title" : "pay.otherwise")}</h2>
      <p className="quiet">{t("pay.text", { builder: project.builder_name, reference })}</p>
      {status === "reserved" && <p className="quiet">{t("pay.token")}</p>}
    </section>
  );
}
