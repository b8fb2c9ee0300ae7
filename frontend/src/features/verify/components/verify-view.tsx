"use client";

import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import type { Verification } from "../api";
import { useVerifying } from "../use-verifying";
import { FileDrop } from "./file-drop";
import { Verdict } from "./verdict";
import classes from "./verify.module.css";

type Props = {
  /** The SHA-256 that the address had, as it was written there, and what the server found of it. */
  typed: string;
  answer: Verification | null;
  fault: string | null;
};

/** Whether an agreement is genuine: by its file, which stays here, or by its SHA-256 alone. */
export function VerifyView({ typed: first, answer, fault }: Props) {
  const t = useTexts("verify");
  const [typed, setTyped] = useState(first);
  const verifying = useVerifying({ answer, fault });
  const { pending, found, faults } = verifying;
  const verdict = useRef<HTMLDivElement>(null);
  const shown = useRef(found);
  useEffect(() => {
    // Whoever reads by ear, or by keyboard, is led to the answer when it comes.
    if (found && shown.current !== found) verdict.current?.focus();
    shown.current = found;
  }, [found]);

  function send(event: FormEvent) {
    event.preventDefault();
    void verifying.checkDigest(typed);
  }

  return (
    <div className={classes.view}>
      {(found || faults.text) && (
        <div ref={verdict} tabIndex={-1} className={classes.outcome}>
          {faults.text && (
            <p role="alert" className={classes.told}>
              {faults.text}
            </p>
          )}
          {found && (
            <Verdict
              found={found}
              pending={pending === "closely"}
              lookCloser={found.file ? () => verifying.lookCloser(found) : null}
            />
          )}
        </div>
      )}
      <div className={classes.ways}>
        <section aria-labelledby="by-file" className={classes.way}>
          <h2 id="by-file">{t("file.title")}</h2>
          <FileDrop pending={pending === "file"} fault={faults.file ?? null} choose={verifying.checkFile} />
        </section>
        <section aria-labelledby="by-digest" className={classes.way}>
          <h2 id="by-digest">{t("digest.title")}</h2>
          {/* Sent as an address, it is answered without any script, too. */}
          <form action="/verify" method="get" noValidate onSubmit={send} className={classes.form}>
            <TextInput
              name="sha256"
              label={t("digest.label")}
              description={t("digest.hint")}
              error={faults.digest}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={400}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
              classNames={{ input: classes.digestInput }}
            />
            <Button type="submit" variant="default" loading={pending === "digest"}>
              {t("digest.check")}
            </Button>
          </form>
        </section>
      </div>
    </div>
  );
}
