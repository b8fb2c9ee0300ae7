"use client";

import { Button, Skeleton } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import { Money } from "@/components/figures/money";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../choices";
import { type Checkout, standingOf } from "../standing";
import type { usePaying } from "../use-paying";
import classes from "./pay.module.css";
import { Received } from "./received";
import { Waiting } from "./waiting";

// Which gateway it is, is known only here; and one of them brings a program of somebody else.
const StripeForm = dynamic(() => import("./stripe-form"), { ssr: false, loading: () => <Skeleton height={240} /> });
const DevelopmentForm = dynamic(() => import("./development-form"), { ssr: false });

type Props = { booking: Booking; paying: ReturnType<typeof usePaying> };

/** The payment that the customer has set out to make, from the gateway's form to what came of it. */
export function CheckoutView({ booking, paying }: Props) {
  const t = useTexts("pay");
  const { checkout, heard } = paying;
  if (!checkout) return <Skeleton height={240} aria-busy="true" aria-label={t("reading")} />;
  const standing = standingOf(checkout, heard);
  switch (standing.step) {
    case "received":
      return checkout.payment_id && <Received booking={booking} paymentId={checkout.payment_id} again={paying.leave} />;
    case "failed":
    case "givenUp":
      return (
        <div role="status" className={classes.told}>
          <p>{t(`ended.${standing.step}`, { reason: checkout.failure_reason ?? "" })}</p>
          <Button onClick={paying.leave}>{t("ended.again")}</Button>
        </div>
      );
    case "wait":
      return <Waiting checkout={checkout} />;
    case "unready":
      return (
        <p role="status" className={classes.told}>
          {t("unready")}
        </p>
      );
    case "pay":
      return (
        <section className={classes.checkout}>
          <Asked checkout={checkout} />
          {standing.declined && (
            <p role="alert" className={classes.told}>
              {t("declined", { reason: standing.declined.reason ?? "" })}
            </p>
          )}
          {checkout.gateway === "stripe" ? (
            <StripeForm checkout={checkout} wait={paying.wait} decline={paying.decline} />
          ) : (
            <DevelopmentForm checkout={checkout} wait={paying.wait} decline={paying.decline} />
          )}
          <GiveUp giveUp={paying.giveUp} />
        </section>
      );
  }
}

function Asked({ checkout }: { checkout: Checkout }) {
  const t = useTexts("booking");
  return (
    <div>
      <h2 className={classes.label}>{t(`payments.types.${checkout.payment_type}`)}</h2>
      <p className={classes.sum}>
        <Money amount={checkout.amount} currency={checkout.currency} />
      </p>
    </div>
  );
}

function GiveUp({ giveUp }: { giveUp: () => Promise<void> }) {
  const t = useTexts("pay");
  const refusal = useRefusal();
  const [told, setTold] = useState<string | null>(null);
  return (
    <div>
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      <Button
        variant="subtle"
        color="ink"
        className={classes.giveUp}
        onClick={() => giveUp().catch((error) => setTold(refusal(error, []).text))}
      >
        {t("giveUp")}
      </Button>
    </div>
  );
}
