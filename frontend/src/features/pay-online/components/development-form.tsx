"use client";

import { Button } from "@mantine/core";
import { useRef, useState } from "react";
import { Money } from "@/components/figures/money";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { answerForBank } from "../api";
import type { Checkout } from "../standing";
import classes from "./pay.module.css";

type Outcome = "succeeded" | "failed";
type Props = { checkout: Checkout; wait: () => void; decline: (reason: string | null) => void };

/** Where developers are the bank: no money moves, and it says so. */
export default function DevelopmentForm({ checkout, wait, decline }: Props) {
  const t = useTexts("pay");
  const refusal = useRefusal();
  const [pressed, setPressed] = useState<Outcome | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const busy = useRef(false);

  async function answer(outcome: Outcome) {
    const { intent_id: intent, client_secret: secret } = checkout;
    if (busy.current || intent === null || secret === null) return;
    busy.current = true;
    setPressed(outcome);
    setTold(null);
    try {
      await answerForBank(intent, secret, outcome);
      if (outcome === "succeeded") wait();
      else decline(null);
    } catch (error) {
      // Another tab was quicker: how that ended is on its way.
      if (isProblem(error, "checkout_not_open")) wait();
      else setTold(refusal(error, []).text);
    } finally {
      busy.current = false;
      setPressed(null);
    }
  }

  return (
    <div className={classes.development}>
      <p className={classes.stamp}>{t("development.title")}</p>
      <p className="quiet">{t("development.text")}</p>
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      <div className={classes.actions}>
        <Button onClick={() => answer("succeeded")} loading={pressed === "succeeded"} disabled={pressed === "failed"}>
          <span>
            {t.rich("pay", {
              amount: () => <Money amount={checkout.amount} currency={checkout.currency} />,
            })}
          </span>
        </Button>
        <Button
          variant="default"
          onClick={() => answer("failed")}
          loading={pressed === "failed"}
          disabled={pressed === "succeeded"}
        >
          {t("development.decline")}
        </Button>
      </div>
    </div>
  );
}
