import Link from "next/link";
import classes from "./link-tabs.module.css";

/** Views of the same page, each at an address of its own. */
export function LinkTabs({ label, tabs }: { label: string; tabs: { href: string; label: string; here: boolean }[] }) {
  return (
    <nav aria-label={label} className={classes.tabs}>
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
