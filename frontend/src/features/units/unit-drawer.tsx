"use client";

import "@/styles/dialogs.css";
import { Drawer } from "@mantine/core";
import { useMediaQuery, useWindowEvent } from "@mantine/hooks";
import { type ReactNode, useRef } from "react";
import classes from "./units.module.css";

/** Where there is no room beside the plan, the unit comes in over it: from below on a phone. */
export function UnitDrawer({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const phone = useMediaQuery("(width < 48em)", true);
  const content = useRef<HTMLDivElement>(null);

  // Of what lies over it, a picture on the whole screen, Escape closes that alone.
  useWindowEvent("keydown", (event) => {
    const dialog = event.target instanceof Element ? event.target.closest('[role="dialog"]') : null;
    if (event.key === "Escape" && !event.isComposing && (!dialog || dialog === content.current)) onClose();
  });

  return (
    <Drawer.Root
      opened
      onClose={onClose}
      closeOnEscape={false}
      position={phone ? "bottom" : "right"}
      size={phone ? "88dvh" : 420}
      padding={22}
      radius={phone ? "14px 14px 0 0" : 0}
      classNames={{ content: classes.sheet, body: classes.drawer }}
    >
      <Drawer.Overlay />
      <Drawer.Content ref={content} aria-label={label}>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
