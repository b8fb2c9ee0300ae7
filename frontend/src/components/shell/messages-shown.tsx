"use client";

import "@mantine/core/styles/Notification.css";
import "@mantine/notifications/styles.css";
import { Notifications } from "@mantine/notifications";

/** Where short messages of what was done appear. */
export default function MessagesShown() {
  return <Notifications position="bottom-center" limit={3} />;
}
