import type { components } from "@/lib/api/schema";
import { dayAt } from "@/lib/format/time";

export type Notification = components["schemas"]["NotificationResponse"];

/** Notifications by the days of the reader's calendar, in the order in which they come. */
export function byDay(notifications: readonly Notification[], zone: string): { day: string; items: Notification[] }[] {
  const days: { day: string; items: Notification[] }[] = [];
  for (const each of notifications) {
    const day = dayAt(zone, new Date(each.created_at));
    const last = days.at(-1);
    if (last?.day === day) last.items.push(each);
    else days.push({ day, items: [each] });
  }
  return days;
}

/** The page that a notification leads to, if it is one of a customer's or of a builder's people. */
export function pageOf({ action_url }: Pick<Notification, "action_url">): string | null {
  return action_url !== null && /^\/(home|office)(\/|$)/.test(action_url) ? action_url : null;
}
