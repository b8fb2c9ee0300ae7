"use client";

import "@/styles/dialogs.css";
import { Drawer } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";
import classes from "./units.module.css";

/** Where there is no room beside the plan, the unit comes in over it: from below on a phone. */
export function UnitDrawer({ label, onClose, children }: { label: string; onClose: () => void; children: ReactNode }) {
  const phone = useMediaQuery("(width < 48em)", true);
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position={phone ? "bottom" : "right"}
      size={phone ? "88dvh" : 420}
      padding={22}
      radius={phone ? "14px 14px 0 0" : 0}
      classNames={{ content: classes.sheet, body: classes.drawer }}
    >
      <Drawer.Overlay />
      <Drawer.Content aria-label={label}>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
