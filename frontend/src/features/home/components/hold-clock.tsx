"use client";

import { useRouter } from "next/navigation";
import { Countdown } from "@/components/countdown";

/** How long a home stays on hold; when that is over the page shows what has become of it. */
export function HoldClock({ until }: { until: string }) {
  const router = useRouter();
  return <Countdown until={until} onEnd={() => router.refresh()} />;
}
