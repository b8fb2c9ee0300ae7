import { globSync, readFileSync } from "node:fs";
import en from "@messages/en";
import ts from "typescript";
import { expect, it } from "vitest";

type Texts = { [key: string]: string | Texts };

function keysOf(texts: Texts, before = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value, `${before}${key}.`),
  );
}

// A template with values in it names something if it has letters of its own: `steps.${step}`, not `${kind}.${status}`.
const NAMING = /[A-Za-z]{2}/;
const OF_A_KEY = /^[\w.-]*$/;

type Written = { words: Set<string>; templates: RegExp[]; nameless: { path: string; pattern: RegExp }[] };

/** What the sources write that may be a key: strings, names of properties, and templates, whose values may be anything. */
function written(paths: string[]): Written {
  const found: Written = { words: new Set(), templates: [], nameless: [] };
  for (const path of paths) {
    const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const visit = (node: ts.Node) => {
      if (ts.isStringLiteralLike(node)) found.words.add(node.text);
      else if ((ts.isPropertyAssignment(node) || ts.isPropertySignature(node)) && ts.isIdentifier(node.name)) {
        found.words.add(node.name.text);
      } else if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
        if (parts.every((part) => OF_A_KEY.test(part))) {
          const pattern = new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join(".+")}$`);
          if (NAMING.test(parts.join(" "))) found.templates.push(pattern);
          else if (parts.join("").includes(".")) found.nameless.push({ path, pattern });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true, kind));
  }
  return found;
}

// Lenient: a text counts as read if some string or template could be its key. What nothing can name, nobody reads.
it("every text is read somewhere", () => {
  const paths = globSync("src/**/*.{ts,tsx}").filter((path) => !path.includes(".test.") && !path.includes("schema.ts"));
  const { words, templates, nameless } = written(paths);
  const isRead = (area: string, key: string) =>
    words.has(key) ||
    templates.some((template) => template.test(key)) ||
    nameless.some(({ path, pattern }) => pattern.test(key) && readFileSync(path, "utf8").includes(`"${area}"`));
  const unread = Object.entries(en).flatMap(([area, texts]) =>
    keysOf(texts)
      .filter((key) => !isRead(area, key))
      .map((key) => `${area}.${key}`),
  );
  expect(unread).toEqual([]);
});
