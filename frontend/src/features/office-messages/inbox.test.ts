import { describe, expect, test } from "vitest";
import type { Conversation } from "@/components/conversation/thread";
import { beside, filterOf, isMeant, openedIn, stillShown } from "./inbox";

const conversation = (id: number, more: Partial<Conversation> = {}) =>
  ({
    id,
    customer_name: "Meera Joshi",
    project_name: "Kiln House",
    last_message: "When can I see it?",
    last_message_id: id * 10,
    last_message_side: "customer",
    unread_count: 1,
    ...more,
  }) as Conversation;
const ids = (list: readonly Conversation[]) => list.map(({ id }) => id);

test("a filter is what the address says, and nothing where it says nonsense", () => {
  const given = (address: string) => filterOf((name) => new URLSearchParams(address).get(name) ?? "");
  expect(given("project=5&show=unread&q=+meera+")).toEqual({ project: 5, show: "unread", q: "meera" });
  expect(given("project=-1&show=loud")).toEqual({ project: null, show: "all", q: "" });
  expect(given("project=1e400")).toEqual({ project: null, show: "all", q: "" });
});

describe("a conversation is meant", () => {
  const filter = { project: null, show: "all", q: "" } as const;
  test("when every word is somewhere in it", () => {
    expect(isMeant(conversation(1), { ...filter, q: "kiln MEERA" })).toBe(true);
    expect(isMeant(conversation(1), { ...filter, q: "meera wharf" })).toBe(false);
  });
  test("as unanswered when the customer had the last word", () => {
    expect(isMeant(conversation(1), { ...filter, show: "unanswered" })).toBe(true);
    expect(isMeant(conversation(1, { last_message_side: "builder" }), { ...filter, show: "unanswered" })).toBe(false);
  });
});

test("what has been read stays in the list of the unread until the filter changes, and is not new any more", () => {
  const now = [conversation(3), conversation(1, { last_message_id: 5 })];
  const shown = stillShown([conversation(2), conversation(1)], now, "unread");
  expect(ids(shown)).toEqual([3, 2, 1]);
  expect(shown[1]?.unread_count).toBe(0);
  expect(shown[2]?.last_message_id).toBe(5);
});

test("one goes from conversation to conversation, and stops at the ends", () => {
  const list = [conversation(3), conversation(2), conversation(1)];
  expect(beside(list, null, 1)?.id).toBe(3);
  expect(beside(list, 3, 1)?.id).toBe(2);
  expect(beside(list, 3, -1)).toBeUndefined();
  expect(beside(list, 1, 1)).toBeUndefined();
  expect(beside(list, 99, 1)?.id).toBe(3);
});

test("the address names the conversation", () => {
  expect(openedIn("/office/messages/42")).toBe(42);
  expect(openedIn("/office/messages/new")).toBe("new");
  expect(openedIn("/office/messages")).toBeNull();
  expect(openedIn("/office/messages/0")).toBeNull();
  expect(openedIn("/office/messages/42x")).toBeNull();
});
