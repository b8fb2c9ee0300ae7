"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { SIGNED_OUT } from "@/lib/api/queries";

const SignedOut = dynamic(() => import("./signed-out"), { ssr: false });

/** Watches for the end of the sign-in, whatever notices it. */
export function SessionWatch() {
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const note = () => setEnded(true);
    window.addEventListener(SIGNED_OUT, note);
    return () => window.removeEventListener(SIGNED_OUT, note);
  }, []);
  return ended && <SignedOut close={() => setEnded(false)} />;
}
