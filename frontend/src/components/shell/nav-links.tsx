"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import classes from "./header.module.css";

/** Links of which the one that the reader is at is marked. */
export function NavLinks({ links }: { links: { href: string; label: string }[] }) {
  const path = usePathname();
  return links.map(({ href, label }) => (
    <Link
      key={href}
      href={href}
      className={classes.link}
      aria-current={path === href ? "page" : undefined}
      data-here={path.startsWith(`${href}/`) || undefined}
    >
      {label}
    </Link>
  ));
}
