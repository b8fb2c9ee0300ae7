"use client";

import { Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { Part, Row } from "@/components/office/part";
import { CURRENCIES, currencyNames } from "@/lib/format/currencies";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { FORFEITS, NONE, type Share } from "../values";
import { useEditor, useProjectField } from "./editor";
import { NumberField } from "./fields";
import { SpecificationsForm } from "./specifications-form";

const PERCENT = { rightSection: <span aria-hidden="true">%</span> };

/** On which terms a home can be held, what ending a booking costs, and what is promised of the homes. */
export function TermsForm() {
  const t = useTexts("officeProjects");
  const names = currencyNames(useLocale());
  const currency = useProjectField("currency");
  return (
    <div>
      <Part title={t("terms.hold")} note={t("terms.holdNote")}>
        <Row>
          <NumberField name="hold_hours" inputMode="numeric" description={t("terms.hoursHint")} />
          <NumberField name="token_percent" description={t("terms.tokenHint")} {...PERCENT} />
          <OptionalShare name="advance_cap_percent" hint={t("terms.capHint")} none={t("terms.noCap")} usual="10" />
        </Row>
      </Part>
      <Part title={t("terms.end")} note={t("terms.endNote")}>
        <Forfeits />
        <Row>
          <NumberField name="cooling_off_days" inputMode="numeric" description={t("terms.coolingHint")} />
        </Row>
      </Part>
      <Part title={t("terms.books")} note={t("terms.booksNote")}>
        <Row>
          <NumberField name="interest_percent" description={t("terms.interestHint")} {...PERCENT} />
          <OptionalShare
            name="project_account_percent"
            hint={t("terms.accountHint")}
            none={t("terms.noAccount")}
            usual="70"
          />
        </Row>
      </Part>
      <Part title={t("terms.money")} note={t("terms.moneyNote")}>
        <Row>
          <NativeSelect
            name="currency"
            label={t("editor.fields.currency")}
            value={currency.value}
            error={currency.error}
            onChange={(event) => currency.choose(event.currentTarget.value)}
            data={CURRENCIES.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))}
          />
        </Row>
      </Part>
      <SpecificationsForm />
    </div>
  );
}

type OptionalShareProps = { name: Share; hint: string; none: string; usual: string };

/** A share that a project may do without; without it the field is shut, not empty. */
function OptionalShare({ name, hint, none, usual }: OptionalShareProps) {
  const t = useTexts("officeProjects");
  const { value, readOnly, error, set, save, choose } = useProjectField(name);
  const isThere = value !== NONE;
  const [before, setBefore] = useState(isThere ? value : usual);
  return (
    <div>
      <TextInput
        name={name}
        label={t(`editor.fields.${name}`)}
        description={hint}
        inputMode="decimal"
        maxLength={20}
        readOnly={readOnly}
        disabled={!isThere}
        value={isThere ? value : ""}
        error={error}
        onChange={(event) => {
          setBefore(event.currentTarget.value);
          set(event.currentTarget.value);
        }}
        onBlur={save}
        {...PERCENT}
      />
      <Checkbox
        label={none}
        checked={!isThere}
        mt="xs"
        onChange={(event) => choose(event.currentTarget.checked ? NONE : before)}
      />
    </div>
  );
}

function Forfeits() {
  const t = useTexts("officeProjects");
  const status = useTexts("status");
  const { refused } = useEditor().state;
  const { value, readOnly, error, set, save } = useProjectField("forfeit_percent");
  const isNumber = (typed: string) => /^\d+(\.\d+)?$/.test(typed.trim());
  return (
    <Row short>
      {FORFEITS.map((name) => (
        <TextInput
          key={name}
          label={status(`booking.${name}`)}
          aria-label={t("terms.forfeit", { status: status(`booking.${name}`) })}
          inputMode="decimal"
          maxLength={10}
          readOnly={readOnly}
          value={value[name]}
          error={refused[`forfeit_percent.${name}`] ?? (error && !isNumber(value[name]) ? error : undefined)}
          onChange={(event) => set({ ...value, [name]: event.currentTarget.value })}
          onBlur={save}
          {...PERCENT}
        />
      ))}
    </Row>
  );
}
