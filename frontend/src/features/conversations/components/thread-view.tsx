"use client";

import { Button, VisuallyHidden } from "@mantine/core";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { Day } from "@/components/figures/when";
import { idempotencyKey } from "@/lib/api/browser";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { type Sending, useMarkRead, useSend, useThread } from "../api";
import { useDraft } from "../draft";
import type { Partner } from "../load";
import { byDay, type Message, type Thread } from "../thread";
import { useSeen } from "../use-seen";
import { Bubbles, Outgoing } from "./bubbles";
import { type About, Composer } from "./composer";
import classes from "./conversations.module.css";

type Props = { customerId: number; partner: Partner; first: Thread | null; about: About | null };

/** A conversation: what was said, what is being said, and where to say more. `first`: null when nothing was said yet. */
export function ThreadView({ customerId, partner, first, about }: Props) {
  const t = useTexts("conversations");
  const router = useRouter();
  const { projectId, projectName, builderName, zone } = partner;
  const { messages, conversation, older, isOutOfDate } = useThread(customerId, projectId, first);
  const send = useSend(projectId);
  const [draft, setDraft] = useDraft(customerId, projectId);
  const [outbox, setOutbox] = useState<(Sending & { failed: boolean })[]>([]);
  const [replyTo, setReplyTo] = useState<Message | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { scroller, top, isAtEnd, toEnd } = useSeen(() => {
    if (older.hasNextPage && !older.isFetchingNextPage) void older.fetchNextPage();
  });
  useReadMark(conversation, messages, isAtEnd);

  async function deliver(sending: Sending) {
    setOutbox((all) => [...all.filter(({ key }) => key !== sending.key), { ...sending, failed: false }]);
    try {
      const sent = await send.mutateAsync(sending);
      // The conversation has an address from now on; until its page is there, what was sent stays where it is.
      if (first === null) router.replace(`/home/messages/${sent.conversation_id}`);
      else setOutbox((all) => all.filter(({ key }) => key !== sending.key));
    } catch {
      setOutbox((all) => all.map((each) => (each.key === sending.key ? { ...each, failed: true } : each)));
    }
  }

  function write(content: string, bookingId: number | null) {
    setDraft("");
    setReplyTo(null);
    toEnd();
    void deliver({ key: idempotencyKey(), content, replyTo, bookingId });
  }

  return (
    <section className={classes.thread} aria-labelledby="conversation">
      <Head partner={partner} />
      <section
        className={classes.scroller}
        ref={scroller}
        aria-label={t("thread.messages", { builder: builderName })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard
        tabIndex={0}
      >
        <div className={classes.messages}>
          <div ref={top} className={classes.top}>
            {older.hasNextPage ? (
              <Button
                variant="subtle"
                color="ink"
                size="sm"
                onClick={() => older.fetchNextPage()}
                loading={older.isFetchingNextPage}
              >
                {t("thread.older")}
              </Button>
            ) : (
              <p className="quiet small">
                {t(messages.length > 0 ? "thread.start" : "thread.new", { builder: builderName, project: projectName })}
              </p>
            )}
          </div>
          {byDay(messages, zone).map(({ day, groups }) => (
            <div key={day} className={classes.dayPart}>
              <p className={classes.day}>
                <DayName day={day} zone={zone} />
              </p>
              {groups.map((group) => (
                <Bubbles
                  key={group.key}
                  group={group}
                  zone={zone}
                  readUpTo={conversation?.other_read_up_to ?? 0}
                  onReply={(message) => {
                    setReplyTo(message);
                    field.current?.focus();
                  }}
                />
              ))}
            </div>
          ))}
          {outbox.map(({ failed, ...sending }) => (
            <Outgoing
              key={sending.key}
              sending={sending}
              failed={failed}
              again={() => void deliver(sending)}
              discard={() => setOutbox((all) => all.filter(({ key }) => key !== sending.key))}
            />
          ))}
        </div>
      </section>
      {!isAtEnd && (
        <Button variant="default" size="sm" className={classes.toEnd} onClick={toEnd}>
          {t("thread.toNewest")}
        </Button>
      )}
      {isOutOfDate && (
        <p role="status" className={classes.outOfDate}>
          {t("thread.failed")}
        </p>
      )}
      <Arrived messages={messages} />
      <Composer
        field={field}
        builder={builderName}
        draft={draft}
        onDraft={setDraft}
        replyTo={replyTo}
        stopReply={() => setReplyTo(null)}
        about={about}
        send={write}
      />
    </section>
  );
}

function Head({ partner }: { partner: Partner }) {
  const t = useTexts("conversations");
  return (
    <div className={classes.head}>
      <Link href="/home/messages" className={`link small ${classes.back}`}>
        {t("back")}
      </Link>
      <h1 id="conversation" className={classes.name} dir="auto">
        {partner.builderName}
      </h1>
      <p className="quiet small">
        <Link href={`/projects/${partner.slug}`} className="link">
          {partner.projectName}
        </Link>
        {" · "}
        <Link href={`/home/appointments?project=${partner.projectId}`} className="link">
          {t("visit")}
        </Link>
      </p>
    </div>
  );
}

function DayName({ day, zone }: { day: string; zone: string }) {
  const t = useTexts("conversations");
  const now = Date.now();
  if (day === dayAt(zone, new Date(now))) return t("thread.today");
  if (day === dayAt(zone, new Date(now - 86_400_000))) return t("thread.yesterday");
  return <Day date={day} style="date" />;
}

/** Tells the other side of what one has read: while the page is looked at, and the newest message is on it. */
function useReadMark(conversation: Thread["conversation"] | null, messages: readonly Message[], isAtEnd: boolean) {
  const { mutate, isPending } = useMarkRead(conversation);
  const unread = conversation?.unread_count ?? 0;
  const last = messages.at(-1)?.id;
  useEffect(() => {
    if (unread === 0 || !last || !isAtEnd || isPending) return;
    const mark = () => document.visibilityState === "visible" && mutate(last);
    mark();
    document.addEventListener("visibilitychange", mark);
    return () => document.removeEventListener("visibilitychange", mark);
  }, [unread, last, isAtEnd, isPending, mutate]);
}

/** Says what has just come to whoever listens instead of looking. */
function Arrived({ messages }: { messages: readonly Message[] }) {
  const t = useTexts("conversations");
  const [seen] = useState(() => messages.at(-1)?.id ?? 0);
  const last = messages.findLast((message) => message.sender.side === "builder");
  return (
    <VisuallyHidden role="status">
      {last && last.id > seen && t("thread.arrived", { name: last.sender.name, text: last.content })}
    </VisuallyHidden>
  );
}
