"use client";

import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import { useTexts } from "@/lib/i18n/client";
import type { Line } from "../bank";
import { dismissLine } from "../bank-api";
import classes from "./record.module.css";

const USUAL = ["own", "interest", "loan", "supplier", "elsewhere"] as const;

type Props = { line: Line; deal: (line: Line, work: () => Promise<Line>) => Promise<boolean>; close: () => void };

/** Saying that a line is no customer's payment, and why; what is usual is one press. */
export function BankDismiss({ line, deal, close }: Props) {
  const t = useTexts("officeCollections");
  const [draft, change, forget] = useDraft(`bank-line-${line.id}-dismiss`, { reason: "" });
  const [isNeeded, setNeeded] = useState(false);
  const [busy, setBusy] = useState(false);
  const reason = draft.reason.replace(/\s+/g, " ").trim();

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (!reason) return setNeeded(true);
    setBusy(true);
    // What is refused stands at the line.
    if (await deal(line, () => dismissLine(line.id, reason))) forget();
    close();
  }

  return (
    <Dialog onClose={close} title={t("bank.dismiss")}>
      <form onSubmit={send} noValidate className={classes.form}>
        <p>
          {t.rich("bank.dismissing", { amount: () => <Money amount={line.amount} currency={line.currency} /> })}
          <span className={classes.line} dir="auto">
            {line.narration}
          </span>
        </p>
        <div>
          <Textarea
            label={t("bank.reason")}
            description={t("bank.reasonHint")}
            data-autofocus
            rows={2}
            maxLength={500}
            withAsterisk
            value={draft.reason}
            error={isNeeded && !reason ? t("bank.reasonNeeded") : undefined}
            onChange={(event) => change({ reason: event.currentTarget.value })}
            onKeyDown={(event) => {
              // A reason is one line, so that Enter sends it.
              if (event.key === "Enter" && !event.nativeEvent.isComposing) {
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }
            }}
          />
          <div className={classes.offers}>
            {USUAL.map((each) => (
              <Button
                key={each}
                size="xs"
                variant="default"
                aria-pressed={reason === t(`bank.usual.${each}`)}
                onClick={() => change({ reason: t(`bank.usual.${each}`) })}
              >
                {t(`bank.usual.${each}`)}
              </Button>
            ))}
          </div>
        </div>
        <Button type="submit" loading={busy} className={classes.submit}>
          {t("bank.dismiss")}
        </Button>
      </form>
    </Dialog>
  );
}
