"use client";

import dynamic from "next/dynamic";
import { type ReactNode, useRef, useState } from "react";
import type { Seen } from "@/components/gallery/gallery-viewer";
import { Picture } from "@/components/picture";
import { useTexts } from "@/lib/i18n/client";
import classes from "./gallery.module.css";

/** `badge`: what lies on it in the grid. */
export type Shot = Seen & { badge: ReactNode };

const GalleryViewer = dynamic(() => import("@/components/gallery/gallery-viewer"), { ssr: false });
const SHOWN = 3;
const SIZES = {
  hero: "(width < 48em) 100vw, (width < 84em) 66vw, 828px",
  alone: "(width < 84em) 100vw, 1248px",
  side: "(width < 48em) 50vw, (width < 84em) 33vw, 408px",
};

/** The first pictures; each opens the viewer that has all of them, which is loaded then. */
export function GalleryGrid({ shots, name }: { shots: Shot[]; name: string }) {
  const t = useTexts("project");
  const [open, setOpen] = useState<number | null>(null);
  const pressed = useRef<HTMLButtonElement>(null);
  const shown = shots.length < SHOWN ? shots.slice(0, 1) : shots.slice(0, SHOWN);

  const close = () => {
    setOpen(null);
    pressed.current?.focus();
  };

  return (
    <section aria-label={t("gallery.label", { name })} className={classes.grid} data-shown={shown.length}>
      {shown.map((shot, index) => (
        <button
          key={shot.picture.id}
          type="button"
          className={classes.cell}
          aria-label={t("gallery.open", { number: index + 1, total: shots.length, alt: shot.picture.alt })}
          onClick={(event) => {
            pressed.current = event.currentTarget;
            setOpen(index);
          }}
        >
          <Picture
            picture={shot.picture}
            sizes={index > 0 ? SIZES.side : shown.length > 1 ? SIZES.hero : SIZES.alone}
            priority={index === 0}
          />
          <span className={classes.badge}>{shot.badge}</span>
          {index === 0 && shots.length > 1 && (
            <span className={classes.count}>{t("gallery.count", { total: shots.length })}</span>
          )}
        </button>
      ))}
      {open !== null && <GalleryViewer shots={shots} name={name} first={open} onClose={close} />}
    </section>
  );
}
