"use client";

import { Button } from "@mantine/core";
import { standingOf } from "@/components/agreement/agreement";
import { AgreementVersions, isLive } from "@/components/booking/agreement-versions";
import parts from "@/components/booking/parts.module.css";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Agreement, Booking } from "../api";

type Props = {
  booking: Booking;
  agreement: Agreement | null;
  draw: (() => void) | null;
};

/** The agreement: which version counts, who has signed it, what it says, its file. */
export function AgreementCard({ booking, agreement, draw }: Props) {
  const t = useTexts("officeBookings");
  const { builder_name: builder, timezone } = booking.project;
  const standing = agreement && standingOf(agreement, booking, "builder");
  const toSign = standing?.step === "sign";
  return (
    <section id="agreement" className={`${parts.section} no-print`}>
      <div className={parts.head}>
        <h2>{t("page.agreement.title")}</h2>
        {draw && (
          <Button variant="default" size="sm" onClick={draw}>
            {t(agreement ? "page.do.again" : "page.do.agreement")}
          </Button>
        )}
      </div>
      {agreement === null ? (
        <p className="quiet">
          <NoAgreement booking={booking} />
        </p>
      ) : (
        <>
          <LinkButton
            href={`/office/bookings/${booking.id}/agreement`}
            variant="default"
            size="sm"
            className={parts.start}
          >
            {t(toSign ? "page.agreement.readAndSign" : "page.agreement.read", { version: agreement.version })}
          </LinkButton>
          <AgreementVersions
            booking={booking}
            agreement={agreement}
            signed={({ party, name, signed_at }) =>
              t.rich("page.agreement.signedBy", {
                party,
                name,
                builder,
                day: () => <When moment={signed_at} zone={timezone} style="date" />,
              })
            }
          />
          {standing?.step === "outdated" ? (
            <p className="quiet small">{t("page.agreement.outdated")}</p>
          ) : (
            agreement.signatures.length === 0 &&
            isLive(booking) && <p className="quiet small">{t("page.agreement.unsigned")}</p>
          )}
        </>
      )}
    </section>
  );
}

function NoAgreement({ booking }: { booking: Booking }) {
  const t = useTexts("officeBookings");
  const { agreement_signed_at: signed, status, project } = booking;
  if (signed) {
    return t.rich("page.agreement.onPaper", {
      day: () => <When moment={signed} zone={project.timezone} style="date" />,
    });
  }
  if (!isLive(booking)) return t("page.agreement.ended");
  return t(status === "confirmed" ? "page.agreement.ready" : "page.agreement.none");
}
