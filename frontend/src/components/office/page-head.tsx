import type { ReactNode } from "react";
import classes from "./page-head.module.css";

/** The head of an office page: what it is, a line on how it stands, and what can be done here. */
export function PageHead({ title, note, actions }: { title: ReactNode; note?: ReactNode; actions?: ReactNode }) {
  return (
    <div className={classes.head}>
      <div>
        <h1 className={classes.title}>{title}</h1>
        {note && <p className={classes.note}>{note}</p>}
      </div>
      {actions && <div className={`${classes.actions} no-print`}>{actions}</div>}
    </div>
  );
}
