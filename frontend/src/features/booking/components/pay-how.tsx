"use client";

import parts from "@/components/booking/parts.module.css";
import { PayLink } from "@/components/books/pay-link";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";

type Props = {
  booking: Booking;
  online: boolean;
  /** Paying is what happens next: the button for it stands above. */
  isNext: boolean;
};

/** How money reaches the builder, in plain words; the quickest way first, where there is one. */
export function PayHow({ booking, online, isNext }: Props) {
  const t = useTexts("booking");
  const { project, reference, id, status } = booking;
  const builder = project.builder_name;
  return (
    <section id="pay" className={`${parts.section} no-print`}>
      <h2>{t("pay.title")}</h2>
      {online && (
        <>
          <p className={parts.prose}>{t("pay.online", { builder })}</p>
          <PayLink bookingId={id} variant={isNext ? "default" : "filled"} className={parts.start}>
            {t("pay.onlineAction")}
          </PayLink>
        </>
      )}
      <p className={parts.prose}>{t("pay.text", { builder, reference })}</p>
      {status === "reserved" && <p className={parts.prose}>{t("pay.token")}</p>}
      <LinkButton href={`/home/messages?project=${project.id}&booking=${id}`} variant="default" className={parts.start}>
        {t("next.actions.message", { builder })}
      </LinkButton>
    </section>
  );
}
