"use client";

import { VisuallyHidden } from "@mantine/core";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { leftOf, secondsLeft, toldAt } from "@/lib/format/countdown";
import { useTexts } from "@/lib/i18n/client";

/**
 * The time that is left until a moment (RFC 3339), running.
 *
 * `onEnd` is called once, when it is over; at once if it was over from the start. A screen reader may read it at any
 * time and is told by itself only of a day, an hour, ten, five and one minute left, and of the end.
 */
export function Countdown({ until, onEnd }: { until: string; onEnd?: () => void }) {
  const t = useTexts("common");
  const current = () => secondsLeft(until, Date.now());
  const seconds = useSyncExternalStore(everySecond, current, current);
  const over = seconds === 0;

  const ended = useRef(onEnd);
  useEffect(() => {
    ended.current = onEnd;
  });
  useEffect(() => {
    if (over) ended.current?.();
  }, [over]);

  const told = toldAt(seconds);
  const [toldFirst] = useState(told);
  const say = (left: number) => {
    const { unit, ...parts } = leftOf(left);
    return t(`countdown.${unit}`, { days: 0, hours: 0, minutes: 0, seconds: 0, ...parts });
  };
  return (
    <>
      <span role="timer" className="figures" suppressHydrationWarning>
        {say(seconds)}
      </span>
      <VisuallyHidden component="span" role="status">
        {told !== null && told !== toldFirst && (over ? t("countdown.over") : t("countdown.left", { left: say(told) }))}
      </VisuallyHidden>
    </>
  );
}

function everySecond(changed: () => void): () => void {
  const timer = setInterval(changed, 1000);
  return () => clearInterval(timer);
}
