import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Inbox } from "@/features/office-messages/components/inbox";
import { filterOf, openedIn } from "@/features/office-messages/inbox";
import { loadConversations, loadOpened, loadProjects, loadStarting } from "@/features/office-messages/load";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

type Props = PageProps<"/office/messages/[[...conversation]]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, opened] = await Promise.all([getTexts("officeMessages"), openedOf(params)]);
  if (typeof opened !== "number") return { title: t("title") };
  const { conversation } = (await loadOpened(opened)).thread;
  return { title: t("with", { name: conversation.customer_name, project: conversation.project_name }) };
}

/** The shared inbox; `/office/messages/ID` opens a conversation, `/new?booking=ID` or `?visit=ID` begins one. */
export default async function MessagesPage({ params, searchParams }: Props) {
  const [user, opened, asked] = await Promise.all([signedIn(), openedOf(params), searchParams]);
  if (!user.builder) return null; // the layout shows why
  const get = (name: string) => (typeof asked[name] === "string" ? asked[name] : "");
  const mayRead = user.builder.permissions.includes("read_bookings");
  const begun =
    opened === "new" ? await loadStarting(mayRead ? numberOf(get("booking")) : null, numberOf(get("visit"))) : null;
  if (begun?.there) redirect(`/office/messages/${begun.there.id}${get("booking") ? `?booking=${get("booking")}` : ""}`);
  const filter = filterOf(get);
  const [feed, projects, shown] = await Promise.all([
    loadConversations(filter),
    loadProjects(),
    typeof opened === "number" ? loadOpened(opened) : null,
  ]);
  return (
    <Texts of={["officeMessages", "office", "conversations"]}>
      <Inbox
        userId={user.id}
        projects={projects}
        first={{ filter, feed }}
        opened={shown}
        starting={begun?.starting ?? null}
      />
    </Texts>
  );
}

async function openedOf(params: Props["params"]) {
  const parts = (await params).conversation ?? [];
  const opened = openedIn(["/office/messages", ...parts].join("/"));
  if (opened === null && parts.length > 0) notFound();
  return opened;
}

function numberOf(text: string): number | null {
  return /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;
}
