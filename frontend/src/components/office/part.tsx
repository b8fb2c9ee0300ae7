import type { ReactNode } from "react";
import classes from "./part.module.css";

/** A part of a form: what belongs together, with a line on what it is for. `wide`: it needs all the room there is. */
export function Part({
  title,
  note,
  wide,
  children,
}: {
  title?: string;
  note?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={classes.part} data-wide={wide || undefined}>
      {title && <h2 className={classes.title}>{title}</h2>}
      {note && <p className={classes.note}>{note}</p>}
      <div className={classes.fields}>{children}</div>
    </section>
  );
}

/** Fields that stand side by side where there is room. `short`: of a few digits each. */
export function Row({ short, children }: { short?: boolean; children: ReactNode }) {
  return <div className={short ? classes.few : classes.row}>{children}</div>;
}
