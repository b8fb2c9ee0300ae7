"use client";

import "@mantine/core/styles/Notification.css";
import "@mantine/notifications/styles.css";
import { createTheme, MantineThemeProvider, Notification } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useTexts } from "@/lib/i18n/client";

/** Where short messages of what was done appear; the button that closes one has a name. */
export default function MessagesShown() {
  const close = useTexts("common")("actions.close");
  const theme = useMemo(() => {
    const named = Notification.extend({ defaultProps: { closeButtonProps: { "aria-label": close } } });
    return createTheme({ components: { Notification: named } });
  }, [close]);
  return (
    <MantineThemeProvider theme={theme}>
      <Notifications position="bottom-center" limit={3} />
    </MantineThemeProvider>
  );
}
