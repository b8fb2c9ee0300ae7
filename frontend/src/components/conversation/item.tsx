"use client";

import Link from "next/link";
import type { MouseEvent, ReactNode } from "react";
import { Ago } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import classes from "./item.module.css";
import type { Conversation, Side } from "./thread";

type Props = {
  conversation: Conversation;
  /** The reader's. */
  side: Side;
  href: string;
  here: boolean;
  onClick?: (event: MouseEvent<HTMLAnchorElement>) => void;
  mark?: ReactNode;
};

/** A conversation in a list: with whom, the last that was said, and how much of it is new. */
export function ConversationItem({ conversation: each, side, href, here, onClick, mark }: Props) {
  const t = useTexts("conversations");
  return (
    <Link
      href={href}
      onClick={onClick}
      className={classes.item}
      aria-current={here ? "page" : undefined}
      data-unread={each.unread_count > 0 || undefined}
    >
      <span className={classes.itemHead}>
        <strong dir="auto">{side === "customer" ? each.builder_name : each.customer_name}</strong>
        <span className="quiet small">
          <Ago moment={each.last_message_at} />
        </span>
      </span>
      <span className="small" dir="auto">
        {each.project_name}
      </span>
      <span className={classes.itemLast}>
        <span className={classes.preview} dir="auto">
          {each.last_message_side === side ? t("you", { text: each.last_message }) : each.last_message}
        </span>
        {each.unread_count > 0 ? (
          <span className={classes.badge} role="img" aria-label={t("unread", { count: each.unread_count })}>
            {each.unread_count}
          </span>
        ) : (
          mark
        )}
      </span>
    </Link>
  );
}
