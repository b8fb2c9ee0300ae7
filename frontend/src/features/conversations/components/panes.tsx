"use client";

import { useParams, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import classes from "./conversations.module.css";

/** The list beside what is chosen of it; on a phone one or the other. */
export function Panes({ list, children }: { list: ReactNode; children: ReactNode }) {
  const { conversationId } = useParams();
  const starting = useSearchParams().has("project");
  return (
    <div className={`card ${classes.panes}`} data-open={conversationId || starting ? true : undefined}>
      <div className={classes.side}>{list}</div>
      <div className={classes.main}>{children}</div>
    </div>
  );
}
