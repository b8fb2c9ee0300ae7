/** A piece of a message: plain text, or the address of a page. */
export type Piece = { text: string; href?: string };

const ADDRESS = /https?:\/\/[^\s<>"'`]+/gi;
// What usually ends a sentence, not an address.
const TRAILING = /[.,;:!?…]+$/;

/** A message in pieces. Only web addresses become links, and only as they stand there. */
export function piecesOf(content: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of content.matchAll(ADDRESS)) {
    const address = trimmed(match[0]);
    if (!isPage(address)) continue;
    if (match.index > from) pieces.push({ text: content.slice(from, match.index) });
    pieces.push({ text: address, href: address });
    from = match.index + address.length;
  }
  if (from < content.length) pieces.push({ text: content.slice(from) });
  return pieces;
}

function trimmed(found: string): string {
  let address = found.replace(TRAILING, "");
  // A closing bracket belongs to the sentence, unless the address opened it.
  while (address.endsWith(")") && count(address, ")") > count(address, "(")) {
    address = address.slice(0, -1).replace(TRAILING, "");
  }
  return address;
}

function isPage(address: string): boolean {
  try {
    const { username, password, hostname } = new URL(address);
    // A name before the host looks like the host to a reader.
    return username === "" && password === "" && hostname.includes(".");
  } catch {
    return false;
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
