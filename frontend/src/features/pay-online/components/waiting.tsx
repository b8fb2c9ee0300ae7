"use client";

import { Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import type { Checkout } from "../standing";
import classes from "./pay.module.css";

const SLOW_MS = 20_000;

/** Between the bank's form and its word: a second or two mostly; whoever waits longer is told that they need not. */
export function Waiting({ checkout }: { checkout: Checkout }) {
  const t = useTexts("pay");
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className={classes.waiting}>
      <p className={classes.sum}>
        <Money amount={checkout.amount} currency={checkout.currency} />
      </p>
      <p className={classes.word}>
        <Loader size={18} color="ink" aria-hidden="true" />
        {t("waiting.text")}
      </p>
      {slow && <p className="quiet">{t("waiting.slow")}</p>}
    </div>
  );
}
