"use client";

import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./agreement.module.css";

/** While somebody reads, another version has taken the place of theirs: theirs can no longer be signed. */
export function NewerVersion({ version, turn }: { version: number; turn: () => void }) {
  const t = useTexts("agreement");
  return (
    <div role="status" className={`${classes.newer} no-print`}>
      <p>
        <strong>{t("newer.title", { version })}</strong> {t("newer.text")}
      </p>
      <Button onClick={turn}>{t("newer.read", { version })}</Button>
    </div>
  );
}

/** Above the version that has taken its place: to be read from its beginning, since it may say something else. */
export function TurnedTo({ version }: { version: number }) {
  const t = useTexts("agreement");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={`${classes.newer} no-print`}>
      <p>
        <strong>{t("turned.title", { version })}</strong> {t("turned.text")}
      </p>
    </div>
  );
}
