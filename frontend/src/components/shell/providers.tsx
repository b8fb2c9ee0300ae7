"use client";

import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { setNonce } from "get-nonce";
import dynamic from "next/dynamic";
import { type ReactNode, useEffect, useState } from "react";
import { makeQueryClient } from "@/lib/api/queries";
import { cssVariables, theme } from "@/styles/theme";

// Nothing is shown there before somebody has done something.
const MessagesShown = dynamic(() => import("./messages-shown"), { ssr: false });

/** What every page's client components stand on. */
export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  const [queries] = useState(makeQueryClient);
  // Dialogs keep the page behind them still with a style block of their own; the document's first nonce stays its only.
  const [first] = useState(nonce);
  useEffect(() => {
    if (first) setNonce(first);
  }, [first]);
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="auto"
        getStyleNonce={() => nonce ?? ""}
      >
        {children}
        <MessagesShown />
      </MantineProvider>
    </QueryClientProvider>
  );
}
