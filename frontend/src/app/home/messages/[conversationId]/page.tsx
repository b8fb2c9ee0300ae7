import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ThreadView } from "@/features/conversations/components/thread-view";
import { loadAbout, loadConversation, loadPartner, loadThread } from "@/features/conversations/load";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

type Props = PageProps<"/home/messages/[conversationId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, conversation] = await Promise.all([getTexts("conversations"), load(params)]);
  return { title: t("with", { builder: conversation.builder_name, project: conversation.project_name }) };
}

/** A conversation with the people of a project. */
export default async function ConversationPage({ params, searchParams }: Props) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const conversation = await load(params);
  const [first, partner, about] = await Promise.all([
    loadThread(conversation),
    loadPartner(conversation.project_id),
    loadAbout(customer.id, conversation.project_id, (await searchParams).booking),
  ]);
  if (!partner) notFound();
  return <ThreadView key={conversation.id} customerId={customer.id} partner={partner} first={first} about={about} />;
}

async function load(params: Props["params"]) {
  const conversation = await loadConversation(Number((await params).conversationId));
  if (!conversation) notFound();
  return conversation;
}
