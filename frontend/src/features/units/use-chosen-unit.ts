"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";

const NAME = "unit";

/**
 * The unit that the address names (?unit=…), and how to open another or none.
 *
 * Opening makes one entry in the browser's history, however many units are looked at: "back" closes them.
 */
export function useChosenUnit() {
  const asked = Number(useSearchParams().get(NAME));
  const chosen = Number.isSafeInteger(asked) && asked > 0 ? asked : null;
  const opened = useRef(false);

  useEffect(() => {
    if (chosen === null) opened.current = false;
  }, [chosen]);

  function open(id: number) {
    const address = addressWith(String(id));
    if (chosen !== null) window.history.replaceState(null, "", address);
    else {
      opened.current = true;
      window.history.pushState(null, "", address);
    }
  }

  function close() {
    if (opened.current) window.history.back();
    else window.history.replaceState(null, "", addressWith(null));
  }

  return { chosen, open, close };
}

function addressWith(id: string | null): string {
  const address = new URL(window.location.href);
  if (id === null) address.searchParams.delete(NAME);
  else address.searchParams.set(NAME, id);
  return address.pathname + address.search + address.hash;
}
