import type { ConditionName, Variable } from "./form";

/** What a paragraph is made of: words, and variables that stand for something else. */
export type Piece = { at: number; text: string; variable?: string };

// As the API reads them: a name in braces is a variable, and a brace itself is written twice.
const BRACES = /\{\{|\}\}|\{([a-z][a-z_]*)\}/g;

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const words = (until: number) => {
    if (until > at) pieces.push({ at, text: text.slice(at, until) });
  };
  for (const found of text.matchAll(BRACES)) {
    words(found.index);
    pieces.push(
      found[1]
        ? { at: found.index, text: found[0], variable: found[1] }
        : { at: found.index, text: found[0].charAt(0) },
    );
    at = found.index + found[0].length;
  }
  words(text.length);
  return pieces;
}

/** The variable of a text that is not there in every agreement although the text would be; undefined where all is well. */
export function unheldIn(
  text: string,
  holding: readonly (ConditionName | null)[],
  variables: readonly Variable[],
): Variable | undefined {
  const named = new Set(piecesOf(text).map(({ variable }) => variable));
  return variables.find(({ name, needs }) => named.has(name) && needs !== null && !holding.includes(needs));
}

/** A text with a variable put in where the caret is, or over what is selected; `caret`: where it is then. */
export function inserted(text: string, name: string, start: number, end: number): { text: string; caret: number } {
  const before = `${text.slice(0, start)}{${name}}`;
  return { text: before + text.slice(end), caret: before.length };
}
