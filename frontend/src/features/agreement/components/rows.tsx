import type { ReactNode } from "react";
import classes from "./text.module.css";

export type Row = [name: string, value: ReactNode];

/** Facts, one under the other: what it is, and what the agreement says; those that say nothing are left out. */
export function Rows({ rows }: { rows: Row[] }) {
  return (
    <dl className={classes.rows}>
      {rows
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}
