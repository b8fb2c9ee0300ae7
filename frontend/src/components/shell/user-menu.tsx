"use client";

import "@/styles/menus.css";
import { Menu } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import Link from "next/link";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { initialsOf } from "@/lib/format/names";
import { useTexts } from "@/lib/i18n/client";
import { Appearance } from "./appearance";
import classes from "./header.module.css";
import badge from "./unread-badge.module.css";

// Asks the platform again and again: not for whoever only looks around, and not before the page stands.
const UnreadNotifications = dynamic(() => import("./unread-badge").then((found) => found.UnreadNotifications), {
  ssr: false,
});

const PAGES = {
  customer: [
    ["/home", "myHome"],
    ["/home/appointments", "appointments"],
    ["/home/messages", "messages"],
    ["/home/notifications", "notifications"],
    ["/home/profile", "profile"],
  ],
  builder: [
    ["/office", "office"],
    ["/office/notifications", "notifications"],
    ["/office/settings", "settings"],
  ],
  admin: [],
} as const;

/** Who is signed in, their pages, and the way out. */
export default function UserMenu({ name, email, kind }: { name: string; email: string; kind: keyof typeof PAGES }) {
  const t = useTexts("common");
  const signOut = useMutation({
    mutationFn: () => given(client.POST("/api/auth/logout")),
    // Everything that was loaded is the former user's: a full load forgets it, also when the sign-in had ended before.
    onSettled: () => window.location.assign("/"),
  });
  return (
    <Menu position="bottom-end" width={250} shadow="none" radius="lg" offset={6}>
      <span className={badge.corner}>
        <Menu.Target>
          <button type="button" className={classes.avatar} aria-label={t("nav.account")}>
            {initialsOf(name)}
          </button>
        </Menu.Target>
        {kind !== "admin" && <UnreadNotifications />}
      </span>
      <Menu.Dropdown>
        <Menu.Label>
          <strong style={{ color: "var(--ink)" }}>{name}</strong>
          <br />
          {email}
        </Menu.Label>
        {PAGES[kind].map(([href, key]) => (
          <Menu.Item key={href} component={Link} href={href}>
            {t(`nav.${key}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Appearance />
        <Menu.Divider />
        <Menu.Item onClick={() => signOut.mutate()} disabled={signOut.isPending} closeMenuOnClick={false}>
          {t("nav.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
