"use client";

import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./hold.module.css";
import { Notice } from "./notice";

const WAITS = [2, 3, 5, 8, 10];

type Props = { unknown: boolean; after: number; tries: number; pending: boolean; again: () => void; stop: () => void };

/** No answer came: says what is known, and sends the same request with the same key until there is one. */
export function TryingAgain({ unknown, after, tries, pending, again, stop }: Props) {
  const t = useTexts("hold");
  return (
    <Notice urgent text={t(unknown ? "again.unknown" : "again.busy")}>
      {pending ? (
        <p role="status" className="quiet">
          {t("again.trying")}
        </p>
      ) : (
        <Waiting key={tries} seconds={Math.max(after, WAITS[Math.min(tries, WAITS.length - 1)] ?? 10)} again={again} />
      )}
      <div className={classes.actions}>
        <Button variant="default" onClick={again} disabled={pending}>
          {t("again.now")}
        </Button>
        <Button variant="subtle" color="ink" onClick={stop} disabled={pending}>
          {t("again.stop")}
        </Button>
      </div>
    </Notice>
  );
}

function Waiting({ seconds, again }: { seconds: number; again: () => void }) {
  const t = useTexts("hold");
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left === 0) {
      again();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, again]);
  return <p className="quiet">{t("again.in", { seconds: left })}</p>;
}
