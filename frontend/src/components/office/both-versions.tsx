"use client";

import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./both-versions.module.css";

export type Difference = { label: string; mine: ReactNode; theirs: ReactNode };

type Props = {
  differences: Difference[];
  /** Save one's own over what stands now. */
  keepMine: () => void;
  /** Go on from what stands now. */
  takeTheirs: () => void;
  busy?: boolean;
};

/** Somebody else was quicker: what one wanted beside what stands now, and the choice between them. Nothing is lost yet. */
export function BothVersions({ differences, keepMine, takeTheirs, busy }: Props) {
  const t = useTexts("office");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={classes.box}>
      <p className={classes.said}>{t("stale.said")}</p>
      {differences.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">
                <span className={classes.corner}>{t("stale.what")}</span>
              </th>
              <th scope="col">{t("stale.mine")}</th>
              <th scope="col">{t("stale.theirs")}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ label, mine, theirs }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td dir="auto">{mine}</td>
                <td dir="auto">{theirs}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className={classes.actions}>
        <Button size="sm" onClick={keepMine} loading={busy}>
          {t("stale.keepMine")}
        </Button>
        <Button size="sm" variant="default" onClick={takeTheirs} disabled={busy}>
          {t("stale.takeTheirs")}
        </Button>
      </div>
    </div>
  );
}
