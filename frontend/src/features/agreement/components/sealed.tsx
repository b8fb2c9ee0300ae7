"use client";

import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { type Agreement, fileDigest } from "@/components/agreement/agreement";
import { SealFacts } from "@/components/agreement/seal-facts";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./agreement.module.css";
import { Fingerprint } from "./fingerprint";

type Props = { booking: Booking; agreement: Agreement; file: string };

/** What both have once it is final: the sealed file, who vouches for it, and where anybody can check it. */
export function Sealed({ booking, agreement, file }: Props) {
  const t = useTexts("agreement");
  const { sealed_at: at, seal } = agreement;
  const digest = fileDigest(agreement);
  return (
    <>
      {at && <p>{t.rich("sealed.at", { moment: () => <When moment={at} zone={booking.project.timezone} /> })}</p>}
      <div className={classes.actions}>
        <Button component="a" href={file} leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}>
          {t("sealed.download")}
        </Button>
        <LinkButton href={`/verify?sha256=${digest}`} variant="default">
          {t("sealed.verify")}
        </LinkButton>
      </div>
      {seal && <SealFacts seal={seal} />}
      <Fingerprint title={t("digest.sealed")} digest={digest} file={file} />
      <Fingerprint title={t("digest.document")} digest={agreement.sha256} file={null} />
    </>
  );
}
