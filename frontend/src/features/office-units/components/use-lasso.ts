"use client";

import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import type { Selection } from "@/components/data-table/rows";
import { type Box, boxOf, chosenAfter, type Mode, modeOf, touched } from "../lasso";
import { markChosen } from "./use-chosen-cells";

type Given = {
  site: RefObject<HTMLDivElement | null>;
  rectangle: RefObject<HTMLDivElement | null>;
  /** Those that can be chosen. */
  can: (id: number) => boolean;
  selection: Selection | undefined;
};
type Drag = {
  from: { x: number; y: number };
  /** Of all units, within the site as it can be scrolled; measured once it is clear that something is drawn. */
  boxes: Map<number, Box> | null;
  before: ReadonlySet<number>;
  chosen: Set<number>;
  mode: Mode;
};

// Less is a press that was not quite still.
const SLACK = 4;
const EDGE = 28;
const STEP = 14;

/**
 * Draws a rectangle over the units with the mouse, which chooses them.
 *
 * Until the button is released only attributes are switched: nothing is drawn anew, however many units there are.
 */
export function useLasso({ site, rectangle, can, selection }: Given) {
  const drag = useRef<Drag | null>(null);
  const drawn = useRef(false);

  function placeOf(event: { clientX: number; clientY: number }): { x: number; y: number } {
    const box = site.current as HTMLDivElement;
    const frame = box.getBoundingClientRect();
    return { x: event.clientX - frame.left + box.scrollLeft, y: event.clientY - frame.top + box.scrollTop };
  }

  function measure(): Map<number, Box> {
    const boxes = new Map<number, Box>();
    for (const cell of site.current?.querySelectorAll<HTMLElement>("[data-unit]") ?? []) {
      const id = Number(cell.dataset.unit);
      if (!can(id)) continue;
      const { left, top, right, bottom } = cell.getBoundingClientRect();
      const [start, end] = [placeOf({ clientX: left, clientY: top }), placeOf({ clientX: right, clientY: bottom })];
      boxes.set(id, boxOf(start, end));
    }
    return boxes;
  }

  function stop(keep: boolean) {
    const now = drag.current;
    drag.current = null;
    if (rectangle.current) rectangle.current.hidden = true;
    if (!now?.boxes) return;
    if (keep) selection?.set(now.chosen);
    else markChosen(site.current, now.before);
  }

  const stopped = useRef(stop);
  useEffect(() => {
    stopped.current = stop;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !drag.current?.boxes) return;
      event.preventDefault();
      stopped.current(false);
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);

  return {
    /** Whether the click that comes with a release ends a rectangle, and is none on the unit under it. */
    wasDrawn: () => drawn.current,
    handlers: selection && {
      onPointerDown: (event: PointerEvent<HTMLDivElement>) => {
        drawn.current = false;
        if (event.pointerType !== "mouse" || event.button !== 0) return;
        const before = selection.keys;
        drag.current = { from: placeOf(event), boxes: null, before, chosen: new Set(before), mode: modeOf(event) };
      },
      onPointerMove: (event: PointerEvent<HTMLDivElement>) => {
        const now = drag.current;
        const box = site.current;
        if (!now || !box) return;
        const to = placeOf(event);
        if (!now.boxes) {
          if (Math.hypot(to.x - now.from.x, to.y - now.from.y) < SLACK) return;
          now.boxes = measure();
          drawn.current = true;
          box.setPointerCapture(event.pointerId);
        }
        const { left, right } = box.getBoundingClientRect();
        if (event.clientX < left + EDGE) box.scrollLeft -= STEP;
        else if (event.clientX > right - EDGE) box.scrollLeft += STEP;
        const area = boxOf(now.from, to);
        now.chosen = chosenAfter(now.before, touched(now.boxes, area), now.mode);
        markChosen(box, now.chosen);
        if (rectangle.current) {
          rectangle.current.hidden = false;
          rectangle.current.style.transform = `translate(${area.left}px, ${area.top}px)`;
          rectangle.current.style.width = `${area.right - area.left}px`;
          rectangle.current.style.height = `${area.bottom - area.top}px`;
        }
      },
      onPointerUp: () => stop(true),
      onPointerCancel: () => stop(false),
    },
  };
}
