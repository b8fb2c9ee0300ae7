"use client";

import { standingOf } from "@/components/agreement/agreement";
import { AgreementVersions, isLive } from "@/components/booking/agreement-versions";
import parts from "@/components/booking/parts.module.css";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Agreement, Booking } from "../api";

/** The sale agreement: which version counts, who has signed it, and its file. */
export function AgreementCard({ booking, agreement }: { booking: Booking; agreement: Agreement | null }) {
  const t = useTexts("booking");
  const { builder_name: builder, timezone } = booking.project;
  const standing = agreement && standingOf(agreement, booking, "customer");
  const toSign = standing?.step === "sign";
  return (
    <section id="agreement" className={`${parts.section} no-print`}>
      <h2>{t("agreement.title")}</h2>
      {agreement === null ? (
        <p className="quiet">
          <NoFile booking={booking} />
        </p>
      ) : (
        <>
          <LinkButton href={`/home/bookings/${booking.id}/agreement`} variant="default" className={parts.start}>
            {t(toSign ? "agreement.readAndSign" : "agreement.read")}
          </LinkButton>
          <AgreementVersions
            booking={booking}
            agreement={agreement}
            signed={({ party, name, signed_at }) =>
              t.rich("agreement.signed", {
                party,
                name,
                builder,
                day: () => <When moment={signed_at} zone={timezone} style="date" />,
              })
            }
          />
          {standing?.step === "outdated" && <p className="quiet small">{t("agreement.outdated", { builder })}</p>}
        </>
      )}
    </section>
  );
}

/** Why there is no file: not yet, never, or signed outside the platform. */
function NoFile({ booking }: { booking: Booking }) {
  const t = useTexts("booking");
  const { agreement_signed_at: signed, status, project } = booking;
  const builder = project.builder_name;
  if (signed) {
    return t.rich("agreement.onPaper", {
      builder,
      day: () => <When moment={signed} zone={project.timezone} style="date" />,
    });
  }
  if (!isLive(booking)) return t("agreement.ended");
  return t(status === "confirmed" ? "agreement.drafting" : "agreement.none", { builder });
}
