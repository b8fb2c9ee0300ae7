"use client";

import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./row-buttons.module.css";

type Props = {
  /** What the row is called, for whoever hears the buttons. */
  name: string;
  up: (() => void) | null;
  down: (() => void) | null;
  remove: (() => void) | null;
  className?: string | undefined;
};

/** Moves a row by one, or takes it out. */
export function RowButtons({ name, up, down, remove, className }: Props) {
  const t = useTexts("office");
  const verbs = [
    ["up", IconArrowUp, up],
    ["down", IconArrowDown, down],
    ["remove", IconX, remove],
  ] as const;
  return (
    <span className={`${classes.buttons} ${className ?? ""}`}>
      {verbs.map(([verb, Icon, act]) => (
        <button
          key={verb}
          type="button"
          className={classes.icon}
          aria-label={t(`rows.${verb}`, { name })}
          disabled={!act}
          onClick={act ?? undefined}
        >
          <Icon size={16} aria-hidden="true" />
        </button>
      ))}
    </span>
  );
}
