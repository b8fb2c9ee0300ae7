"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { startTransition, useEffect, useState } from "react";
import { UNREACHABLE } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import classes from "./error-page.module.css";

const WAITS = [2, 3, 5, 8, 10];

/** What stands where a page could not be made. When the platform was out of reach it tries again by itself. */
export function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTexts("errors");
  const texts = useTexts("common");
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      reset();
    });
  const unreachable = error.digest?.startsWith(UNREACHABLE) || error.message === "Failed to fetch";
  const reference = error.digest?.split(":").at(-1);
  return (
    <main id="content" className={`page ${classes.page}`}>
      <h1>{t(unreachable ? "unreachable.title" : "failed.title")}</h1>
      <p className="quiet">{t(unreachable ? "unreachable.text" : "failed.text")}</p>
      {unreachable ? <Retrying again={again} /> : <Button onClick={again}>{texts("actions.tryAgain")}</Button>}
      {!unreachable && reference && <p className="quiet small">{t("failed.reference", { reference })}</p>}
    </main>
  );
}

// How often it was tried outlives the page, which is made anew by each try.
let tries = 0;

function Retrying({ again }: { again: () => void }) {
  const t = useTexts("errors");
  const [left, setLeft] = useState(() => WAITS[Math.min(tries, WAITS.length - 1)] ?? 10);
  useEffect(() => {
    if (left > 0) {
      const timer = setTimeout(() => setLeft(left - 1), 1000);
      return () => clearTimeout(timer);
    }
    tries += 1;
    again();
    // Had the try succeeded, this page would be gone.
    const timer = setTimeout(() => setLeft(WAITS[Math.min(tries, WAITS.length - 1)] ?? 10), 1500);
    return () => clearTimeout(timer);
  }, [left, again]);
  return (
    <p role="status" className={classes.retrying}>
      {left > 0 ? t("unreachable.again", { seconds: left }) : t("unreachable.now")}
    </p>
  );
}
