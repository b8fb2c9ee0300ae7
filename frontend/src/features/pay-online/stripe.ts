"use client";

import type { Appearance, Stripe } from "@stripe/stripe-js";
// This one loads nothing before it is asked to.
import { loadStripe } from "@stripe/stripe-js/pure";

const loading = new Map<string, Promise<Stripe | null>>();

/** Stripe's program, which only Stripe itself may hand out; throws when it cannot be had. */
export async function openStripe(publishableKey: string): Promise<Stripe> {
  const asked = loading.get(publishableKey) ?? loadStripe(publishableKey);
  loading.set(publishableKey, asked);
  try {
    const stripe = await asked;
    if (stripe) return stripe;
  } catch {
    loading.delete(publishableKey);
  }
  throw new Error("Stripe's program could not be loaded");
}

/**
 * Whether this document may load it: what a document may load is settled when it comes from the server, and whoever walked
 * here by links within the app still has the document of another page.
 */
export function mayLoadStripe(): boolean {
  const [navigation] = performance.getEntriesByType("navigation");
  return navigation === undefined || /\/pay$/.test(new URL(navigation.name).pathname);
}

/** The gateway's fields in the colours of the page around them. */
export function appearance(): Appearance {
  const colours = getComputedStyle(document.documentElement);
  const of = (name: string) => colours.getPropertyValue(name).trim();
  return {
    theme: "flat",
    variables: {
      colorPrimary: of("--brick"),
      colorBackground: of("--card"),
      colorText: of("--ink"),
      colorTextSecondary: of("--ink-2"),
      colorDanger: of("--brick-text"),
      borderRadius: of("--radius-control"),
      fontFamily: "system-ui, sans-serif",
      fontSizeBase: "15px",
    },
    rules: {
      ".Input": { border: `1px solid ${of("--line-strong")}` },
      ".Tab": { border: `1px solid ${of("--line-strong")}` },
    },
  };
}
