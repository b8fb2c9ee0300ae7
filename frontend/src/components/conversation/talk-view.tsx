"use client";

import { Button, Skeleton, VisuallyHidden } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { Day } from "@/components/figures/when";
import { idempotencyKey } from "@/lib/api/browser";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { useMarkRead, useThread } from "./api";
import { Bubbles, Outgoing } from "./bubbles";
import { type About, Composer } from "./composer";
import classes from "./talk.module.css";
import { byDay, type Group, type Message, type Side, type Talk, type Thread } from "./thread";
import { useOutbox } from "./use-outbox";
import { useSeen } from "./use-seen";

type Props = {
  talk: Talk;
  /** Whom the reader talks with. */
  name: string;
  projectName: string;
  zone: string;
  head: ReactNode;
  first?: Thread | null;
  draft: string;
  setDraft: (text: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  about: About | null;
  stopAbout: () => void;
  /** Beside the field, such as what the message is about. */
  tools?: ReactNode;
  keptAs?: string;
  onSent?: (message: Message) => boolean;
  authorOf: (group: Group) => ReactNode;
  /** Which home a message is about, for whoever knows. */
  aboutOf?: (bookingId: number) => ReactNode;
};

/** A conversation: what was said, what is being said, and where to say more. `first`: see `useThread`. */
export function TalkView(props: Props) {
  const { talk, name, projectName, zone, first, field, about } = props;
  const t = useTexts("conversations");
  const texts = useTexts("common");
  const { messages, conversation, older, isOutOfDate, isLoading, again } = useThread(talk, first);
  const { waiting, deliver, discard } = useOutbox(talk, props.keptAs ?? null, props.onSent ?? (() => true));
  const [replyTo, setReplyTo] = useState<Message | null>(null);
  const { scroller, top, isAtEnd, toEnd } = useSeen(() => {
    if (older.hasNextPage && !older.isFetchingNextPage) void older.fetchNextPage();
  });
  useReadMark(talk, conversation, messages, isAtEnd);

  function write(content: string) {
    const answered = replyTo && { id: replyTo.id, content: replyTo.content };
    const sending = { key: idempotencyKey(), content, replyTo: answered, bookingId: about?.bookingId ?? null };
    props.setDraft("");
    setReplyTo(null);
    props.stopAbout();
    toEnd();
    void deliver({ ...sending, failed: false });
  }

  return (
    <section className={classes.thread} aria-labelledby="conversation">
      {props.head}
      <section
        className={classes.scroller}
        ref={scroller}
        aria-label={t("thread.messages", { builder: name })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable with the keyboard
        tabIndex={0}
      >
        <div className={classes.messages}>
          <div ref={top} className={classes.top}>
            {older.hasNextPage && (
              <Button
                variant="subtle"
                color="ink"
                size="sm"
                onClick={() => older.fetchNextPage()}
                loading={older.isFetchingNextPage}
              >
                {t("thread.older")}
              </Button>
            )}
            {isLoading && !isOutOfDate && <Skeleton height={120} role="status" aria-label={texts("loading")} />}
            {!older.hasNextPage && (first === null || older.isSuccess) && (
              <p className="quiet small">
                {t(messages.length > 0 ? "thread.start" : "thread.new", { builder: name, project: projectName })}
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
                  own={group.sender.side === talk.side}
                  author={props.authorOf(group)}
                  zone={zone}
                  readUpTo={conversation?.other_read_up_to ?? 0}
                  aboutOf={props.aboutOf}
                  onReply={(message) => {
                    setReplyTo(message);
                    field.current?.focus();
                  }}
                />
              ))}
            </div>
          ))}
          {waiting.map((each) => (
            <Outgoing
              key={each.key}
              sending={each}
              failed={each.failed}
              again={() => void deliver(each)}
              discard={() => discard(each)}
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
        <div role="status" className={classes.outOfDate}>
          {t("thread.failed")}
          {isLoading && (
            <button type="button" className={classes.action} onClick={() => void again()}>
              {texts("actions.tryAgain")}
            </button>
          )}
        </div>
      )}
      <Arrived messages={messages} side={talk.side} />
      <Composer
        field={field}
        to={name}
        draft={props.draft}
        onDraft={props.setDraft}
        replyTo={replyTo}
        stopReply={() => setReplyTo(null)}
        about={about}
        stopAbout={props.stopAbout}
        tools={props.tools}
        send={write}
      />
    </section>
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
function useReadMark(
  talk: Talk,
  conversation: Thread["conversation"] | null,
  messages: readonly Message[],
  isAtEnd: boolean,
) {
  const { mutate, isPending } = useMarkRead(talk, conversation);
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

/** Says what has just come to whoever listens instead of looking. `side`: the reader's. */
function Arrived({ messages, side }: { messages: readonly Message[]; side: Side }) {
  const t = useTexts("conversations");
  const [seen, setSeen] = useState(() => messages.at(-1)?.id ?? null);
  const newest = messages.at(-1)?.id ?? null;
  useEffect(() => {
    if (seen === null && newest !== null) setSeen(newest);
  }, [seen, newest]);
  const last = messages.findLast((message) => message.sender.side !== side);
  return (
    <VisuallyHidden role="status">
      {last && seen !== null && last.id > seen && t("thread.arrived", { name: last.sender.name, text: last.content })}
    </VisuallyHidden>
  );
}
