"use client";

import { useSyncExternalStore } from "react";

/** The reader's own time zone; UTC until their browser has said which. */
export function useReaderZone(): string {
  return useSyncExternalStore(never, readerZone, () => "UTC");
}

const never = () => () => {};
const readerZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
