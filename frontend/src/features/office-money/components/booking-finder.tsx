"use client";

import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/Popover.css";
import { Combobox, Loader, TextInput, useCombobox } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Found, useFound } from "../api";
import classes from "./record.module.css";

const PAUSE_MS = 150;

type Props = { chosen: Booking | null; choose: (id: number | null) => void; fixed: boolean };

/** For which booking: found by home, buyer, reference or phone while one types, or the one that it was opened on. */
export function BookingFinder({ chosen, choose, fixed }: Props) {
  const t = useTexts("officeMoney");
  if (!chosen) return <Finder choose={choose} />;
  const { unit, project, customer, reference, status } = chosen;
  return (
    <div className={classes.chosen}>
      <div>
        <strong>{unit.unit_number}</strong> {project.name}
        <span className={classes.line} dir="auto">
          {customer.first_name} {customer.last_name} · {reference}
        </span>
      </div>
      <StatusPill kind="booking" status={status} />
      {!fixed && (
        <button type="button" className={classes.other} onClick={() => choose(null)}>
          {t("record.other")}
        </button>
      )}
    </div>
  );
}

function Finder({ choose }: { choose: (id: number) => void }) {
  const t = useTexts("officeMoney");
  const [typed, setTyped] = useState("");
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const found = useFound(asked);
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const options = asked ? (found.data ?? []) : [];
  const { selectFirstOption } = box;
  const { data } = found;
  useEffect(() => {
    // Enter takes the first that was found.
    if (data?.length) selectFirstOption();
  }, [data, selectFirstOption]);
  return (
    <Combobox store={box} hideDetached={false} onOptionSubmit={(value) => choose(Number(value))}>
      <Combobox.Target>
        <TextInput
          data-autofocus
          label={t("record.find")}
          description={t("record.findHint")}
          value={typed}
          maxLength={100}
          autoComplete="off"
          spellCheck={false}
          rightSection={found.isFetching ? <Loader size={16} /> : null}
          onFocus={() => box.openDropdown()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            box.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!asked || (options.length === 0 && found.isFetching)}>
        <Combobox.Options aria-label={t("record.found")}>
          {options.map((booking) => (
            <Combobox.Option key={booking.id} value={String(booking.id)}>
              <Option booking={booking} />
            </Combobox.Option>
          ))}
          {options.length === 0 && !found.isFetching && <Combobox.Empty>{t("record.nothing")}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Option({ booking }: { booking: Found }) {
  const t = useTexts("officeMoney");
  const { unit, project, customer, reference, status, currency, outstanding_amount: outstanding } = booking;
  return (
    <span className={classes.option}>
      <span>
        <strong>{unit.unit_number}</strong> {project.name}
        <span className={classes.line} dir="auto">
          {customer.first_name} {customer.last_name} · {reference}
        </span>
      </span>
      <span className={classes.right}>
        <StatusPill kind="booking" status={status} />
        <span className={classes.line}>
          {t.rich("record.open", { amount: () => <Money amount={outstanding} currency={currency} /> })}
        </span>
      </span>
    </span>
  );
}
