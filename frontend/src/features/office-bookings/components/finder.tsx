"use client";

import { Loader, TextInput } from "@mantine/core";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import classes from "./finder.module.css";

type Props<Item> = {
  label: string;
  hint: string;
  /** Of the list. */
  listLabel: string;
  words: string;
  setWords: (words: string) => void;
  items: readonly Item[];
  itemKey: (item: Item) => number;
  children: (item: Item) => ReactNode;
  choose: (item: Item) => void;
  /** How many were found, or why none. */
  status: ReactNode;
  busy?: boolean;
  field: { name: string; error: ReactNode; onInput: () => void };
  autoFocus?: boolean;
};

/** One of many, found by typing: arrow keys walk what was found, Enter takes it. */
export function Finder<Item>(props: Props<Item>) {
  const { label, hint, listLabel, words, setWords, items, itemKey, children, choose, status, busy, field } = props;
  const id = useId();
  const [walked, setWalked] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  // It may come later than the dialog, which looks for its first field only once.
  const [wasAsked] = useState(props.autoFocus);
  useEffect(() => {
    if (wasAsked) input.current?.focus();
  }, [wasAsked]);
  const at = Math.max(0, Math.min(walked, items.length - 1));
  const isOpen = items.length > 0;
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: "nearest" });
  }, [id, at]);

  function press(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === "ArrowDown") setWalked(Math.min(at + 1, items.length - 1));
    else if (event.key === "ArrowUp") setWalked(at - 1);
    else if (event.key === "Enter") {
      // It takes what was found, and does not send the form without it.
      const item = items[at];
      if (item !== undefined) choose(item);
    } else return;
    event.preventDefault();
  }

  return (
    <div className={classes.finder}>
      <TextInput
        {...field}
        ref={input}
        label={label}
        description={hint}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value);
          setWalked(0);
        }}
        onKeyDown={press}
        rightSection={busy && <Loader size={16} />}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        maxLength={100}
        autoComplete="off"
      />
      <p role="status" className="quiet small">
        {status}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={listLabel} className={classes.list} hidden={!isOpen}>
        {items.map((item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search, which names the active one
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search
          <div
            key={itemKey(item)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            className={classes.item}
            onClick={() => choose(item)}
          >
            {children(item)}
          </div>
        ))}
      </div>
    </div>
  );
}
