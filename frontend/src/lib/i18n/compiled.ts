import "server-only";
import compile from "icu-minify/compile";
import type { Locale } from "./locales";
import { type Messages, messagesOf } from "./messages";

// Messages are parsed here, once, and not by every browser again: what shows them (`resolveAlias` in next.config.ts) has
// no parser.
const done = new WeakMap<Messages, Messages>();

/** Every text of a language in the form that it is shown from. */
export function compiledMessagesOf(locale: Locale): Messages {
  const texts = messagesOf(locale);
  // Copied, since React refuses to send objects without a prototype, which the compiler makes.
  const compiled = done.get(texts) ?? (structuredClone(compileAll(texts)) as Messages);
  done.set(texts, compiled);
  return compiled;
}

function compileAll(texts: object): object {
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, typeof value === "string" ? compile(value) : compileAll(value)]),
  );
}
