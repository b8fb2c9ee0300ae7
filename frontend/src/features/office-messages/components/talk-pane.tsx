"use client";

import { Button, Skeleton } from "@mantine/core";
import Link from "next/link";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { About } from "@/components/conversation/composer";
import talk from "@/components/conversation/talk.module.css";
import { TalkView } from "@/components/conversation/talk-view";
import type { Group, Thread } from "@/components/conversation/thread";
import { useOffice } from "@/components/office/office";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { useBookingsOf, useZone } from "../api";
import { AboutMenu } from "./about-menu";
import classes from "./inbox.module.css";
import { PersonPane } from "./person-pane";

export type Whom = { customerId: number; name: string; projectId: number; projectName: string };

type Props = {
  /** The reader, who is told apart from their colleagues. */
  userId: number;
  whom: Whom;
  zone: string | undefined;
  first?: Thread | null;
  /** The booking that one comes from, and writes about at first. */
  aboutId: number | null;
  onBack: () => void;
  onBegun?: (conversationId: number) => void;
};

/** What is said with somebody about a project, and beside it who they are. */
export function TalkPane({ userId, whom, zone: known, first, aboutId, onBack, onBegun }: Props) {
  const t = useTexts("officeMessages");
  const common = useTexts("common");
  const { may } = useOffice();
  const { customerId, name, projectId, projectName } = whom;
  const zone = useZone(projectId, known);
  const bookings = useBookingsOf(customerId, name, may("read_bookings"));
  const place = `${userId}:${customerId}:${projectId}`;
  const [draft, setDraft] = useKept(`office-draft:${place}`, "");
  const [about, setAbout] = useState<number | null>(aboutId);
  const [showsPerson, setShowsPerson] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useShortcut({ keys: "r", label: t("keys.reply"), group: "do", run: () => field.current?.focus() });
  useEffect(() => {
    // On a phone the list that had the focus has just left.
    const before = document.activeElement;
    if (before instanceof HTMLElement && before !== document.body && before.offsetParent === null) {
      heading.current?.focus({ preventScroll: true });
    }
  }, []);

  const here = (bookings.data ?? []).filter(({ project }) => project.id === projectId);
  const chosen = here.find(({ id }) => id === about);
  const aboutOf = (bookingId: number): ReactNode => {
    if (!may("read_bookings")) return null;
    const unit = bookings.data?.find(({ id }) => id === bookingId)?.unit.unit_number;
    return (
      <Link href={`/office/bookings/${bookingId}`} className={`link small ${classes.about}`}>
        {unit ? t("about.unit", { unit }) : t("about.booking")}
      </Link>
    );
  };
  const authorOf = ({ sender }: Group): ReactNode => {
    if (sender.side === "customer") return <span dir="auto">{sender.name}</span>;
    return sender.user_id === userId ? t("you") : <span dir="auto">{sender.user_email}</span>;
  };
  const leave = (event: KeyboardEvent) => {
    // Back to the keys of the page: j, k, r.
    if (event.key === "Escape" && event.target === field.current) field.current?.blur();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it listens for a key of the field inside */}
      <div className={classes.main} data-person={showsPerson || undefined} onKeyDown={leave}>
        {zone ? (
          <TalkView
            talk={{ customerId, projectId, side: "builder" }}
            name={name}
            projectName={projectName}
            zone={zone}
            head={
              <div className={`${talk.head} ${classes.head}`}>
                <div className={classes.names}>
                  <button type="button" onClick={onBack} className={`link small ${talk.back} ${classes.plain}`}>
                    {t("back")}
                  </button>
                  <h1 id="conversation" ref={heading} tabIndex={-1} className={talk.name} dir="auto">
                    {name}
                  </h1>
                  <p className="quiet small" dir="auto">
                    {projectName}
                  </p>
                </div>
                <Button
                  variant="default"
                  size="sm"
                  className={classes.personButton}
                  onClick={() => setShowsPerson(true)}
                >
                  {t("person.show")}
                </Button>
              </div>
            }
            first={first}
            draft={draft}
            setDraft={(text) => setDraft(text || null)}
            field={field}
            about={chosen ? ({ bookingId: chosen.id, unit: chosen.unit.unit_number } satisfies About) : null}
            stopAbout={() => setAbout(null)}
            tools={here.length > 0 && <AboutMenu bookings={here} choose={setAbout} />}
            keptAs={`office-outbox:${place}`}
            authorOf={authorOf}
            aboutOf={aboutOf}
            onSent={(sent) => {
              onBegun?.(sent.conversation_id);
              return true;
            }}
          />
        ) : (
          <Skeleton height={200} m="md" role="status" aria-label={common("loading")} />
        )}
      </div>
      <PersonPane whom={whom} bookings={bookings} shown={showsPerson} close={() => setShowsPerson(false)} />
    </>
  );
}
