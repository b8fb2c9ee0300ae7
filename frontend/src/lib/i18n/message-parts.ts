import compile from "icu-minify/compile";

/** What a message asks for: its arguments by name, and which plural and select branches it has for them. */
export type MessagePart =
  | { name: string; kind: "text" | "number" | "tag" }
  | { name: string; kind: "plural" | "ordinal" | "select"; branches: string[] };

// The numbers that stand for the kinds of arguments in a compiled message.
const SELECT = 1;
const PLURAL = 2;
const ORDINAL = 3;
const NUMBER = 4;

/** The parts of an ICU message, parsed by what shows it; throws where it is not well formed. */
export function partsOf(message: string): MessagePart[] {
  return parts(compile(message));
}

function parts(nodes: unknown): MessagePart[] {
  return Array.isArray(nodes) ? nodes.flatMap(partsOfNode) : [];
}

function partsOfNode(node: unknown): MessagePart[] {
  if (!Array.isArray(node)) return []; // words, or the number of the plural around them
  const [name, kind, ...rest] = node;
  if (kind === undefined) return [{ name, kind: "text" }];
  if (kind === NUMBER) return [{ name, kind: "number" }];
  if (kind === SELECT || kind === PLURAL || kind === ORDINAL) {
    const options = rest[0] as Record<string, unknown>;
    const branched = kind === SELECT ? "select" : kind === PLURAL ? "plural" : "ordinal";
    return [{ name, kind: branched, branches: Object.keys(options) }, ...Object.values(options).flatMap(parts)];
  }
  if (typeof kind === "number" && kind !== 0) throw new TypeError(`{${name}} is of a kind that we do not use`);
  return [{ name, kind: "tag" }, ...parts([kind, ...rest])];
}
