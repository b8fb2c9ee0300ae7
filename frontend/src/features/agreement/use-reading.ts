"use client";

import { useCallback, useState } from "react";
import type { Agreement } from "@/components/agreement/agreement";

/**
 * The version that somebody has before them. One that takes its place meanwhile is not put under their eyes unasked: it is
 * `newer` until they turn to it, and then `turned` says that they have been told.
 */
export function useReading(current: Agreement) {
  const [opened, setOpened] = useState(current);
  const [turned, setTurned] = useState(false);
  const isSame = opened.sha256 === current.sha256;
  const turnTo = useCallback((version: Agreement) => {
    setOpened(version);
    setTurned(true);
  }, []);
  return { read: isSame ? current : opened, newer: isSame ? null : current, turned, turnTo };
}
