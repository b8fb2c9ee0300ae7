"use client";

import { useEffect, useState } from "react";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { Countdown } from "./countdown";
import classes from "./hold-clock.module.css";

const ASK_AGAIN_MS = 15_000;

type Props = { until: string; zone: string; onEnd: () => void };

/**
 * How long a hold still runs, and until when exactly. At its end `onEnd` asks how the booking stands, and again while this
 * is still on the page: it is the platform's clock that counts, not the reader's.
 */
export function HoldClock({ until, zone, onEnd }: Props) {
  const t = useTexts("booking");
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!over) return;
    onEnd();
    const timer = setInterval(onEnd, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [over, onEnd]);
  return (
    <p className={classes.clock}>
      <span className={classes.label}>{t("clock.left")}</span>
      <span className={classes.left}>
        <Countdown until={until} onEnd={() => setOver(true)} />
      </span>
      <span className={classes.until}>
        {t.rich("clock.until", { moment: () => <When moment={until} zone={zone} style="weekdayTime" /> })}
      </span>
    </p>
  );
}
