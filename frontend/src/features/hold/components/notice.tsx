"use client";

import { type ReactNode, useEffect, useRef } from "react";
import classes from "./hold.module.css";

/** Something that came between, told where it cannot be overlooked: it takes the focus when it appears. */
export function Notice({ urgent, title, children }: { urgent?: boolean; title?: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "center" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.notice} data-tone={urgent ? "urgent" : undefined}>
      {title && <strong>{title}</strong>}
      {children}
    </div>
  );
}
