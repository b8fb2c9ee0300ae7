import type { Metadata } from "next";
import { NotificationsView } from "@/features/notifications/components/notifications-view";
import { api, found } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import classes from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("notifications");
  return { title: t("title") };
}

/** What one was told. */
export default async function NotificationsPage() {
  const { builder } = await signedIn();
  if (!builder) return null; // the layout shows why
  const first = await found((await api()).GET("/api/notifications", { params: { query: { limit: 30 } } }));
  return (
    <Texts of={["notifications", "office"]}>
      <div className={classes.page}>
        <NotificationsView first={first} />
      </div>
    </Texts>
  );
}
