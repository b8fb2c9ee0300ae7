"use client";

import { TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import Link from "next/link";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { useTexts } from "@/lib/i18n/client";
import { useFoundBookings } from "../api";
import classes from "./person.module.css";

const PAUSE_MS = 200;

/** Finds whoever is to be written to, by what one knows of their booking. */
export function NewMessage({ close }: { close: () => void }) {
  const t = useTexts("officeMessages");
  const [typed, setTyped] = useState("");
  const [words] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useFoundBookings(words);
  return (
    <Dialog onClose={close} title={t("new.title")}>
      <TextInput
        data-autofocus
        size="md"
        maxLength={100}
        label={t("new.who")}
        description={t("new.note")}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status" className={classes.said}>
        {found.isError && t("failed")}
        {found.isSuccess && words.length > 1 && found.data.length === 0 && t("new.none")}
      </p>
      <ul className={classes.list}>
        {(words.length > 1 ? found.data : undefined)?.map((booking) => (
          <li key={booking.id}>
            <Link href={`/office/messages/new?booking=${booking.id}`} onClick={close} className={classes.found}>
              <strong dir="auto">
                {booking.customer.first_name} {booking.customer.last_name}
              </strong>
              <span className="quiet small" dir="auto">
                {booking.unit.unit_number}, {booking.project.name}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
