import { inserted, type Line, newKey } from "@/components/office/saved-list/rows";
import type { components } from "@/lib/api/schema";

type Schemas = components["schemas"];
export type AgreementForm = Schemas["AgreementFormResponse"];
export type FormContent = Schemas["FormContent"];
export type FormUpdate = Schemas["AgreementFormUpdate"];
export type FormName = Schemas["AgreementFormName"];
export type Summary = Schemas["AgreementFormSummary"];
export type ConditionName = Schemas["ConditionName"];
export type Variable = Schemas["VariableResponse"];

export const FORMS = ["india", "general"] as const satisfies readonly FormName[];

/** What is called by a name of its own in an agreement, in the order in which it is asked for. */
export const NAMES = ["title", "basis", "seller", "buyer", "co_buyer"] as const;
export type Name = (typeof NAMES)[number];

// As the API has them.
export const LONGEST = { title: 200, role: 60, paragraph: 5_000, note: 500 };
export const MOST = { clauses: 60, paragraphs: 40 };

/** A form as it is edited: its rows have keys, by which they are known also when they are moved. */
export type TypedPassage = { key: string; text: string; when: ConditionName | null };
export type TypedClause = {
  key: string;
  title: string;
  when: ConditionName | null;
  paragraphs: TypedPassage[];
};
export type Typed = Record<Name, string> & { recitals: TypedPassage[]; clauses: TypedClause[] };

/** A form ready to be edited. Rows that are there already have keys by their places, so that these stay the same. */
export function typedOf(form: FormContent): Typed {
  const passage = (before: string) => (one: Schemas["Passage"], place: number) => ({
    key: `${before}${place}`,
    text: one.text,
    when: one.when ?? null,
  });
  const { title, basis, seller, buyer, co_buyer } = form;
  return {
    ...{ title, basis, seller, buyer, co_buyer },
    recitals: form.recitals.map(passage("recital-")),
    clauses: form.clauses.map((clause, place) => ({
      key: `clause-${place}`,
      title: clause.title,
      when: clause.when ?? null,
      paragraphs: clause.paragraphs.map(passage(`clause-${place}-`)),
    })),
  };
}

export const newPassage = (): TypedPassage => ({ key: newKey(), text: "", when: null });
export const newClause = (): TypedClause => ({ key: newKey(), title: "", when: null, paragraphs: [newPassage()] });

/** What the API is sent. */
export function askedOf(typed: Typed, note = ""): FormUpdate {
  const passages = (all: readonly TypedPassage[]) => all.map(({ text, when }) => ({ text: text.trim(), when }));
  return {
    ...(Object.fromEntries(NAMES.map((name) => [name, typed[name].trim()])) as Record<Name, string>),
    recitals: passages(typed.recitals),
    clauses: typed.clauses.map(({ title, when, paragraphs }) => ({
      ...{ title: title.trim(), when },
      paragraphs: passages(paragraphs),
    })),
    note: note.trim() || null,
  };
}

/** Whether two forms say the same. */
export const isSame = (one: Typed, other: Typed): boolean =>
  JSON.stringify(askedOf(one)) === JSON.stringify(askedOf(other));

/** Each place that the API may name in a refusal, and the field that shows it: rows keep theirs when they are moved. */
export function fieldsByPlace(typed: Typed): Record<string, string> {
  const found: Record<string, string> = { note: "note" };
  for (const name of NAMES) found[name] = name;
  const add = (place: string, key: string, parts: readonly string[]) => {
    for (const part of parts) found[`${place}.${part}`] = `${key}.${part}`;
  };
  typed.recitals.forEach(({ key }, place) => {
    add(`recitals.${place}`, key, ["text", "when"]);
  });
  typed.clauses.forEach(({ key, paragraphs }, place) => {
    add(`clauses.${place}`, key, ["title", "when"]);
    paragraphs.forEach((passage, at) => {
      add(`clauses.${place}.paragraphs.${at}`, passage.key, ["text", "when"]);
    });
  });
  return found;
}

/** What is opened and closed as one: the names, the recitals, each clause by its key. */
export const BLOCKS = { names: "names", recitals: "recitals" } as const;

/** The blocks that these fields are in. */
export function blocksOf(typed: Typed, fields: readonly string[]): string[] {
  const keys = new Set(fields.map((field) => field.split(".")[0]));
  const has = (rows: readonly { key: string }[]) => rows.some(({ key }) => keys.has(key));
  const clauses = typed.clauses.filter((clause) => keys.has(clause.key) || has(clause.paragraphs));
  return [
    ...(NAMES.some((name) => keys.has(name)) ? [BLOCKS.names] : []),
    ...(has(typed.recitals) ? [BLOCKS.recitals] : []),
    ...clauses.map(({ key }) => key),
  ];
}

/** A row that was taken out: a clause, or a paragraph of the recitals (`from`: null) or of a clause. */
export type TakenOut = { name: string; place: number } & (
  | { clause: TypedClause }
  | { passage: TypedPassage; from: string | null }
);

/** A form with a row in it again; a paragraph of a clause that is gone, too, stays out. */
export function withAgain(typed: Typed, row: TakenOut): Typed {
  const { place } = row;
  if ("clause" in row) return { ...typed, clauses: inserted(typed.clauses, row.clause, place) };
  if (row.from === null) return { ...typed, recitals: inserted(typed.recitals, row.passage, place) };
  const clauses = typed.clauses.map((clause) =>
    clause.key === row.from ? { ...clause, paragraphs: inserted(clause.paragraphs, row.passage, place) } : clause,
  );
  return { ...typed, clauses };
}

/** The fields that are empty and may not be. */
export function emptyIn(typed: Typed): string[] {
  const texts = (all: readonly TypedPassage[]) =>
    all.filter(({ text }) => !text.trim()).map(({ key }) => `${key}.text`);
  return [
    ...NAMES.filter((name) => !typed[name].trim()),
    ...texts(typed.recitals),
    ...typed.clauses.flatMap(({ key, title, paragraphs }) => [
      ...(title.trim() ? [] : [`${key}.title`]),
      ...texts(paragraphs),
    ]),
  ];
}

type Words = { names: Record<Name, string>; recitals: string; order: string; only: (when: ConditionName) => string };

/** A form line by line, to lay two versions of it side by side. Clauses are known by their titles. */
export function linesOf(typed: Typed, words: Words): Line[] {
  const said = (all: readonly TypedPassage[]) =>
    all.map(({ text, when }) => (when ? `[${words.only(when)}] ${text.trim()}` : text.trim())).join("\n\n");
  const seen = new Map<string, number>();
  const clauses = typed.clauses.map(({ title, when, paragraphs }) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    const label = count > 1 ? `${title} (${count})` : title;
    return { label, text: when ? `[${words.only(when)}]\n\n${said(paragraphs)}` : said(paragraphs) };
  });
  return [
    ...NAMES.map((name) => ({ label: words.names[name], text: typed[name].trim() })),
    { label: words.recitals, text: said(typed.recitals) },
    { label: words.order, text: typed.clauses.map(({ title }, place) => `${place + 1}. ${title}`).join("\n") },
    ...clauses,
  ];
}
