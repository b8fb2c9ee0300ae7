import type { ReactNode } from "react";
import classes from "./account-frame.module.css";
import { Street } from "./street";

/** A page on which one says who one is: a form, and beside it a drawing. */
export function AccountFrame({ title, intro, children }: { title: string; intro?: ReactNode; children: ReactNode }) {
  return (
    <div className={`page ${classes.page}`}>
      <div className={classes.side}>
        <h1 className={classes.title}>{title}</h1>
        {intro && <p className="quiet">{intro}</p>}
        {children}
      </div>
      <Street />
    </div>
  );
}
