"use client";

import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { fileDigest } from "@/components/agreement/agreement";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Agreement, Booking } from "./booking";
import classes from "./parts.module.css";

type Version = Agreement["versions"][number];
type Props = {
  booking: Booking;
  agreement: Agreement;
  /** Who has signed, in the reader's words. */
  signed: (signature: Version["signatures"][number]) => ReactNode;
};

/** Which version of an agreement counts, who has signed it, its file, and the versions before it. */
export function AgreementVersions({ booking, agreement, signed }: Props) {
  const t = useTexts("booking");
  const earlier = agreement.versions.filter(({ version }) => version !== agreement.version);
  return (
    <>
      <VersionLine booking={booking} version={agreement} />
      <ul className={classes.signatures}>
        {agreement.signatures.map((signature) => (
          <li key={signature.party}>{signed(signature)}</li>
        ))}
        {agreement.status === "signed" && <li>{t("agreement.sealing")}</li>}
        {agreement.sealed_at && (
          <li>
            {t.rich("agreement.sealed", {
              day: () => <When moment={agreement.sealed_at ?? ""} zone={booking.project.timezone} style="date" />,
            })}{" "}
            {agreement.seal?.development && t("agreement.development")}{" "}
            <Link href={`/verify?sha256=${fileDigest(agreement)}`} className="link">
              {t("agreement.verify")}
            </Link>
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
        {t("agreement.fingerprint")}: <code>{fileDigest(agreement)}</code>
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
  );
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
export function isLive({ status }: Booking): boolean {
  return status !== "cancelled" && status !== "expired";
}

function fileOf(booking: Booking, { version }: Version): string {
  return `/api/bookings/${booking.id}/download-agreement?version=${version}`;
}
