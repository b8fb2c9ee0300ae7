import { describe, expect, test } from "vitest";
import { byDay, hasGap, type Message, merged, type Thread } from "./thread";

const message = (id: number, sent_at: string, side: "customer" | "builder" = "builder", content = ""): Message => ({
  id,
  conversation_id: 1,
  project_id: 5,
  customer_id: 1,
  sender: { side, id: 1, name: side, user_id: null, user_email: null },
  content,
  booking_id: null,
  reply_to: null,
  is_read: false,
  read_at: null,
  sent_at,
});
const thread = (items: Message[], next_cursor: string | null) => ({ items, next_cursor }) as Thread;

test("each message is there once, in order, as it was told last", () => {
  const at = "2026-11-25T10:00:00Z";
  const list = merged([message(3, at), message(2, at)], [message(3, at, "builder", "newer"), message(4, at)]);
  expect(list.map(({ id }) => id)).toEqual([2, 3, 4]);
  expect(list[1]?.content).toBe("newer");
});

describe("between what was known and what came", () => {
  const at = "2026-11-25T10:00:00Z";
  test("nothing is missing when they touch, or when all of it came", () => {
    expect(hasGap([message(4, at)], thread([message(6, at), message(4, at)], "4"))).toBe(false);
    expect(hasGap([message(4, at)], thread([message(6, at)], null))).toBe(false);
    expect(hasGap([], thread([message(6, at)], "6"))).toBe(false);
  });
  test("something may be missing otherwise", () => {
    expect(hasGap([message(4, at)], thread([message(9, at), message(8, at)], "8"))).toBe(true);
  });
});

test("days are those of the place, and what was written in one go stands together", () => {
  const days = byDay(
    [
      message(1, "2026-11-24T18:20:00Z"), // 23:50 in Pune
      message(2, "2026-11-24T18:40:00Z"), // the next day there
      message(3, "2026-11-24T18:42:00Z"),
      message(4, "2026-11-24T18:43:00Z", "customer"),
      message(5, "2026-11-24T19:43:00Z", "customer"),
    ],
    "Asia/Kolkata",
  );
  expect(days.map(({ day, groups }) => [day, groups.map((group) => group.messages.map(({ id }) => id))])).toEqual([
    ["2026-11-24", [[1]]],
    ["2026-11-25", [[2, 3], [4], [5]]],
  ]);
});

test("what two colleagues wrote stands apart", () => {
  const from = (id: number, user_id: number): Message => {
    const said = message(id, "2026-11-25T10:00:00Z");
    return { ...said, sender: { ...said.sender, user_id } };
  };
  const [day] = byDay([from(1, 7), from(2, 7), from(3, 8)], "Asia/Kolkata");
  expect(day?.groups.map((group) => group.messages.map(({ id }) => id))).toEqual([[1, 2], [3]]);
});
