"use client";

import "@mantine/dropzone/styles.css";
import "@mantine/core/styles/Progress.css";
import { Button, CloseButton, Progress } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconCamera, IconPhotoPlus } from "@tabler/icons-react";
import { useRef } from "react";
import { useTexts } from "@/lib/i18n/client";
import { MOST_BYTES, MOST_PICTURES, TAKEN } from "../gallery";
import type { useUploads } from "../use-uploads";
import classes from "./pictures.module.css";

type Props = {
  uploads: ReturnType<typeof useUploads>;
  /** How many more there can be. */
  rest: number;
  isReady: boolean;
};

/** Where pictures are dropped, chosen, or taken with a phone; and those that are on their way. */
export function UploadField({ uploads, rest, isReady }: Props) {
  const t = useTexts("officeProjects");
  const camera = useRef<HTMLInputElement>(null);

  function add(files: readonly File[]) {
    uploads.add(files.slice(0, Math.max(0, rest)));
    uploads.refuse(files.slice(Math.max(0, rest)), () => t("pictures.tooMany", { most: MOST_PICTURES }));
  }

  return (
    <div className={classes.upload}>
      <Sendings uploads={uploads} />
      <Dropzone
        onDrop={add}
        onReject={(rejected) =>
          uploads.refuse(
            rejected.map(({ file }) => file),
            (file) => t(file.size > MOST_BYTES ? "pictures.tooLarge" : "pictures.notTaken"),
          )
        }
        accept={TAKEN}
        maxSize={MOST_BYTES}
        disabled={!isReady || rest <= 0}
        radius="lg"
        className={classes.drop}
        aria-label={t("pictures.choose")}
        inputProps={{ "aria-label": t("pictures.choose") }}
      >
        <div className={classes.inside}>
          <IconPhotoPlus size={28} stroke={1.5} aria-hidden="true" />
          <span>{t("pictures.drop")}</span>
          <span className={classes.hint}>{t("pictures.limits")}</span>
        </div>
      </Dropzone>
      <div className={classes.camera}>
        <Button
          variant="default"
          leftSection={<IconCamera size={18} aria-hidden="true" />}
          disabled={!isReady || rest <= 0}
          onClick={() => camera.current?.click()}
        >
          {t("pictures.camera")}
        </Button>
        <input
          ref={camera}
          type="file"
          accept="image/jpeg"
          capture="environment"
          hidden
          onChange={(event) => {
            add([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = "";
          }}
        />
      </div>
    </div>
  );
}

function Sendings({ uploads }: Pick<Props, "uploads">) {
  const t = useTexts("officeProjects");
  if (uploads.list.length === 0) return null;
  return (
    <ul className={classes.sendings}>
      {uploads.list.map((sending) => (
        <li key={sending.key} className={classes.sending} data-failed={sending.said !== null || undefined}>
          <span dir="auto" className={classes.file}>
            {sending.file.name}
          </span>
          {sending.said === null ? (
            <Progress
              value={sending.part * 100}
              size="sm"
              className={classes.progress}
              aria-label={t("pictures.sending", { name: sending.file.name })}
              animated={sending.part === 1}
            />
          ) : (
            <>
              <span role="alert">{sending.said}</span>
              {sending.again && (
                <Button size="compact-sm" variant="default" onClick={() => uploads.retry(sending)}>
                  {t("editor.saving.again")}
                </Button>
              )}
              <CloseButton
                aria-label={t("pictures.leave", { name: sending.file.name })}
                onClick={() => uploads.leave(sending.key)}
              />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
