"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { About } from "@/components/conversation/composer";
import talk from "@/components/conversation/talk.module.css";
import { TalkView } from "@/components/conversation/talk-view";
import type { Thread } from "@/components/conversation/thread";
import { useTexts } from "@/lib/i18n/client";
import { useDraft } from "../draft";
import type { Partner } from "../load";

type Props = { customerId: number; partner: Partner; first: Thread | null; about: About | null };

/** The conversation with the people of a project. `first`: null when nothing was said yet. */
export function ThreadView({ customerId, partner, first, about }: Props) {
  const t = useTexts("conversations");
  const router = useRouter();
  const { projectId, projectName, builderName, zone } = partner;
  const [draft, setDraft] = useDraft(customerId, projectId);
  const [isAbout, setIsAbout] = useState(true);
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <TalkView
      talk={{ customerId, projectId, side: "customer" }}
      name={builderName}
      projectName={projectName}
      zone={zone}
      head={<Head partner={partner} />}
      first={first}
      draft={draft}
      setDraft={setDraft}
      field={field}
      about={isAbout ? about : null}
      stopAbout={() => setIsAbout(false)}
      authorOf={({ sender }) => (sender.side === "customer" ? t("thread.you") : <span dir="auto">{sender.name}</span>)}
      onSent={(sent) => {
        // The conversation has an address from now on; until its page is there, what was sent stays where it is.
        if (first === null) router.replace(`/home/messages/${sent.conversation_id}`);
        return first !== null;
      }}
    />
  );
}

function Head({ partner }: { partner: Partner }) {
  const t = useTexts("conversations");
  return (
    <div className={talk.head}>
      <Link href="/home/messages" className={`link small ${talk.back}`}>
        {t("back")}
      </Link>
      <h1 id="conversation" className={talk.name} dir="auto">
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
