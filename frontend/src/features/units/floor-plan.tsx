"use client";

import dynamic from "next/dynamic";
import { useRef, useState } from "react";
import { Picture, type PictureData } from "@/components/picture";
import type { Unit } from "@/components/stacking-plan/layout";
import { useTexts } from "@/lib/i18n/client";
import classes from "./units.module.css";

const GalleryViewer = dynamic(() => import("@/components/gallery/gallery-viewer"), { ssr: false });

/** The plan that homes of the unit's type are laid out like: the first in the gallery, as agreements have it. */
export function planOf(unit: Pick<Unit, "unit_type">, pictures: readonly PictureData[]): PictureData | undefined {
  return pictures.find(({ kind, unit_types }) => kind === "plan" && unit_types.includes(unit.unit_type));
}

/** The floor plan as the builder has drawn it; pressed, on the whole screen. */
export function FloorPlan({ plan, name }: { plan: PictureData; name: string }) {
  const t = useTexts("project");
  const common = useTexts("common");
  const [open, setOpen] = useState(false);
  const pressed = useRef<HTMLButtonElement>(null);
  const kind = common("picture.plan");
  const close = () => {
    setOpen(false);
    pressed.current?.focus();
  };
  return (
    <figure className={classes.floorPlan}>
      <button
        ref={pressed}
        type="button"
        aria-label={t("unit.planLarger", { alt: plan.alt })}
        onClick={() => setOpen(true)}
      >
        <Picture picture={plan} sizes="(width < 64em) 92vw, 328px" />
      </button>
      <figcaption>{plan.caption ? t.rich("unit.planOf", { plan: () => <bdi>{plan.caption}</bdi> }) : kind}</figcaption>
      {open && (
        <GalleryViewer shots={[{ picture: plan, kind, caption: plan.caption }]} name={name} first={0} onClose={close} />
      )}
    </figure>
  );
}
