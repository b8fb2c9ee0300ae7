"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import { useParams } from "next/navigation";
import { Ago } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { type ConversationFeed, useConversations } from "../api";
import classes from "./conversations.module.css";

/** One's conversations, each with the last that was said and how much of it is new. */
export function ConversationList({ first }: { first: ConversationFeed }) {
  const t = useTexts("conversations");
  const conversations = useConversations(first);
  const { conversationId } = useParams();
  const items = conversations.data.pages.flatMap((page) => page.items);
  return (
    <nav aria-label={t("list")} className={classes.list}>
      {items.map((each) => (
        <Link
          key={each.id}
          href={`/home/messages/${each.id}`}
          className={classes.item}
          aria-current={String(each.id) === conversationId ? "page" : undefined}
          data-unread={each.unread_count > 0 || undefined}
        >
          <span className={classes.itemHead}>
            <strong dir="auto">{each.builder_name}</strong>
            <span className="quiet small">
              <Ago moment={each.last_message_at} />
            </span>
          </span>
          <span className="small" dir="auto">
            {each.project_name}
          </span>
          <span className={classes.itemLast}>
            <span className={classes.preview} dir="auto">
              {each.last_message_side === "customer" ? t("you", { text: each.last_message }) : each.last_message}
            </span>
            {each.unread_count > 0 && (
              <span className={classes.badge} role="img" aria-label={t("unread", { count: each.unread_count })}>
                {each.unread_count}
              </span>
            )}
          </span>
        </Link>
      ))}
      {conversations.hasNextPage && (
        <Button
          variant="subtle"
          color="ink"
          m="sm"
          onClick={() => conversations.fetchNextPage()}
          loading={conversations.isFetchingNextPage}
        >
          {t("more")}
        </Button>
      )}
    </nav>
  );
}
