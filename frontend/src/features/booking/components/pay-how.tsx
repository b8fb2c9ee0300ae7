"use client";

import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./booking.module.css";

/** How money reaches the builder, in plain words. */
export function PayHow({ booking }: { booking: Booking }) {
  const t = useTexts("booking");
  const { project, reference, id, status } = booking;
  const builder = project.builder_name;
  return (
    <section id="pay" className={`${classes.section} no-print`}>
      <h2>{t("pay.title")}</h2>
      <p className={classes.prose}>{t("pay.text", { builder, reference })}</p>
      {status === "reserved" && <p className={classes.prose}>{t("pay.token")}</p>}
      <LinkButton
        href={`/home/messages?project=${project.id}&booking=${id}`}
        variant="default"
        className={classes.start}
      >
        {t("next.actions.message", { builder })}
      </LinkButton>
    </section>
  );
}
