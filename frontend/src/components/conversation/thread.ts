import type { components } from "@/lib/api/schema";
import { dayAt } from "@/lib/format/time";

export type Message = components["schemas"]["MessageResponse"];
export type Thread = components["schemas"]["ConversationThread"];
export type Conversation = components["schemas"]["ConversationResponse"];
export type Side = Message["sender"]["side"];
/** Whose conversation it is, and on which of its sides the reader stands. */
export type Talk = { customerId: number; projectId: number; side: Side };

const TOGETHER_MS = 5 * 60_000;

/** Messages of several answers as one list, the oldest first; of two that are the same the later answer's. */
export function merged(...lists: readonly (readonly Message[])[]): Message[] {
  const byId = new Map<number, Message>();
  for (const list of lists) for (const message of list) byId.set(message.id, message);
  return [...byId.values()].sort((one, other) => one.id - other.id);
}

/** Whether messages may lie between what was known and the newest that came: the two do not touch. */
export function hasGap(known: readonly Message[], newest: Thread): boolean {
  const last = known.at(-1);
  const first = newest.items.at(-1);
  return last !== undefined && first !== undefined && newest.next_cursor !== null && first.id > last.id;
}

/** Messages that follow each other within minutes from the same person, said under one time. */
export type Group = { key: number; sender: Message["sender"]; messages: Message[] };
export type Day = { day: string; groups: Group[] };

/** The messages by days of the place, and within each by who wrote. */
export function byDay(messages: readonly Message[], zone: string): Day[] {
  const days: Day[] = [];
  for (const message of messages) {
    const day = dayAt(zone, new Date(message.sent_at));
    if (days.at(-1)?.day !== day) days.push({ day, groups: [] });
    const groups = days.at(-1)?.groups ?? [];
    const group = groups.at(-1);
    const before = group?.messages.at(-1);
    const together =
      group && before && isSame(group.sender, message.sender) && isSoonAfter(before.sent_at, message.sent_at);
    if (together) group.messages.push(message);
    else groups.push({ key: message.id, sender: message.sender, messages: [message] });
  }
  return days;
}

function isSame(one: Message["sender"], other: Message["sender"]): boolean {
  return one.side === other.side && one.user_id === other.user_id;
}

function isSoonAfter(before: string, after: string): boolean {
  return Date.parse(after) - Date.parse(before) < TOGETHER_MS;
}
