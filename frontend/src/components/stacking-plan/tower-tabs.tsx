"use client";

import { type RefObject, useEffect } from "react";
import type { Block } from "./layout";
import classes from "./stacking-plan.module.css";

type Props = {
  towers: readonly { block: Block; name: string; note: string }[];
  site: RefObject<HTMLDivElement | null>;
  active: number;
  onActive: (tower: number) => void;
  label: string;
};

/** On a phone, where one tower is seen at a time: which one, and the way to the others. */
export function TowerTabs({ towers, site, active, onActive, label }: Props) {
  useEffect(() => {
    const root = site.current;
    if (!root) return;
    const blocks = [...root.querySelectorAll("[data-block]")];
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) onActive(blocks.indexOf(target));
      },
      // By its width alone: the height of what is seen follows from the tower that is.
      { root, rootMargin: "9999px -40%", threshold: 0 },
    );
    for (const block of blocks) watcher.observe(block);
    return () => watcher.disconnect();
  }, [site, onActive]);

  return (
    <nav className={classes.tabs} aria-label={label}>
      {towers.map(({ block, name, note }, index) => (
        <button
          key={block.key}
          type="button"
          aria-current={active === index}
          onClick={() => {
            const tower = site.current?.querySelectorAll<HTMLElement>("[data-block]")[index];
            site.current?.scrollTo({ left: tower?.offsetLeft ?? 0, behavior: "smooth" });
          }}
        >
          {name} <span>{note}</span>
        </button>
      ))}
    </nav>
  );
}
