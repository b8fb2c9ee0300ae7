"use client";

import { type ReactNode, useEffect, useRef } from "react";
import classes from "./hold.module.css";

type Props = {
  urgent?: boolean;
  title?: string;
  text: ReactNode;
  /** The focus has somewhere better to be, such as the field that is to blame. */
  still?: boolean;
  children?: ReactNode;
};

/** Something that came between, told where it cannot be overlooked; beneath it what can be done. */
export function Notice({ urgent, title, text, still, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (still) return;
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "center" });
  }, [still]);
  return (
    <div ref={box} tabIndex={-1} className={classes.notice} data-tone={urgent ? "urgent" : undefined}>
      {/* Only this is read out by itself: what counts down beneath would be read every second. */}
      <div role="alert">
        {title && <strong>{title}</strong>}
        <p>{text}</p>
      </div>
      {children}
    </div>
  );
}
