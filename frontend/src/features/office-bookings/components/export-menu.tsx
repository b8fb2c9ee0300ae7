"use client";

import "@/styles/menus.css";
import { Button, Menu } from "@mantine/core";
import { useState } from "react";
import { download } from "@/lib/csv";
import { useTexts } from "@/lib/i18n/client";
import { MOST_IN_FILE, readFile } from "../api";
import type { Filter } from "../filter";

const FORMATS = ["csv", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

/** The bookings that are shown, all pages of them, as a file that the API makes. */
export function ExportMenu({ filter, total }: { filter: Filter; total: number }) {
  const t = useTexts("officeBookings");
  const [state, setState] = useState<"idle" | "writing" | "failed">("idle");
  async function write(format: Format) {
    setState("writing");
    try {
      const file = await readFile(filter, format);
      download(`bookings.${format}`, file, file.type);
      setState("idle");
    } catch {
      setState("failed");
    }
  }
  return (
    <>
      <Menu position="bottom-end" shadow="none" radius="lg" width={240}>
        <Menu.Target>
          <Button variant="default" size="sm" loading={state === "writing"} disabled={total === 0}>
            {t("list.file.open")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {FORMATS.map((format) => (
            <Menu.Item key={format} onClick={() => write(format)}>
              {t(`list.file.${format}`)}
            </Menu.Item>
          ))}
          {total > MOST_IN_FILE && <Menu.Label>{t("list.file.most", { count: MOST_IN_FILE })}</Menu.Label>}
        </Menu.Dropdown>
      </Menu>
      {state === "failed" && <span role="alert">{t("list.file.failed")}</span>}
    </>
  );
}
