"use client";

import { useParams, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";
import { type ConversationFeed, useConversations } from "../api";
import { ConversationList } from "./conversation-list";
import classes from "./conversations.module.css";

/** The list beside what is chosen of it; on a phone one or the other. */
export function Panes({ first, children }: { first: ConversationFeed; children: ReactNode }) {
  const t = useTexts("conversations");
  const { conversationId } = useParams();
  const starting = useSearchParams().has("project");
  const isEmpty = useConversations(first).data.pages.every((page) => page.items.length === 0);
  const isOpen = Boolean(conversationId) || starting;
  // The name of an open conversation is the page's.
  const Title = isOpen ? "p" : "h1";
  return (
    <div className={`card ${classes.panes}`} data-open={isOpen || undefined} data-empty={isEmpty || undefined}>
      <div className={classes.side}>
        <Title className={classes.title}>{t("title")}</Title>
        <ConversationList first={first} />
      </div>
      <div className={classes.main}>{children}</div>
    </div>
  );
}
