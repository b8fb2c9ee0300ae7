/** How long the first key of two is remembered. */
export const SEQUENCE_MS = 1_200;

type Pressed = { key: string; at: number };

/**
 * The shortcut that a key completes: alone (`?`) or as the second of two (`g b`), the longer one first.
 *
 * `before`: the key that was pressed last, if any; `at`: moments in milliseconds.
 */
export function completed(key: string, at: number, before: Pressed | null, known: (keys: string) => boolean) {
  if (before && at - before.at <= SEQUENCE_MS) {
    const both = `${before.key} ${key}`;
    if (known(both)) return both;
  }
  return known(key) ? key : null;
}

/** Whether the key belongs to what has the focus: somebody is typing, or choosing from a list. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest("input, textarea, select, [role=combobox], [role=listbox]") !== null
  );
}
