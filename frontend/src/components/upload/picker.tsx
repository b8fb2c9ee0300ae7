"use client";

import { Button } from "@mantine/core";
import { IconCamera, IconPhotoPlus } from "@tabler/icons-react";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./upload.module.css";
import type { Sending, Uploads } from "./use-uploads";

// By name and not image/*, so that a phone hands over a JPEG instead of a format of its own.
const ACCEPTED = "image/jpeg,image/png,image/webp";

/** Where pictures come in: taken now, chosen, or dropped; below it those that are on their way. */
export function PicturePicker({ uploads, most }: { uploads: Uploads; most?: number }) {
  const t = useTexts("office");
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [tooMany, setTooMany] = useState(0);
  const full = most !== undefined && most <= uploads.all.length;
  const take = (list: FileList | null) => {
    if (!list) return;
    const came = [...list];
    const taken = most === undefined ? came : came.slice(0, Math.max(0, most - uploads.all.length));
    setTooMany(came.length - taken.length);
    void uploads.add(taken);
  };
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  const input = (ref: typeof files, capture?: "environment") => (
    <input
      ref={ref}
      type="file"
      accept={ACCEPTED}
      capture={capture}
      multiple={!capture}
      className={classes.input}
      tabIndex={-1}
      aria-label={t(capture ? "upload.take" : "upload.choose")}
      onChange={(event) => {
        take(event.currentTarget.files);
        // The same file can be chosen again.
        event.currentTarget.value = "";
      }}
    />
  );
  return (
    <div className={classes.picker}>
      {!full && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside
        <div
          className={classes.drop}
          data-over={over || undefined}
          onDragOver={(event) => drag(event, true)}
          onDragLeave={(event) => drag(event, false)}
          onDrop={(event) => {
            drag(event, false);
            take(event.dataTransfer.files);
          }}
        >
          <Button
            className={classes.camera}
            variant="default"
            leftSection={<IconCamera size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => camera.current?.click()}
          >
            {t("upload.take")}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPhotoPlus size={18} stroke={1.6} aria-hidden="true" />}
            onClick={() => files.current?.click()}
          >
            {t("upload.choose")}
          </Button>
          <span className={classes.hint}>{t("upload.drop")}</span>
          {input(camera, "environment")}
          {input(files)}
        </div>
      )}
      {tooMany > 0 && <p role="status">{t("upload.tooMany", { count: tooMany })}</p>}
      {uploads.all.length > 0 && (
        <ul className={classes.sending} aria-label={t("upload.list")}>
          {uploads.all.map((picture) => (
            <OnItsWay key={picture.id} picture={picture} uploads={uploads} />
          ))}
        </ul>
      )}
    </div>
  );
}

function OnItsWay({ picture, uploads }: { picture: Sending; uploads: Uploads }) {
  const t = useTexts("office");
  const [preview, setPreview] = useState<string | null>(null);
  useEffect(() => {
    const address = URL.createObjectURL(picture.blob);
    setPreview(address);
    return () => URL.revokeObjectURL(address);
  }, [picture.blob]);
  const { state } = picture;
  const failed = state === "refused" || state === "unreachable";
  return (
    <li className={classes.one}>
      {/* biome-ignore lint/performance/noImgElement: a picture that is only on this device */}
      {preview && <img src={preview} alt="" className={classes.preview} />}
      <div className={classes.said}>
        <span className={classes.name} dir="auto">
          {picture.name}
        </span>
        <span role={failed ? "alert" : "status"} className={failed ? classes.failed : "quiet small"}>
          {state === "refused" ? picture.said : t(`upload.${state}`)}
        </span>
      </div>
      {failed && (
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={() => uploads.again(picture.id)}>
            {t("upload.again")}
          </Button>
          <Button size="xs" variant="subtle" color="ink" onClick={() => uploads.leaveOut(picture.id)}>
            {t("upload.leaveOut")}
          </Button>
        </div>
      )}
    </li>
  );
}
