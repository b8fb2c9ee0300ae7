"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { usePathname, useRouter } from "next/navigation";
import { useTexts } from "@/lib/i18n/client";
import { useOfficeActions } from "./actions";
import { useOffice } from "./office";
import classes from "./office-nav.module.css";
import { isHere, pagesFor } from "./pages";
import { useShortcut } from "./shortcuts";

const UnreadConversations = dynamic(
  () => import("@/components/shell/unread-badge").then((found) => found.UnreadConversations),
  { ssr: false },
);

/** The pages of the office: at the side of a desk, at the thumb on a phone. */
export function OfficeNav() {
  const t = useTexts("office");
  const names = useTexts("palette");
  const path = usePathname();
  const { builder } = useOffice();
  return (
    <nav aria-label={t("nav.label")} className={classes.nav}>
      {pagesFor(builder.permissions).map(({ href, name, key, icon: Icon }) => (
        <Link
          key={href}
          href={href}
          className={classes.link}
          aria-current={path === href ? "page" : undefined}
          data-here={isHere(href, path) || undefined}
        >
          <Icon size={19} stroke={1.6} aria-hidden="true" />
          <span>{names(`office.${name}`)}</span>
          {name === "messages" && <UnreadConversations />}
          <GoByKey href={href} keys={`g ${key}`} label={names(`office.${name}`)} />
        </Link>
      ))}
      <ActionKeys />
    </nav>
  );
}

/** What can be done from every page, by a key. */
function ActionKeys() {
  const t = useTexts("palette");
  const { may } = useOffice();
  const open = useOfficeActions();
  const verb = { group: "do" } as const;
  useShortcut(
    open && may("manage_payments")
      ? { ...verb, keys: "p", label: t("actions.payment"), run: () => open("payment") }
      : null,
  );
  useShortcut(
    open && may("manage_bookings")
      ? { ...verb, keys: "n", label: t("actions.booking"), run: () => open("booking") }
      : null,
  );
  return null;
}

function GoByKey({ href, keys, label }: { href: string; keys: string; label: string }) {
  const router = useRouter();
  useShortcut({ keys, label, group: "go", run: () => router.push(href) });
  return null;
}
