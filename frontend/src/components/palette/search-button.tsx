"use client";

import { useHotkeys, useOs } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import type { Reader } from "./pages";
import classes from "./search-button.module.css";

const Palette = dynamic(() => import("./palette"), { ssr: false });
const APPLE = new Set(["undetermined", "macos", "ios"]);

/** Opens the command palette; its code is only loaded by then. */
export function SearchButton({ reader }: { reader: Reader }) {
  const t = useTexts("common");
  const os = useOs();
  const [opened, setOpened] = useState(0);
  const open = () => setOpened((times) => times + 1);
  // From within a field, too: no field needs these keys.
  useHotkeys([["mod+K", open]], []);
  return (
    <>
      <button type="button" className={classes.search} onClick={open} aria-label={t("nav.search")}>
        <IconSearch size={18} stroke={1.6} aria-hidden="true" />
        <span>{t("nav.search")}</span>
        <kbd>{APPLE.has(os) ? "⌘K" : "Ctrl K"}</kbd>
      </button>
      {opened > 0 && <Palette opened={opened} reader={reader} />}
    </>
  );
}
