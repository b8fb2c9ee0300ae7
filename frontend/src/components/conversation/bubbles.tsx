"use client";

import type { ReactNode } from "react";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { Sending } from "./api";
import classes from "./talk.module.css";
import { piecesOf } from "./text";
import type { Group, Message } from "./thread";

type GroupProps = {
  group: Group;
  /** Whether the reader's side wrote it. */
  own: boolean;
  author: ReactNode;
  zone: string;
  /** Up to which message the other side has read. */
  readUpTo: number;
  aboutOf?: (bookingId: number) => ReactNode;
  onReply: (message: Message) => void;
};

/** What somebody wrote in one go. */
export function Bubbles({ group, own, author, zone, readUpTo, aboutOf, onReply }: GroupProps) {
  const t = useTexts("conversations");
  const last = group.messages.at(-1);
  return (
    <div className={classes.group} data-own={own || undefined}>
      {group.messages.map((message) => (
        <div key={message.id} className={classes.line}>
          <div className={classes.bubble}>
            {message.reply_to && (
              <blockquote className={classes.quote} dir="auto">
                {message.reply_to.content}
              </blockquote>
            )}
            <Content text={message.content} />
            {message.booking_id !== null && aboutOf?.(message.booking_id)}
          </div>
          <button
            type="button"
            className={classes.reply}
            onClick={() => onReply(message)}
            aria-label={t("thread.replyTo", { text: message.content.slice(0, 60) })}
          >
            {t("thread.reply")}
          </button>
        </div>
      ))}
      <p className={classes.meta}>
        {author}
        {last && (
          <>
            {" · "}
            <When moment={last.sent_at} zone={zone} style="time" />
          </>
        )}
        {own && last && ` · ${t(last.id <= readUpTo ? "thread.read" : "thread.sent")}`}
      </p>
    </div>
  );
}

type OutgoingProps = { sending: Sending; failed: boolean; again: () => void; discard: () => void };

/** A message on its way, or one that did not get there. */
export function Outgoing({ sending, failed, again, discard }: OutgoingProps) {
  const t = useTexts("conversations");
  return (
    <div className={classes.group} data-own>
      <div className={classes.bubble} data-waiting>
        {sending.replyTo && (
          <blockquote className={classes.quote} dir="auto">
            {sending.replyTo.content}
          </blockquote>
        )}
        <Content text={sending.content} />
      </div>
      {failed ? (
        <p className={classes.meta} role="alert">
          <span className={classes.fault}>{t("thread.notSent")}</span>{" "}
          <button type="button" className={classes.action} onClick={again}>
            {t("thread.again")}
          </button>{" "}
          <button type="button" className={classes.action} onClick={discard}>
            {t("thread.discard")}
          </button>
        </p>
      ) : (
        <p className={classes.meta}>{t("thread.sending")}</p>
      )}
    </div>
  );
}

function Content({ text }: { text: string }) {
  return (
    <p dir="auto" className={classes.content}>
      {piecesOf(text).map((piece, index) =>
        piece.href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a message never change
          <a key={index} href={piece.href} target="_blank" rel="noopener noreferrer nofollow" className="link">
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
