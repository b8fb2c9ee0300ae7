"use client";

import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import type { Today } from "../api";
import { pressingOf } from "../waiting";

/** What presses most, behind the date. */
export function PressingLine({ today }: { today: Today }) {
  const t = useTexts("officeToday");
  const pressing = pressingOf(today.waiting, today.today, (at, zone) => dayAt(zone, new Date(at)));
  if (pressing.length === 0) return null;
  return <> · {pressing.map(({ what, count }) => t(`pressing.${what}`, { count })).join(", ")}</>;
}
