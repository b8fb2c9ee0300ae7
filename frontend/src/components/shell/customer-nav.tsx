"use client";

import { IconBuildingSkyscraper, IconCalendar, IconHome, IconMessage, IconReceipt } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTexts } from "@/lib/i18n/client";
import classes from "./customer-nav.module.css";

const UnreadConversations = dynamic(() => import("./unread-badge").then((found) => found.UnreadConversations), {
  ssr: false,
});

const PAGES = [
  ["/home", "myHome", IconHome],
  ["/home/progress", "progress", IconBuildingSkyscraper],
  ["/home/money", "money", IconReceipt],
  ["/home/appointments", "appointments", IconCalendar],
  ["/home/messages", "messages", IconMessage],
] as const;

/** A customer's five pages: beneath the header on a desk, at the thumb on a phone. */
export function CustomerNav() {
  const t = useTexts("common");
  const path = usePathname();
  return (
    <nav aria-label={t("nav.myHome")} className={`${classes.bar} no-print`}>
      <div className={`page ${classes.row}`}>
        {PAGES.map(([href, key, Icon]) => (
          <Link
            key={href}
            href={href}
            className={classes.link}
            aria-current={path === href || (href !== "/home" && path.startsWith(`${href}/`)) ? "page" : undefined}
          >
            <Icon size={20} stroke={1.6} aria-hidden="true" className={classes.icon} />
            {t(`nav.${key}`)}
            {key === "messages" && <UnreadConversations />}
          </Link>
        ))}
      </div>
    </nav>
  );
}
