"use client";

import { useState } from "react";
import { isProblem } from "@/lib/api/problem";
import { dayAt } from "@/lib/format/time";
import { freeNear } from "./api";
import type { Missed } from "./components/near";
import type { Receiving } from "./components/time-picker";
import { nextOpenDay, type Slot, type Span } from "./slots";

/** The day and the time that somebody is choosing in a project, and what has become of the choice. */
export function useTime(project: Receiving, minutes: number, busy: readonly Span[]) {
  const [day, setDay] = useState(() => nextOpenDay(dayAt(project.timezone, new Date()), project.opening_hours));
  const [time, setTime] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [missed, setMissed] = useState<Missed | null>(null);

  return {
    day,
    time,
    fault,
    missed,
    setFault,
    chooseDay(chosen: string) {
      setDay(chosen);
      setTime(null);
      setFault(null);
    },
    chooseTime(chosen: string) {
      setTime(chosen);
      setFault(null);
      setMissed(null);
    },
    chooseNear({ starts_at }: Slot) {
      setDay(dayAt(project.timezone, new Date(starts_at)));
      setTime(starts_at);
      setMissed(null);
    },
    /** Whether a refusal was about the time; then it is explained, with what is free near it. */
    async explain(error: unknown): Promise<boolean> {
      const why = isProblem(error, "time_not_available") ? "faster" : isProblem(error, "customer_busy") ? "busy" : null;
      if (!why || !time) return false;
      const near = await freeNear(project, day, time, minutes, busy).catch(() => []);
      setMissed({ why, wanted: time, near });
      setTime(null);
      return true;
    },
  };
}
