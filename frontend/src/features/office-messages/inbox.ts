import type { Conversation } from "@/components/conversation/thread";

/** Which conversations are shown: of a project, those with something new or without an answer, by words. */
export type Filter = { project: number | null; show: "all" | "unread" | "unanswered"; q: string };

export function filterOf(get: (name: string) => string): Filter {
  const project = Number(get("project"));
  const show = get("show");
  return {
    project: Number.isSafeInteger(project) && project > 0 ? project : null,
    show: show === "unread" || show === "unanswered" ? show : "all",
    q: get("q").trim(),
  };
}

/** Whether a conversation is what the API cannot filter by: its last word is the customer's, the words are its own. */
export function isMeant(each: Conversation, { show, q }: Filter): boolean {
  if (show === "unanswered" && each.last_message_side !== "customer") return false;
  const text = `${each.customer_name}\n${each.project_name}\n${each.last_message}`.toLocaleLowerCase();
  return q
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * What stays in the list while the same filter is on: what was there before and what is now, each as it is now.
 *
 * A conversation that has just been read or answered does not vanish under the hand of whoever opened it.
 */
export function stillShown(
  before: readonly Conversation[],
  now: readonly Conversation[],
  show: Filter["show"],
): Conversation[] {
  const byId = new Map(now.map((each) => [each.id, each]));
  const gone = before
    .filter(({ id }) => !byId.has(id))
    .map((each) => (show === "unread" ? { ...each, unread_count: 0 } : each));
  return [...now, ...gone].sort((one, other) => other.last_message_id - one.last_message_id);
}

/** The conversation after or before the one that is open; the first when none is, or it is not in the list. */
export function beside(list: readonly Conversation[], open: number | null, step: 1 | -1): Conversation | undefined {
  const at = list.findIndex(({ id }) => id === open);
  return at < 0 ? list[0] : list[at + step];
}

/** What the address names: a conversation, one that is to begin, or none. */
export function openedIn(path: string): number | "new" | null {
  const [, name] = /^\/office\/messages\/([^/]+)$/.exec(path) ?? [];
  if (name === "new") return "new";
  return name !== undefined && /^[1-9]\d{0,15}$/.test(name) ? Number(name) : null;
}
