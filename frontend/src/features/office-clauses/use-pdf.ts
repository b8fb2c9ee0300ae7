"use client";

import { useEffect, useRef, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { usePreview } from "./api";
import type { FormName, FormUpdate } from "./form";

/**
 * Shows an agreement of some words in a tab of its own. `address`: where it can be opened again, also where the browser
 * has let no tab be opened.
 */
export function usePdf(form: FormName, onRefused: (error: unknown) => void) {
  const t = useTexts("officeClauses");
  const preview = usePreview(form);
  const [address, setAddress] = useState<string | null>(null);
  const busy = useRef(false);
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);

  async function open(body: FormUpdate) {
    if (busy.current) return;
    busy.current = true;
    // At once, while the press still counts as the reader's wish: later a browser would hold it for an advertisement.
    const tab = window.open("", "_blank");
    if (tab) tab.document.title = t("pdf.coming");
    try {
      const made = URL.createObjectURL(await preview.mutateAsync(body));
      setAddress(made);
      tab?.location.replace(made);
    } catch (error) {
      tab?.close();
      onRefused(error);
    } finally {
      busy.current = false;
    }
  }

  return { open, address, isPending: preview.isPending };
}
