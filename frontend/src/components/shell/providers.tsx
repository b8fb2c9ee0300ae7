"use client";

import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";
import { setNonce } from "get-nonce";
import { type ReactNode, useEffect, useState } from "react";
import { makeQueryClient } from "@/lib/api/queries";
import { cssVariables, theme } from "@/styles/theme";

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
        <Notifications position="bottom-center" limit={3} />
      </MantineProvider>
    </QueryClientProvider>
  );
}
