"use client";

import "@/styles/dialogs.css";
import { Modal, UnstyledButton, VisuallyHidden } from "@mantine/core";
import { createSpotlight, Spotlight } from "@mantine/spotlight";
import "@mantine/spotlight/styles.css";
import { IconSearch } from "@tabler/icons-react";
import { useCallback, useEffect, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { useEntries } from "./entries";
import type { Reader } from "./pages";
import classes from "./palette.module.css";

const [store, palette] = createSpotlight();
const LIST = "palette-list";
const OPTIONS = "palette-options";
const MARK = "data-selected";

/** Goes anywhere and does anything by its name. `opened`: how often it was opened; each time opens it anew. */
export default function Palette({ opened, reader }: { opened: number; reader: Reader }) {
  const t = useTexts("palette");
  const [query, setQuery] = useState("");
  const { groups, looking } = useEntries(query.trim(), reader);
  const { active, ref } = useActive();
  const placeholder = t(reader.kind === "builder" ? "placeholderOffice" : "placeholder");
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  // What scrolls is the list box itself; the library hands this on to it, though its types do not say so.
  const listbox = { viewportProps: { id: OPTIONS, role: "listbox", "aria-label": t("title") } };
  useEffect(() => {
    if (opened > 0) palette.open();
  }, [opened]);

  return (
    <Spotlight.Root
      store={store}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      radius="lg"
      centered={false}
      yOffset="12vh"
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      transitionProps={{ duration: 140, transition: "fade" }}
      scrollable
      maxHeight="min(60vh, 520px)"
    >
      <Modal.Title className={classes.title}>{t("title")}</Modal.Title>
      <Spotlight.Search
        placeholder={placeholder}
        aria-label={placeholder}
        leftSection={<IconSearch size={20} stroke={1.6} aria-hidden="true" />}
        role="combobox"
        aria-expanded
        aria-controls={OPTIONS}
        aria-autocomplete="list"
        aria-activedescendant={active ?? undefined}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
      />
      <VisuallyHidden role="status">{query && !looking && t("found", { count })}</VisuallyHidden>
      <Spotlight.ActionsList id={LIST} ref={ref} {...listbox}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of a form's fields
          <div key={group.id} role="group" aria-labelledby={`palette-${group.id}`} className={classes.group}>
            <div id={`palette-${group.id}`} role="presentation" className={classes.heading}>
              {group.label}
            </div>
            {group.entries.map((entry) => (
              // What the library has for this takes no id, which is what the search field names it by.
              <UnstyledButton
                key={entry.id}
                id={`palette-${group.id}-${entry.id}`}
                role="option"
                aria-selected={active === `palette-${group.id}-${entry.id}`}
                tabIndex={-1}
                data-action
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  palette.close();
                  entry.run();
                }}
                className={classes.action}
              >
                <span className={classes.label}>{entry.label}</span>
                {entry.note && <span className={classes.note}>{entry.note}</span>}
              </UnstyledButton>
            ))}
          </div>
        ))}
        {count === 0 && <p className={classes.nothing}>{t("nothing")}</p>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/**
 * The id of the marked entry, and the list's `ref`. The library marks it in the page itself; that is read back for screen
 * readers, and put right when what was found meanwhile has moved or replaced the entries.
 */
function useActive(): { active: string | null; ref: (list: HTMLElement | null) => (() => void) | undefined } {
  const [active, setActive] = useState<string | null>(null);
  const ref = useCallback((list: HTMLElement | null) => {
    if (!list) return;
    const read = () => {
      const entries = [...list.querySelectorAll("[data-action]")];
      let index = entries.findIndex((entry) => entry.hasAttribute(MARK));
      if (index < 0 && store.getState().query && entries[0]) {
        entries[0].setAttribute(MARK, "true");
        index = 0;
      }
      store.updateState((state) => ({ ...state, selected: index }));
      setActive(entries[index]?.id ?? null);
    };
    const observer = new MutationObserver(read);
    observer.observe(list, { attributeFilter: [MARK], childList: true, subtree: true });
    read();
    return () => {
      observer.disconnect();
      setActive(null);
    };
  }, []);
  return { active, ref };
}
