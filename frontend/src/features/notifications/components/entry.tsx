"use client";

import { ActionIcon } from "@mantine/core";
import {
  IconBell,
  IconBuildingSkyscraper,
  IconCalendar,
  IconCheck,
  IconFileText,
  IconHome,
  IconMessage,
  IconReceipt,
  IconTool,
} from "@tabler/icons-react";
import Link from "next/link";
import { Pill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { type Notification, pageOf } from "../days";
import classes from "./notifications.module.css";

const ICONS: Record<Notification["notification_type"], typeof IconBell> = {
  booking_update: IconHome,
  payment_due: IconReceipt,
  payment_received: IconReceipt,
  appointment_reminder: IconCalendar,
  appointment_update: IconCalendar,
  progress_update: IconBuildingSkyscraper,
  message_received: IconMessage,
  change_request_update: IconTool,
  agreement_update: IconFileText,
  waitlist_offer: IconHome,
  system: IconBell,
};

type Props = { notification: Notification; zone: string; onRead: () => void };

/** One thing that one was told, and the way to where one sees it. */
export function Entry({ notification, zone, onRead }: Props) {
  const t = useTexts("notifications");
  const Icon = ICONS[notification.notification_type];
  const page = pageOf(notification);
  const unread = !notification.is_read;
  const title = <span dir="auto">{notification.title}</span>;
  return (
    <li className={classes.entry} data-unread={unread || undefined}>
      <Icon size={20} stroke={1.6} aria-hidden="true" className={classes.icon} />
      <div className={classes.told}>
        <p className={classes.title}>
          {page ? (
            <Link href={page} onClick={() => unread && onRead()} className={classes.link}>
              {title}
            </Link>
          ) : (
            title
          )}
          {notification.priority === "high" && <Pill tone="urgent">{t("urgent")}</Pill>}
          {unread && <span className={classes.dot} role="img" aria-label={t("isUnread")} />}
        </p>
        <p className={`quiet ${classes.text}`} dir="auto">
          {notification.message}
        </p>
      </div>
      <span className={`quiet small ${classes.time}`}>
        <When moment={notification.created_at} zone={zone} style="time" />
      </span>
      {unread && (
        <ActionIcon
          variant="subtle"
          color="ink"
          size={44}
          className={classes.check}
          onClick={onRead}
          aria-label={t("readOne", { title: notification.title })}
          title={t("read")}
        >
          <IconCheck size={18} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      )}
    </li>
  );
}
