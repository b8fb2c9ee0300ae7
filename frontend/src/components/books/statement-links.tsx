"use client";

import { useTexts } from "@/lib/i18n/client";
import classes from "./papers.module.css";

/** The account of a booking as of today, to read and send on, or to reckon with. */
export function StatementLinks({ bookingId }: { bookingId: number }) {
  const t = useTexts("booking");
  const address = `/api/bookings/${bookingId}/statement?format=`;
  return (
    <p className={classes.statement}>
      <span>{t("papers.statement")}</span>
      <a href={`${address}pdf`} download className={`link ${classes.file}`} aria-label={t("papers.statementPdf")}>
        {t("papers.pdf")}
      </a>
      <a href={`${address}xlsx`} download className={`link ${classes.file}`} aria-label={t("papers.statementSheet")}>
        {t("papers.sheet")}
      </a>
    </p>
  );
}
