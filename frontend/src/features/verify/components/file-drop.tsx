"use client";

import { Loader } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import { IconFileUpload } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./verify.module.css";

type Props = { pending: boolean; fault: string | null; choose: (file: File) => void };

/** Where a file is chosen or dropped. What it is, is looked at by whoever takes it, so that a wrong one is told why. */
export function FileDrop({ pending, fault, choose }: Props) {
  const t = useTexts("verify");
  const [over, setOver] = useState(false);
  const isReady = useMounted();
  const allow = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <>
      <label
        className={classes.drop}
        data-over={over || undefined}
        onDragEnter={allow}
        onDragOver={allow}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const [file] = event.dataTransfer.files;
          if (file) choose(file);
        }}
      >
        {pending ? (
          <Loader size={24} aria-hidden="true" />
        ) : (
          <IconFileUpload size={24} stroke={1.5} aria-hidden="true" />
        )}
        <span>
          <strong>{t("file.choose")}</strong>
          <span id="drop-hint" className={classes.hint}>
            {pending ? t("file.working") : t("file.drop")}
          </span>
        </span>
        <input
          type="file"
          accept="application/pdf,.pdf"
          aria-label={t("file.choose")}
          aria-describedby={fault ? "drop-fault" : "drop-hint"}
          aria-invalid={fault !== null}
          disabled={!isReady}
          className={classes.input}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            // The same file, chosen again, is to be looked at again.
            event.currentTarget.value = "";
            if (file) choose(file);
          }}
        />
      </label>
      {fault && (
        <p role="alert" id="drop-fault" className={classes.told}>
          {fault}
        </p>
      )}
    </>
  );
}
