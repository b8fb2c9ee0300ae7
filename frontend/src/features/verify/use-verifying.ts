"use client";

import { useRef, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type Verification, verifyDigest, verifyFile } from "./api";
import { digestOf, fingerprintOf } from "./file";

/** What is known: of a digest alone, of a file by its digest, or of a file that was looked into (`closely`). */
export type Found = { answer: Verification; file: File | null; closely: boolean };

type State = {
  pending: "file" | "digest" | "closely" | null;
  found: Found | null;
  /** What is wrong with the file, or with the digest, or why nobody could be asked. */
  faults: { file?: string; digest?: string; text?: string };
};

/** Checking one thing after the other: whatever is asked last is what is answered. The digest is in the address. */
export function useVerifying(first: { answer: Verification | null; fault: string | null }) {
  const t = useTexts("verify");
  const refusal = useRefusal();
  const { change } = useUrlState();
  const asked = useRef(0);
  const [state, setState] = useState<State>({
    pending: null,
    found: first.answer && { answer: first.answer, file: null, closely: false },
    faults: first.fault ? { digest: first.fault } : {},
  });

  /** Does it, and shows what came of it unless something else has been asked since. */
  async function run(pending: State["pending"], before: Found | null, act: () => Promise<Omit<State, "pending">>) {
    asked.current += 1;
    const mine = asked.current;
    setState({ pending, found: before, faults: {} });
    let came: Omit<State, "pending">;
    try {
      came = await act();
    } catch (error) {
      came = { found: before, faults: { text: refusal(error, []).text ?? t("faults.unreadable") } };
    }
    if (mine === asked.current) setState({ pending: null, ...came });
  }

  const checkFile = (file: File) =>
    run("file", null, async () => {
      const made = await fingerprintOf(file);
      if ("fault" in made) return { found: null, faults: { file: t(`faults.${made.fault}`) } };
      const answer = await verifyDigest(made.sha256);
      change({ sha256: made.sha256 });
      return { found: { answer, file, closely: false }, faults: {} };
    });

  const checkDigest = (typed: string) =>
    run("digest", null, async () => {
      const made = digestOf(typed);
      if ("fault" in made) {
        return { found: null, faults: { digest: t(`faults.${made.fault}`, { count: made.count }) } };
      }
      const answer = await verifyDigest(made.sha256);
      change({ sha256: made.sha256 });
      return { found: { answer, file: null, closely: false }, faults: {} };
    });

  const lookCloser = (found: Found) => {
    const { file } = found;
    if (!file || state.pending) return;
    void run("closely", found, async () => ({
      found: { answer: await verifyFile(file), file, closely: true },
      faults: {},
    }));
  };

  return { ...state, checkFile, checkDigest, lookCloser };
}
