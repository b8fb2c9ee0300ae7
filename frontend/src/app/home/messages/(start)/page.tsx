import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import classes from "@/features/conversations/components/conversations.module.css";
import { ThreadView } from "@/features/conversations/components/thread-view";
import { loadAbout, loadConversations, loadConversationWith, loadPartner } from "@/features/conversations/load";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("conversations");
  return { title: t("title") };
}

/** One's conversations; `?project=ID` opens the one with its people, or begins it; `&booking=ID`: about that home. */
export default async function MessagesPage({ searchParams }: PageProps<"/home/messages">) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const { project, booking } = await searchParams;
  const t = await getTexts("conversations");
  if (project !== undefined) {
    const projectId = Number(project);
    const partner = Number.isSafeInteger(projectId) && projectId > 0 ? await loadPartner(projectId) : null;
    if (!partner) notFound();
    const conversation = await loadConversationWith(projectId);
    if (conversation) {
      redirect(`/home/messages/${conversation.id}${booking ? `?booking=${encodeURIComponent(String(booking))}` : ""}`);
    }
    const about = await loadAbout(customer.id, projectId, booking);
    return <ThreadView key={projectId} customerId={customer.id} partner={partner} first={null} about={about} />;
  }
  const { items } = await loadConversations();
  if (items.length > 0) return <p className={`quiet ${classes.nothing}`}>{t("choose")}</p>;
  return (
    <div className={classes.nothing}>
      <EmptyState title={t("empty.title")} action={<LinkButton href="/projects">{t("empty.see")}</LinkButton>}>
        <p>{t("empty.text")}</p>
      </EmptyState>
    </div>
  );
}
