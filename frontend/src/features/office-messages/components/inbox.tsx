"use client";

import { usePathname } from "next/navigation";
import { type MouseEvent, useEffect, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { useInbox, useWhose } from "../api";
import { beside, type Filter, filterOf, openedIn } from "../inbox";
import type { ConversationFeed, Opened, ProjectName, Starting } from "../load";
import { ConversationList } from "./conversation-list";
import classes from "./inbox.module.css";
import { NewMessage } from "./new-message";
import { TalkPane } from "./talk-pane";

type Props = {
  userId: number;
  projects: ProjectName[];
  first: { filter: Filter; feed: ConversationFeed };
  opened: Opened | null;
  starting: Starting | null;
};

/** The inbox that a builder's people share: conversations, what is said in one, and who one is talking with. */
export function Inbox({ userId, projects, first, opened, starting }: Props) {
  const t = useTexts("officeMessages");
  const common = useTexts("common");
  const path = usePathname();
  const { get } = useUrlState();
  const filter = filterOf(get);
  const inbox = useInbox(filter, first);
  const name = openedIn(path);
  const id = typeof name === "number" ? name : null;
  const given = opened?.thread.conversation.id === id ? opened : null;
  const listed = inbox.items.find((each) => each.id === id);
  const whose = useWhose(listed || given ? null : id);
  const open = listed ?? given?.thread.conversation ?? whose.data ?? null;
  const [writing, setWriting] = useState(false);

  const go = (to: number | null) => {
    const address = to === null ? "/office/messages" : `/office/messages/${to}`;
    window.history.pushState(null, "", address + search());
  };
  const step = (by: 1 | -1) => {
    const next = beside(inbox.items, id, by);
    if (next) go(next.id);
  };
  useShortcut({ keys: "j", label: t("keys.next"), group: "do", run: () => step(1) });
  useShortcut({ keys: "k", label: t("keys.previous"), group: "do", run: () => step(-1) });

  const title = open ? t("with", { name: open.customer_name, project: open.project_name }) : t("title");
  useEffect(() => {
    // Another conversation is opened without asking for its page, which would bring its title.
    document.title = `${title} · ${common("brand")}`;
  }, [title, common]);

  const isOpen = name !== null;
  return (
    <div className={classes.inbox} data-open={isOpen || undefined}>
      <ConversationList
        inbox={inbox}
        filter={filter}
        projects={projects}
        open={id}
        isTitle={!isOpen}
        write={() => setWriting(true)}
        onOpen={(event, to) => {
          if (!isPlain(event)) return;
          event.preventDefault();
          go(to);
        }}
      />
      {open && (
        <TalkPane
          key={open.id}
          userId={userId}
          whom={{
            customerId: open.customer_id,
            name: open.customer_name,
            projectId: open.project_id,
            projectName: open.project_name,
          }}
          zone={given?.zone}
          first={given?.thread}
          aboutId={Number(get("booking")) || null}
          onBack={() => go(null)}
        />
      )}
      {name === "new" && starting && (
        <TalkPane
          key="new"
          userId={userId}
          whom={starting}
          zone={starting.zone}
          first={null}
          aboutId={starting.about?.bookingId ?? null}
          onBack={() => go(null)}
          onBegun={(conversationId) => window.history.replaceState(null, "", `/office/messages/${conversationId}`)}
        />
      )}
      {!open && !(name === "new" && starting) && (
        <div className={classes.nothing}>
          {isOpen && whose.isSuccess && <EmptyState title={t("notThere.title")}>{t("notThere.text")}</EmptyState>}
          {isOpen && whose.isError && <p role="alert">{t("failed")}</p>}
          {!isOpen && inbox.items.length > 0 && <p className="quiet">{t("choose")}</p>}
        </div>
      )}
      {writing && <NewMessage close={() => setWriting(false)} />}
    </div>
  );
}

/** The filters of the address, without what belongs to one conversation. */
function search(): string {
  const params = new URLSearchParams(window.location.search);
  for (const own of ["booking", "visit"]) params.delete(own);
  return params.size > 0 ? `?${params}` : "";
}

/** Whether a click means to open it here, and not in a tab of its own. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}
