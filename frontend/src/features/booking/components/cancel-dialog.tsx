"use client";

import { Button, Skeleton, Textarea } from "@mantine/core";
import { useEffect, useState } from "react";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Cancellation, useCancelBooking, useCancellation, useReread } from "../api";
import classes from "./dialog.module.css";

/** Cancelling: first what it means in money, then why, then the word. What moved in between is told, not run over. */
export function CancelDialog({ booking, close }: { booking: Tagged<Booking>; close: () => void }) {
  const t = useTexts("booking");
  const statuses = useTexts("status");
  const cancel = useCancelBooking(booking.data.id);
  const terms = useCancellation(booking.data.id);
  const refusal = useRefusal();
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const { unit, project, status } = booking.data;
  const reread = useReread(booking.data.id);
  const refused = isProblem(terms.error) && terms.error.status === 409;
  useEffect(() => {
    // It has ended meanwhile: how, the booking says.
    if (refused) void reread();
  }, [refused, reread]);
  const isHold = status === "reserved";
  const stillPossible = booking.data.allowed_transitions.includes("cancelled");

  async function confirm() {
    // A reason is one line to the API.
    const line = reason.replace(/\s+/g, " ").trim();
    if (!line) return setFault(t("cancel.reasonNeeded"));
    if (cancel.isPending) return;
    setFault(null);
    setTold(null);
    try {
      await cancel.mutateAsync({ reason: line, etag: booking.etag });
      close();
    } catch (error) {
      if (isProblem(error) && error.status === 412) {
        await terms.refetch();
        return setTold(t("cancel.stale"));
      }
      // Somebody moved it meanwhile: the booking, read again, says where to.
      if (isProblem(error, "invalid_transition")) return;
      const { fields, text } = refusal(error, ["reason"]);
      setFault(fields.reason ?? null);
      setTold(text);
    }
  }

  return (
    <Dialog
      onClose={close}
      title={t(isHold ? "cancel.titleHold" : "cancel.title", { unit: unit.unit_number })}
      size="md"
    >
      {!stillPossible ? (
        <div className={classes.dialog}>
          <p role="alert">{t("cancel.moved", { status: statuses(`booking.${status}`) })}</p>
          <Button variant="default" onClick={close}>
            {t("cancel.keep")}
          </Button>
        </div>
      ) : (
        <div className={classes.dialog}>
          {told && (
            <p role="alert" className={classes.told}>
              {told}
            </p>
          )}
          {terms.data ? (
            <Terms terms={terms.data} builder={project.builder_name} />
          ) : terms.isError ? (
            <p role="alert" className={classes.told}>
              {t("cancel.failed")}
            </p>
          ) : (
            <Skeleton height={96} aria-label={t("cancel.asking")} />
          )}
          <p className="quiet">{t("cancel.consequence")}</p>
          <Textarea
            label={t("cancel.reason")}
            description={t("cancel.reasonHint", { builder: project.builder_name })}
            rows={3}
            maxLength={1000}
            withAsterisk
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fault}
          />
          <div className={classes.actions}>
            <Button onClick={confirm} loading={cancel.isPending} disabled={!terms.data || terms.isFetching}>
              {t(isHold ? "cancel.confirmHold" : "cancel.confirm")}
            </Button>
            <Button variant="default" onClick={close} disabled={cancel.isPending}>
              {t("cancel.keep")}
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

/** What was paid, what of it is kept, and what comes back. */
function Terms({ terms, builder }: { terms: Cancellation; builder: string }) {
  const t = useTexts("booking");
  const money = (amount: string) => <Money amount={amount} currency={terms.currency} />;
  if (isZero(terms.paid_amount)) return <p>{t("cancel.nothing")}</p>;
  return (
    <>
      {terms.cooling_off && <p>{t("cancel.cooling")}</p>}
      <dl className={classes.terms}>
        <div>
          <dt>{t("cancel.paid")}</dt>
          <dd>{money(terms.paid_amount)}</dd>
        </div>
        <div>
          <dt>{t("cancel.kept", { builder, percent: terms.forfeit_percent })}</dt>
          <dd>{money(terms.forfeited_amount)}</dd>
        </div>
        <div className={classes.back}>
          <dt>{t("cancel.back")}</dt>
          <dd>{money(terms.refund_amount)}</dd>
        </div>
      </dl>
    </>
  );
}
