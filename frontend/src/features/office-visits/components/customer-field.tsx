"use client";

import { Button, Loader, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import { useCustomers } from "../api";
import type { Visit } from "../visits";
import classes from "./dialogs.module.css";

export type Person = Visit["customer"];

type Props = {
  chosen: Person | null;
  choose: (person: Person | null) => void;
  field: { name: string; error: ReactNode; onInput: () => void };
};

const PAUSE_MS = 200;

/** Whom one meets: somebody whom the builder knows, found by a part of the name, the e-mail or the phone number. */
export function CustomerField({ chosen, choose, field }: Props) {
  const t = useTexts("officeVisits");
  const mayFind = useOffice().may("read_bookings");
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MS);
  const found = useCustomers(asked);
  const list = useRef<HTMLUListElement>(null);
  const people = found.data?.items ?? [];

  function press(event: KeyboardEvent<HTMLElement>) {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "ArrowDown") buttons[at + 1]?.focus();
    else if (event.key === "ArrowUp" && at >= 0) buttons[Math.max(0, at - 1)]?.focus();
    // Enter in the search takes the first that it has found: it does not send the form without anybody.
    else if (event.key === "Enter" && at < 0) {
      if (people[0] && asked === words.trim()) choose(people[0]);
    } else return;
    event.preventDefault();
  }

  if (chosen) {
    return (
      <div className={classes.chosen}>
        <span>
          <span className="quiet small">{t("form.customer")}</span>
          <br />
          <strong dir="auto">{`${chosen.first_name} ${chosen.last_name}`}</strong>
          <span className="quiet small">{` · ${chosen.phone}`}</span>
        </span>
        {mayFind && (
          <Button size="compact-sm" variant="default" onClick={() => choose(null)}>
            {t("form.another")}
          </Button>
        )}
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its keys go between the search and what it has found
    <div onKeyDown={press}>
      <TextInput
        {...field}
        type="search"
        label={t("form.customer")}
        description={t("form.customerHint")}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        rightSection={found.isFetching && <Loader size={16} />}
        maxLength={100}
        autoComplete="off"
        data-autofocus
      />
      {found.isError ? (
        <p role="alert" className={classes.told}>
          {t("form.customersFailed")}
        </p>
      ) : (
        <>
          <p role="status" className="quiet small">
            {found.data && t("form.found", { count: found.data.total })}
          </p>
          {people.length > 0 && (
            <ul ref={list} aria-label={t("form.customers")} className={classes.found}>
              {people.map((person) => (
                <li key={person.id}>
                  <button type="button" className={classes.person} onClick={() => choose(person)}>
                    <span dir="auto">{`${person.first_name} ${person.last_name}`}</span>
                    <span className="quiet small">{`${person.phone} · ${person.email}`}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
