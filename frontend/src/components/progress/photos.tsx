"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { Picture, type PictureData } from "@/components/picture";
import { useTexts } from "@/lib/i18n/client";
import classes from "./photos.module.css";

const Dialog = dynamic(() => import("@/components/dialog").then((found) => found.Dialog), { ssr: false });

/** Pictures of a phase, small; each can be seen large. */
export function Photos({ photos, phase }: { photos: PictureData[]; phase: string }) {
  const t = useTexts("progress");
  const texts = useTexts("common");
  const [shown, setShown] = useState<PictureData | null>(null);
  return (
    <>
      <ul className={classes.photos} aria-label={t("phases.photos", { phase })}>
        {photos.map((photo) => (
          <li key={photo.id}>
            <button
              type="button"
              onClick={() => setShown(photo)}
              aria-label={t("phases.open", { picture: photo.caption ?? photo.alt })}
            >
              <Picture picture={photo} sizes="180px" ratio={3 / 2} />
            </button>
          </li>
        ))}
      </ul>
      {shown && (
        <Dialog onClose={() => setShown(null)} title={phase} size="lg">
          <figure className={classes.large}>
            <Picture picture={shown} sizes="(width < 48em) 100vw, 620px" />
            <figcaption className="quiet small">
              {shown.caption && `${shown.caption} · `}
              {texts(`picture.${shown.kind}`)}
            </figcaption>
          </figure>
        </Dialog>
      )}
    </>
  );
}
