"use client";

import { useEffect, useState } from "react";

/** What somebody is writing, kept on this device until it is sent. */
export function useDraft(customerId: number, projectId: number): [string, (text: string) => void] {
  const key = `plinth:draft:${customerId}:${projectId}`;
  const [draft, setDraft] = useState("");
  useEffect(() => {
    setDraft(read(key));
  }, [key]);
  return [
    draft,
    (text) => {
      setDraft(text);
      write(key, text);
    },
  ];
}

// A browser may keep nothing, by setting or because it is full: then a draft lives as long as its page.
function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function write(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {}
}
