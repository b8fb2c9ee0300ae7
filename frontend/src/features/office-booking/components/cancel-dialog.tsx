"use client";

import { Skeleton, VisuallyHidden } from "@mantine/core";
import { useEffect } from "react";
import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import type { Tagged } from "@/lib/api/tagged";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Cancellation, useCancellation } from "../api";
import { nameOf } from "../finish";
import { ActionDialog, Gone } from "./action-dialog";
import classes from "./dialogs.module.css";
import { type DialogProps, useMove } from "./move-dialogs";
import { ReasonField, reasonOf } from "./reason-field";

/** Ending a booking: what it means in money, why, and then the word. */
export function CancelDialog(props: DialogProps & { hasAgreement: boolean }) {
  const { booking, close, hasAgreement } = props;
  const t = useTexts("officeBookings");
  const { id, status, unit } = booking.data;
  const buyer = nameOf(booking.data);
  const terms = useCancellation(id);
  const [draft, change, forget] = useDraft(`booking-${id}-cancel`, { reason: "" });
  const reason = reasonOf(draft.reason);
  const told = t("page.told.cancelled", { buyer });
  const { attempt, send, both, gone } = useMove(props, { status: "cancelled", reason }, told, ["reason"]);
  const isStale = attempt.theirs !== null;
  const { refetch } = terms;
  useEffect(() => {
    if (isStale) void refetch();
  }, [isStale, refetch]);
  const isHold = status === "reserved";
  const title = t(isHold ? "page.cancel.titleHold" : "page.cancel.title", { unit: unit.unit_number });
  if (gone) return <Gone title={title} text={t("page.stale.moved", { status: gone })} close={close} />;

  async function cancel(upon?: Tagged<Booking>) {
    if (!reason) return attempt.refuse({ fields: { reason: t("page.form.reasonNeeded") } });
    if (await send(upon)) forget();
  }

  const now = (attempt.theirs ?? attempt.upon).data;
  return (
    <ActionDialog
      title={title}
      submit={t(isHold ? "page.do.cancelHold" : "page.do.cancel")}
      onSubmit={() => void cancel()}
      attempt={attempt}
      both={both(() => void cancel(attempt.theirs ?? undefined))}
      disabled={!terms.data || terms.isFetching}
      causes={[
        t("page.cancel.unit"),
        !isZero(now.paid_amount) && t("page.cancel.refund"),
        !isZero(now.pending_amount) && t("page.cancel.pending"),
        hasAgreement && t("page.cancel.agreement"),
        t("page.cancel.again", { buyer }),
        t("page.cancel.told", { buyer }),
      ].filter((cause) => cause !== false)}
      close={close}
    >
      {terms.data ? (
        <Terms terms={terms.data} />
      ) : terms.isError ? (
        <p role="alert" className={classes.told}>
          {t("page.cancel.failed")}
        </p>
      ) : (
        <div role="status">
          <VisuallyHidden>{t("page.cancel.asking")}</VisuallyHidden>
          <Skeleton height={96} />
        </div>
      )}
      {isStale && <p className="quiet">{t("page.cancel.changed")}</p>}
      <ReasonField
        hint={t("page.form.reasonRead", { buyer })}
        value={draft.reason}
        onChange={(typed) => change({ reason: typed })}
        error={attempt.refused.fields.reason}
      />
    </ActionDialog>
  );
}

/** What was paid, what of it is kept, and what is owed back. */
function Terms({ terms }: { terms: Cancellation }) {
  const t = useTexts("officeBookings");
  const money = (amount: string) => <Money amount={amount} currency={terms.currency} />;
  if (isZero(terms.paid_amount)) return <p>{t("page.cancel.nothing")}</p>;
  return (
    <>
      {terms.cooling_off && <p>{t("page.cancel.cooling")}</p>}
      <dl className={classes.terms}>
        <div>
          <dt>{t("page.cancel.paid")}</dt>
          <dd>{money(terms.paid_amount)}</dd>
        </div>
        <div>
          <dt>{t("page.cancel.kept", { percent: terms.forfeit_percent })}</dt>
          <dd>{money(terms.forfeited_amount)}</dd>
        </div>
        <div className={classes.back}>
          <dt>{t("page.cancel.back")}</dt>
          <dd>{money(terms.refund_amount)}</dd>
        </div>
      </dl>
    </>
  );
}
