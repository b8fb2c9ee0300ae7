"use client";

import "@/styles/dialogs.css";
import { Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./dialog.module.css";

type Props = { opened?: boolean; onClose: () => void; title: string; size?: "md" | "lg" | "wide"; children: ReactNode };

const WIDE = 940;

/** A window over the page, with its name and a way out. */
export function Dialog({ opened = true, onClose, title, size = "md", children }: Props) {
  const t = useTexts("common");
  return (
    <Modal.Root opened={opened} onClose={onClose} size={size === "wide" ? WIDE : size} centered>
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content radius="lg">
        {/* The library's header would be a second banner of the page. */}
        <Modal.Header role="presentation" className={classes.header}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t("actions.close")} size={44} iconSize={20} />
        </Modal.Header>
        <Modal.Body className={classes.body}>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
