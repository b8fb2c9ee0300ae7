import type { ReactNode } from "react";
import classes from "./empty-state.module.css";

/** Nothing to show, said in a sentence, with what can be done about it. */
export function EmptyState({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <svg width="56" height="40" viewBox="0 0 56 40" aria-hidden="true" focusable="false" className={classes.drawing}>
        <path d="M2 38h52M10 38V18h12v20M22 38V8h14v30M36 38V22h10v16" />
        <path d="M26 14h6M26 20h6M26 26h6M14 24h4M14 30h4M40 28h2M40 33h2" />
      </svg>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.text}>{children}</div>}
      {action}
    </div>
  );
}
