"use client";

import { CloseButton } from "@mantine/core";
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./side-panel.module.css";

type Props = { title: ReactNode; actions?: ReactNode; onClose: () => void; children: ReactNode };

/**
 * What belongs to a row, beside the table it is in: the table stays where it was and can be used on. On a phone it has
 * the screen. Escape closes it, and the focus goes back to the row.
 */
export function SidePanel({ title, actions, onClose, children }: Props) {
  const t = useTexts("common");
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.querySelector("[role=dialog][aria-modal=true]")) return;
      close.current();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <aside ref={panel} tabIndex={-1} aria-labelledby={id} className={`${classes.panel} no-print`}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
        <div className={classes.actions}>
          {actions}
          <CloseButton size={40} iconSize={20} aria-label={t("actions.close")} onClick={onClose} />
        </div>
      </div>
      <div className={classes.body}>{children}</div>
    </aside>
  );
}
