"use client";

import { useUnreadConversations, useUnreadNotifications } from "@/lib/api/unread";
import { useTexts } from "@/lib/i18n/client";
import classes from "./unread-badge.module.css";

const MOST = 99;

/** How many notifications wait, at the corner of what it stands in. */
export function UnreadNotifications() {
  const t = useTexts("common");
  const count = useUnreadNotifications();
  return <Badge count={count} label={t("unreadNotifications", { count })} />;
}

/** In how many conversations there is something new. */
export function UnreadConversations() {
  const t = useTexts("common");
  const count = useUnreadConversations();
  return <Badge count={count} label={t("unreadConversations", { count })} />;
}

function Badge({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className={classes.badge} role="img" aria-label={label}>
      {count > MOST ? `${MOST}+` : count}
    </span>
  );
}
