"use client";

import { useHotkeys } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import classes from "./header.module.css";

const Palette = dynamic(() => import("@/features/palette/palette"), { ssr: false });

/** Opens the command palette; its code is only loaded by then. */
export function SearchButton() {
  const t = useTexts("common");
  const [opened, setOpened] = useState(0);
  const open = () => setOpened((times) => times + 1);
  useHotkeys([["mod+K", open]]);
  return (
    <>
      <button type="button" className={classes.search} onClick={open} aria-label={t("nav.search")}>
        <IconSearch size={18} stroke={1.6} aria-hidden="true" />
        <span>{t("nav.search")}</span>
        <kbd>⌘K</kbd>
      </button>
      {opened > 0 && <Palette opened={opened} />}
    </>
  );
}
