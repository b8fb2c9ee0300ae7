"use client";

import { Button } from "@mantine/core";
import { useParams } from "next/navigation";
import { ConversationItem } from "@/components/conversation/item";
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
        <ConversationItem
          key={each.id}
          conversation={each}
          side="customer"
          href={`/home/messages/${each.id}`}
          here={String(each.id) === conversationId}
        />
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
