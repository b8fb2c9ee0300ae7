"use client";

import { type RefObject, useEffect, useState } from "react";
import type { Block } from "./layout";
import classes from "./stacking-plan.module.css";

type Named = { block: Block; name: string; note: string };

/** On a phone, where one tower is seen at a time: which one, and the way to the others. */
export function TowerTabs({
  towers,
  site,
  label,
}: {
  towers: readonly Named[];
  site: RefObject<HTMLDivElement | null>;
  label: string;
}) {
  const [active, setActive] = useState(towers[0]?.block.key);

  useEffect(() => {
    const root = site.current;
    if (!root) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (isIntersecting) setActive((target as HTMLElement).dataset.block);
        }
      },
      { root, threshold: 0.6 },
    );
    for (const tower of root.querySelectorAll("[data-block]")) watcher.observe(tower);
    return () => watcher.disconnect();
  }, [site]);

  return (
    <nav className={classes.tabs} aria-label={label}>
      {towers.map(({ block, name, note }) => (
        <button
          key={block.key}
          type="button"
          aria-current={active === block.key}
          onClick={() => {
            const tower = [...(site.current?.querySelectorAll<HTMLElement>("[data-block]") ?? [])].find(
              (each) => each.dataset.block === block.key,
            );
            site.current?.scrollTo({ left: tower?.offsetLeft ?? 0, behavior: "smooth" });
          }}
        >
          {name} <span>{note}</span>
        </button>
      ))}
    </nav>
  );
}
