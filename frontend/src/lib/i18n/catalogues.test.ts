import { createTranslator } from "use-intl/core";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "./locales";
import { type MessagePart, partsOf } from "./message-parts";
import { messagesOf } from "./messages";

type Texts = { [key: string]: string | Texts };

/** The texts of a catalogue by their whole keys. */
function textsOf(texts: Texts, before = ""): [key: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[before + key, value] as [string, string]] : textsOf(value, `${before}${key}.`),
  );
}

/** What a text is given, each once; a number may be counted with, or only written. */
function given(text: string): string[] {
  const said = partsOf(text).map((part) => {
    if (part.kind === "select") return `${part.name}: one of ${[...part.branches].sort().join(", ")}`;
    return `${part.name}: ${part.kind === "plural" || part.kind === "ordinal" ? "number" : part.kind}`;
  });
  return [...new Set(said)].sort();
}

const COUNTS = [0, 1, 2, 3, 4, 5, 6, 11, 21, 22, 100_000];
const SOMETHING = "–";

/** Values for a text: in as many turns as it takes to have each of its branches once. */
function* valuesFor(parts: MessagePart[]) {
  const turns = Math.max(COUNTS.length, ...parts.map((part) => ("branches" in part ? part.branches.length : 0)));
  for (let turn = 0; turn < turns; turn++) {
    yield Object.fromEntries(
      parts.map((part) => {
        if (part.kind === "tag") return [part.name, (words: string) => words || SOMETHING];
        if (part.kind === "text") return [part.name, SOMETHING];
        if (part.kind === "select") return [part.name, part.branches[turn % part.branches.length] ?? "other"];
        return [part.name, COUNTS[turn % COUNTS.length] ?? 0];
      }),
    );
  }
}

/** Everything that a reader may come to read in a language; throws where something cannot be said. */
function sentencesOf(locale: Locale): [key: string, sentence: string][] {
  const onError = (error: Error) => {
    throw error;
  };
  const t = createTranslator({ locale, messages: messagesOf(locale), onError });
  return textsOf(messagesOf(locale)).flatMap(([key, text]) =>
    [...valuesFor(partsOf(text))].map((values): [string, string] => [
      key,
      t.markup(key as Parameters<typeof t.markup>[0], values as Parameters<typeof t.markup>[1]),
    ]),
  );
}

const english = new Map(textsOf(messagesOf("en")));

describe.each(Object.keys(LOCALES) as Locale[])("the texts in %s", (locale) => {
  const texts = textsOf(messagesOf(locale));

  it("are as many as the English ones, each at its place", () => {
    expect(texts.map(([key]) => key)).toEqual([...english.keys()]);
  });

  it("are given what the English ones are given", () => {
    for (const [key, text] of texts) expect(given(text), key).toEqual(given(english.get(key) ?? ""));
  });

  it("tell apart what their language tells apart when it counts, and nothing else", () => {
    for (const [key, text] of texts) {
      for (const part of partsOf(text)) {
        if (part.kind !== "plural" && part.kind !== "ordinal") continue;
        const type = part.kind === "ordinal" ? "ordinal" : "cardinal";
        const known: string[] = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
        const named = part.branches.filter((branch) => !branch.startsWith("="));
        expect(named, key).toContain("other");
        expect(known, key).toEqual(expect.arrayContaining(named));
      }
    }
  });

  it("say something, whatever they are given", () => {
    for (const [key, sentence] of sentencesOf(locale)) expect(sentence.trim(), key).not.toBe("");
  });

  // A straight apostrophe would quote what is behind it, so that its arguments were shown as they are written.
  it("have the marks and spaces of print", () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(/['"]|\.\.\.|\s{2}|^\s|\s$/);
  });
});

describe("the texts in Hindi", () => {
  const sentences = sentencesOf("hi");
  // Names, and what is written in Latin letters wherever Hindi is.
  const KEPT = new Set(["Plinth", "BHK", "PDF", "SHA", "API", "Enter", "Shift", "G", "B", "name", "example", "com"]);

  it("have the digits of the figures beside them", () => {
    for (const [key, sentence] of sentences) expect(sentence, key).not.toMatch(/[०-९]/);
  });

  it("have nothing English left in them", () => {
    for (const [key, sentence] of sentences) {
      expect(
        (sentence.match(/[A-Za-z]+/g) ?? []).filter((word) => !KEPT.has(word)),
        key,
      ).toEqual([]);
    }
  });
});
