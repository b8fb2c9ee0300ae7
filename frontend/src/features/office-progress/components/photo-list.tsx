"use client";

import { ActionIcon, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { useFieldErrors } from "@/components/form/field-errors";
import { PicturePicker } from "@/components/upload/picker";
import type { Uploads } from "@/components/upload/use-uploads";
import { useTexts } from "@/lib/i18n/client";
import { altOf, MOST_PHOTOS, type Photo } from "../photos";
import classes from "./photo-list.module.css";

type Props = {
  photos: Photo[];
  /** What they are of, from which it is proposed what each of them shows. */
  title: string;
  uploads: Uploads;
  field: ReturnType<typeof useFieldErrors>["field"];
  change: (change: (now: Photo[]) => Photo[]) => void;
};

/** Photographs of the site: those that there are, each with what it shows, and where more come in. */
export function PhotoList({ photos, title, uploads, field, change }: Props) {
  const t = useTexts("officeProgress");
  const edit = (id: number, to: Partial<Photo>) =>
    change((now) => now.map((photo) => (photo.id === id ? { ...photo, ...to } : photo)));
  return (
    <fieldset className={classes.photos}>
      <legend className={classes.legend}>{t("photos.title")}</legend>
      {photos.length > 0 && (
        <ul className={classes.list}>
          {photos.map((photo, at) => (
            <li key={photo.id} className={classes.photo}>
              {/* biome-ignore lint/performance/noImgElement: the API keeps every size that is needed */}
              <img src={photo.url} alt="" width={photo.width} height={photo.height} className={classes.image} />
              <div className={classes.fields}>
                <TextInput
                  {...field(`photos.${at}.alt`)}
                  label={t("photos.alt")}
                  value={altOf(photos, at, title)}
                  onChange={(event) => edit(photo.id, { alt: event.currentTarget.value })}
                  maxLength={300}
                  dir="auto"
                />
                <TextInput
                  {...field(`photos.${at}.caption`)}
                  label={t("photos.caption")}
                  value={photo.caption}
                  onChange={(event) => edit(photo.id, { caption: event.currentTarget.value })}
                  maxLength={300}
                  dir="auto"
                />
              </div>
              <ActionIcon
                variant="subtle"
                color="ink"
                size={36}
                aria-label={t("photos.remove", { number: at + 1 })}
                onClick={() => change((now) => now.filter(({ id }) => id !== photo.id))}
              >
                <IconX size={18} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      <PicturePicker uploads={uploads} most={MOST_PHOTOS - photos.length} />
    </fieldset>
  );
}
