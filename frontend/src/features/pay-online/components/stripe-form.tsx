"use client";

import { Button, Skeleton } from "@mantine/core";
import type { StripeElements } from "@stripe/stripe-js";
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { Money } from "@/components/figures/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Checkout } from "../standing";
import { appearance, mayLoadStripe, openStripe } from "../stripe";
import classes from "./pay.module.css";

type Props = { checkout: Checkout; wait: () => void; decline: (reason: string | null) => void };
// What Stripe has by now: its own word will come, and there is nothing more to fill in.
const ON_ITS_WAY = new Set(["processing", "succeeded"]);

/** Stripe's fields: what is typed there goes to Stripe, and never through us. Each attempt has fields of its own. */
export default function StripeForm(props: Props) {
  const [attempt, setAttempt] = useState(0);
  return <Fields key={`${props.checkout.client_secret} ${attempt}`} {...props} again={() => setAttempt(attempt + 1)} />;
}

function Fields({ checkout, wait, decline, again }: Props & { again: () => void }) {
  const t = useTexts("pay");
  const locale = useLocale();
  const box = useRef<HTMLDivElement>(null);
  const elements = useRef<StripeElements | null>(null);
  const busy = useRef(false);
  const [state, setState] = useState<"loading" | "ready" | "sending" | "unreachable">("loading");
  const { client_secret: secret, publishable_key: publishable } = checkout;

  const show = useEffectEvent(async (isHere: () => boolean) => {
    if (secret === null || publishable === null) return;
    const stripe = await openStripe(publishable);
    const { paymentIntent, error } = await stripe.retrievePaymentIntent(secret);
    if (!isHere()) return;
    if (error) throw error;
    if (ON_ITS_WAY.has(paymentIntent.status)) return wait();
    if (paymentIntent.last_payment_error) decline(paymentIntent.last_payment_error.message ?? null);
    elements.current = stripe.elements({
      clientSecret: secret,
      locale: locale === "en" ? "en" : "auto",
      appearance: appearance(),
    });
    const fields = elements.current.create("payment");
    fields.on("ready", () => setState("ready"));
    fields.on("loaderror", () => setState("unreachable"));
    if (box.current) fields.mount(box.current);
  });

  useEffect(() => {
    if (!mayLoadStripe()) return window.location.reload();
    let here = true;
    show(() => here).catch(() => here && setState("unreachable"));
    return () => {
      here = false;
      elements.current?.getElement("payment")?.destroy();
      elements.current = null;
    };
  }, []);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy.current || !elements.current || publishable === null) return;
    busy.current = true;
    setState("sending");
    try {
      const stripe = await openStripe(publishable);
      const { origin, pathname } = window.location;
      const { error } = await stripe.confirmPayment({
        elements: elements.current,
        // Some ways of paying lead through a bank's own pages, and from there back to here.
        confirmParams: { return_url: `${origin}${pathname}?checkout=${checkout.id}` },
        redirect: "if_required",
      });
      if (!error || ON_ITS_WAY.has(error.payment_intent?.status ?? "")) wait();
      // What is missing in the fields they say themselves.
      else if (error.type !== "validation_error") decline(error.message ?? null);
    } catch {
      setState("unreachable");
      return;
    } finally {
      busy.current = false;
    }
    setState("ready");
  }

  if (state === "unreachable") {
    return (
      <div role="alert" className={classes.told}>
        <p>{t("stripe.unreachable")}</p>
        <Button variant="default" onClick={again}>
          {t("stripe.again")}
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={send} className={classes.form}>
      {state === "loading" && <Skeleton height={200} />}
      <div ref={box} />
      <p className="quiet small">{t("stripe.text")}</p>
      <Button
        type="submit"
        size="md"
        loading={state === "sending"}
        disabled={state === "loading"}
        className={classes.submit}
      >
        <span>{t.rich("pay", { amount: () => <Money amount={checkout.amount} currency={checkout.currency} /> })}</span>
      </Button>
    </form>
  );
}
