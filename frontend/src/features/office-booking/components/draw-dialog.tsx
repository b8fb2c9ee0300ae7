"use client";

import { useKeyFor } from "@/components/form/drafts";
import { useTexts } from "@/lib/i18n/client";
import { type Agreement, type Booking, drawUp, readBooking } from "../api";
import { useAttempt } from "../attempt";
import { nameOf, useFinish } from "../finish";
import { ActionDialog, Gone } from "./action-dialog";
import type { DialogProps } from "./move-dialogs";

/** Drawing up the agreement, or a version in place of one that is not signed by both. */
export function DrawDialog({ booking, close, agreement }: DialogProps & { agreement: Agreement | null }) {
  const t = useTexts("officeBookings");
  const statuses = useTexts("status");
  const { id, unit, status } = booking.data;
  const buyer = nameOf(booking.data);
  const finish = useFinish(id, close);
  const key = useKeyFor(`booking-${id}-agreement`);
  const replaced = agreement?.version ?? 0;
  const attempt = useAttempt<Pick<Agreement, "version"> | Booking>({
    opened: booking,
    names: [],
    // One key for what is drawn up upon this version: pressing again after a lost answer makes no second one.
    act: async () => ({ data: await drawUp(id, key.keyFor({ replaced, upon: booking.etag })), etag: null }),
    again: () => readBooking(id),
  });
  const title = t("page.draw.title", { unit: unit.unit_number });
  if (status !== "confirmed") {
    const text = t("page.stale.moved", { status: statuses(`booking.${status}`) });
    return <Gone title={title} text={text} close={close} />;
  }

  async function draw() {
    const made = await attempt.send();
    if (!made || !("version" in made.data)) return;
    key.forget();
    finish(t("page.told.drawn", { version: made.data.version, buyer }));
  }

  return (
    <ActionDialog
      title={title}
      submit={t(agreement ? "page.do.again" : "page.do.agreement")}
      onSubmit={() => void draw()}
      attempt={attempt}
      causes={[
        t("page.draw.freeze"),
        ...(agreement ? [t("page.draw.replaces", { version: agreement.version })] : []),
        t("page.draw.final"),
        t("page.draw.told", { buyer }),
      ]}
      close={close}
    >
      <p>
        <a href={`/api/bookings/${id}/agreement/preview`} target="_blank" rel="noreferrer" className="link">
          {t("page.draw.preview")}
        </a>{" "}
        <span className="quiet small">{t("page.draw.previewWhat")}</span>
      </p>
    </ActionDialog>
  );
}
