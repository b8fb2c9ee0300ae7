import type { ReactNode } from "react";
import classes from "./section.module.css";

/**
 * A part of the page: its title stands in the margin, as on a drawing.
 *
 * `wide`: it needs the whole width. `more`: where there is more.
 * `printed`: it belongs on paper, too.
 */
export function Section({
  id,
  title,
  note,
  more,
  wide,
  printed = true,
  children,
}: {
  id: string;
  title: string;
  note?: ReactNode;
  more?: ReactNode;
  wide?: boolean;
  printed?: boolean;
  children: ReactNode;
}) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={printed ? classes.section : `${classes.section} no-print`}
      data-wide={wide || undefined}
    >
      <div className={classes.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {note && <div className={classes.note}>{note}</div>}
        {more && <div className={classes.more}>{more}</div>}
      </div>
      <div className={classes.body}>{children}</div>
    </section>
  );
}
