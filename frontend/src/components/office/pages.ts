import {
  IconBuildingCommunity,
  IconCalendar,
  IconCoins,
  IconCrane,
  IconFileText,
  IconLayoutGrid,
  IconMessage,
  IconSun,
} from "@tabler/icons-react";
import type { Permission } from "./office";

/** The office's pages: where, called what, opened by `g` and this key, and what it takes to have them. */
export const OFFICE_PAGES = [
  { href: "/office", name: "today", key: "t", icon: IconSun },
  { href: "/office/bookings", name: "bookings", key: "b", icon: IconFileText, needs: "read_bookings" },
  { href: "/office/units", name: "units", key: "u", icon: IconLayoutGrid },
  { href: "/office/money", name: "money", key: "m", icon: IconCoins, needs: "read_bookings" },
  { href: "/office/appointments", name: "visits", key: "v", icon: IconCalendar },
  { href: "/office/messages", name: "messages", key: "i", icon: IconMessage },
  { href: "/office/progress", name: "progress", key: "c", icon: IconCrane },
  { href: "/office/projects", name: "projects", key: "p", icon: IconBuildingCommunity },
] as const satisfies readonly {
  href: string;
  name: string;
  key: string;
  icon: typeof IconSun;
  needs?: Permission;
}[];

/** Those that somebody with these permissions has. */
export function pagesFor(permissions: readonly Permission[]) {
  return OFFICE_PAGES.filter((page) => !("needs" in page) || permissions.includes(page.needs));
}

/** Whether the reader is at the page or below it. */
export function isHere(href: string, path: string): boolean {
  return path === href || (href !== "/office" && path.startsWith(`${href}/`));
}
