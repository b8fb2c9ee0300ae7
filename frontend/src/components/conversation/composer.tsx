"use client";

import { ActionIcon, Button, CloseButton, Textarea } from "@mantine/core";
import { IconSend2 } from "@tabler/icons-react";
import type { FormEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./talk.module.css";
import type { Message } from "./thread";

/** The home that a message is about. */
export type About = { bookingId: number; unit: string };

const LONGEST = 5000;

type Props = {
  field: RefObject<HTMLTextAreaElement | null>;
  to: string;
  draft: string;
  onDraft: (text: string) => void;
  replyTo: Message | null;
  stopReply: () => void;
  about: About | null;
  stopAbout: () => void;
  tools?: ReactNode;
  send: (content: string) => void;
};

/** Where a message is written. */
export function Composer(props: Props) {
  const { field, to, draft, onDraft, replyTo, stopReply, about, stopAbout, tools, send } = props;
  const t = useTexts("conversations");
  const over = draft.trim().length - LONGEST;

  function submit(event?: FormEvent) {
    event?.preventDefault();
    const content = draft.trim();
    if (!content || over > 0) return;
    send(content);
    field.current?.focus();
  }

  function pressed(event: KeyboardEvent) {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    const meant = event.ctrlKey || event.metaKey;
    // A phone's keyboard has no second key for a new line.
    const isTouch = window.matchMedia("(pointer: coarse)").matches;
    if (meant || (!event.shiftKey && !event.altKey && !isTouch)) {
      event.preventDefault();
      submit();
    }
  }

  return (
    <form onSubmit={submit} className={classes.composer}>
      {replyTo && (
        <div className={classes.attached}>
          <div>
            <p className="small">{t("composer.replying", { name: replyTo.sender.name })}</p>
            <p className={`quiet small ${classes.preview}`} dir="auto">
              {replyTo.content}
            </p>
          </div>
          <CloseButton size={40} onClick={stopReply} aria-label={t("composer.stopReply")} />
        </div>
      )}
      {about && (
        <div className={classes.attached}>
          <p className="small">{t("composer.about", { unit: about.unit })}</p>
          <CloseButton size={40} onClick={stopAbout} aria-label={t("composer.stopAbout", { unit: about.unit })} />
        </div>
      )}
      <div className={classes.writing}>
        {tools}
        <Textarea
          ref={field}
          aria-label={t("composer.label")}
          placeholder={t("composer.placeholder", { builder: to })}
          value={draft}
          onChange={(event) => onDraft(event.currentTarget.value)}
          onKeyDown={pressed}
          error={over > 0 ? t("composer.tooLong", { over }) : undefined}
          aria-description={t("composer.keys")}
          className={classes.field}
          autosize
          minRows={1}
          maxRows={8}
          size="md"
          dir="auto"
        />
        <Button type="submit" disabled={!draft.trim() || over > 0} className={classes.sendWide}>
          {t("composer.send")}
        </Button>
        <ActionIcon
          type="submit"
          size={44}
          variant="filled"
          disabled={!draft.trim() || over > 0}
          className={classes.sendSmall}
          aria-label={t("composer.send")}
        >
          <IconSend2 size={20} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      </div>
    </form>
  );
}
