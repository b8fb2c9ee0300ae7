"use client";

import Link from "next/link";
import { useEffect, useRef } from "react";
import classes from "./link-tabs.module.css";

/** Views of the same page, each at an address of its own; where they do not all fit, the open one is in sight. */
export function LinkTabs({ label, tabs }: { label: string; tabs: { href: string; label: string; here: boolean }[] }) {
  const nav = useRef<HTMLElement>(null);
  const here = tabs.find((tab) => tab.here)?.href;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once another is open
  useEffect(() => {
    const open = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (!nav.current || !open) return;
    const [all, one] = [nav.current.getBoundingClientRect(), open.getBoundingClientRect()];
    if (one.left < all.left || one.right > all.right) {
      nav.current.scrollLeft += one.left + one.width / 2 - (all.left + all.width / 2);
    }
  }, [here]);
  return (
    <nav ref={nav} aria-label={label} className={classes.tabs}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          scroll={false}
          aria-current={tab.here ? "page" : undefined}
          className={classes.tab}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
