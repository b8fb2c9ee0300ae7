import type { ReactNode } from "react";
import { Panes } from "@/features/conversations/components/panes";
import { loadConversations } from "@/features/conversations/load";
import { signedIn } from "@/lib/session/user";

/** The conversations beside the one that is open. */
export default async function MessagesLayout({ children }: { children: ReactNode }) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout above shows why
  const first = await loadConversations();
  return <Panes first={first}>{children}</Panes>;
}
