"use client";

import "@mantine/core/styles/Popover.css";
import { ActionIcon, Button, Popover, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import classes from "./saved-views.module.css";

type View = { name: string; filters: Record<string, string> };
type Props = {
  /** Of the table. */
  name: string;
  current: Record<string, string>;
  apply: (filters: Record<string, string>) => void;
};

const MOST = 20;

/** Filters that somebody uses again and again, by a name of their own; kept on this device. */
export function SavedViews({ name, current, apply }: Props) {
  const t = useTexts("office");
  const [views, keep] = useKept<View[]>(`views:${name}`, []);
  const [opened, setOpened] = useState(false);
  const [title, setTitle] = useState("");
  const given = Object.fromEntries(Object.entries(current).filter(([, value]) => value !== ""));
  function save(event: FormEvent) {
    event.preventDefault();
    const named = title.trim();
    if (!named) return;
    keep([{ name: named, filters: given }, ...views.filter((view) => view.name !== named)].slice(0, MOST));
    setTitle("");
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      shadow="none"
      radius="lg"
      width={290}
      trapFocus
    >
      <Popover.Target>
        <Button variant="default" size="sm" onClick={() => setOpened(!opened)}>
          {t("views.title")}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t("views.title")}>
        {views.length === 0 ? (
          <p className={classes.none}>{t("views.none")}</p>
        ) : (
          <ul className={classes.list}>
            {views.map((view) => (
              <li key={view.name}>
                <button
                  type="button"
                  className={classes.view}
                  onClick={() => {
                    apply(view.filters);
                    setOpened(false);
                  }}
                >
                  {view.name}
                </button>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={32}
                  aria-label={t("views.forget", { name: view.name })}
                  onClick={() => keep(views.filter((other) => other !== view))}
                >
                  <IconX size={14} aria-hidden="true" />
                </ActionIcon>
              </li>
            ))}
          </ul>
        )}
        <form className={classes.form} onSubmit={save}>
          <TextInput
            size="sm"
            maxLength={40}
            label={t("views.name")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Button type="submit" size="sm" disabled={!title.trim() || Object.keys(given).length === 0}>
            {t("views.save")}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
