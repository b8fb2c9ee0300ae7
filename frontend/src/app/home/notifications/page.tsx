import type { Metadata } from "next";
import { NotificationsView } from "@/features/notifications/components/notifications-view";
import { api, found } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("notifications");
  return { title: t("title") };
}

/** What one was told. */
export default async function NotificationsPage() {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const first = await found((await api()).GET("/api/notifications", { params: { query: { limit: 30 } } }));
  return <NotificationsView first={first} />;
}
