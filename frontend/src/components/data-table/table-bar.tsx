"use client";

import { TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { IconSearch } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import classes from "./table-bar.module.css";

/** What stands above a table: its filters, how much they leave, and what can be made of it. */
export function TableBar({ count, children, tools }: { count?: ReactNode; children?: ReactNode; tools?: ReactNode }) {
  return (
    <div className={`${classes.bar} no-print`}>
      <div className={classes.filters}>{children}</div>
      <div className={classes.tools}>
        {count !== undefined && (
          <span role="status" className={classes.count}>
            {count}
          </span>
        )}
        {tools}
      </div>
    </div>
  );
}

const PAUSE_MS = 250;

/** Words to look for; `/` goes there. The list is asked for when the typing pauses. */
export function TableSearch({ value, set, label }: { value: string; set: (words: string) => void; label: string }) {
  const t = useTexts("office");
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const send = useDebouncedCallback((words: string) => {
    sent.current = words.trim();
    set(sent.current);
  }, PAUSE_MS);
  useEffect(() => {
    // Changed from elsewhere: by going back, or by a saved view.
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);
  useShortcut({ keys: "/", label: t("table.search"), group: "table", run: () => input.current?.focus() });
  return (
    <TextInput
      ref={input}
      type="search"
      size="sm"
      w="var(--search-width, 260px)"
      maxLength={100}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        send(event.currentTarget.value);
      }}
    />
  );
}
