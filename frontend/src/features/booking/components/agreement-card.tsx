"use client";

import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Agreement, Booking } from "../api";
import classes from "./booking.module.css";

type Version = Agreement["versions"][number];

/** The sale agreement: which version counts, who has signed it, and its file. */
export function AgreementCard({ booking, agreement }: { booking: Booking; agreement: Agreement | null }) {
  const t = useTexts("booking");
  const builder = booking.project.builder_name;
  const earlier = agreement?.versions.filter(({ version }) => version !== agreement.version) ?? [];
  return (
    <section id="agreement" className={`${classes.section} no-print`}>
      <h2>{t("agreement.title")}</h2>
      {agreement === null ? (
        <p className="quiet">
          <NoFile booking={booking} />
        </p>
      ) : (
        <>
          <VersionLine booking={booking} version={agreement} />
          <ul className={classes.signatures}>
            {agreement.signatures.map(({ party, name, signed_at }) => (
              <li key={party}>
                {t.rich("agreement.signed", {
                  party,
                  name,
                  builder,
                  day: () => <When moment={signed_at} zone={booking.project.timezone} style="date" />,
                })}
              </li>
            ))}
            {agreement.sealed_at && (
              <li>
                {t.rich("agreement.sealed", {
                  day: () => <When moment={agreement.sealed_at ?? ""} zone={booking.project.timezone} style="date" />,
                })}
              </li>
            )}
          </ul>
          <Button
            component="a"
            href={fileOf(booking, agreement)}
            variant="default"
            className={classes.start}
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
          >
            {t("agreement.download")}
          </Button>
          <p className={classes.fingerprint}>
            {t("agreement.fingerprint")}: <code>{agreement.sha256}</code>
          </p>
          {earlier.length > 0 && (
            <details>
              <summary className={classes.fold}>{t("agreement.earlier")}</summary>
              <ul className={classes.versions}>
                {earlier.map((version) => (
                  <li key={version.version}>
                    <VersionLine booking={booking} version={version} />
                    <a href={fileOf(booking, version)} className="link small">
                      {t("agreement.downloadVersion", { version: version.version })}
                    </a>
                  </li>
                ))}
              </ul>
            </details>
          )}
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

function VersionLine({ booking, version }: { booking: Booking; version: Version }) {
  const t = useTexts("booking");
  return (
    <p className={classes.version}>
      <span>
        {t.rich("agreement.version", {
          version: version.version,
          day: () => <When moment={version.generated_at} zone={booking.project.timezone} style="date" />,
        })}
      </span>
      {(version.status === "sealed" || isLive(booking)) && <StatusPill kind="agreement" status={version.status} />}
    </p>
  );
}

/** Nobody signs what belongs to a booking that has ended. */
function isLive({ status }: Booking): boolean {
  return status !== "cancelled" && status !== "expired";
}

function fileOf(booking: Booking, { version }: Version): string {
  return `/api/bookings/${booking.id}/download-agreement?version=${version}`;
}
