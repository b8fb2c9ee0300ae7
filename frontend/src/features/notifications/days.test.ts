import { expect, test } from "vitest";
import { byDay, type Notification, pageOf } from "./days";

const at = (id: number, created_at: string) => ({ id, created_at }) as Notification;

test("what came on one day of the reader's calendar stands together", () => {
  const list = [at(3, "2026-11-25T02:00:00Z"), at(2, "2026-11-24T19:00:00Z"), at(1, "2026-11-24T18:00:00Z")];
  const ids = (zone: string) => byDay(list, zone).map(({ items }) => items.map(({ id }) => id));
  expect(ids("Asia/Kolkata")).toEqual([[3, 2], [1]]);
  expect(ids("UTC")).toEqual([[3], [2, 1]]);
});

test("a notification leads to a page of ours or nowhere", () => {
  expect(pageOf({ action_url: "/home/bookings/4" })).toBe("/home/bookings/4");
  expect(pageOf({ action_url: "/office/messages/42" })).toBe("/office/messages/42");
  expect(pageOf({ action_url: "/homework" })).toBeNull();
  expect(pageOf({ action_url: "/officer" })).toBeNull();
  expect(pageOf({ action_url: "https://elsewhere.example/home/" })).toBeNull();
  expect(pageOf({ action_url: null })).toBeNull();
});
