"use client";

import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { isProblem } from "@/lib/api/problem";
import { CURRENCIES, currencyNames } from "@/lib/format/currencies";
import { useLocale, useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { readMe, useSaveBuilder } from "../api";
import { type Builder, changesOf, conflicts, FIELDS, faultsIn, type Key, type Typed } from "../schema";
import classes from "./settings.module.css";

type Version = { builder: Builder; etag: string | null };

/** How the builder is known to everybody, for its owner to change. What is typed is kept here until it is saved. */
export function BuilderForm({ builder, etag, zones }: Version & { zones: string[] }) {
  const t = useTexts("officeSettings");
  const names = currencyNames(useLocale());
  const router = useRouter();
  const save = useSaveBuilder();
  const refusal = useRefusal();
  const { ref, field, show } = useFieldErrors();
  const [version, setVersion] = useState<Version>({ builder, etag });
  const [typed, keep] = useKept<Typed>(`office-settings:${builder.id}`, {});
  const [now, setNow] = useState<Version | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const changed = changesOf(typed, version.builder);
  const isChanged = Object.keys(changed).length > 0;

  async function send(against: Version) {
    const wanted = changesOf(typed, against.builder);
    setSaid(null);
    try {
      const { data, etag: next } = await save.mutateAsync({ changed: wanted, etag: against.etag });
      if (data.builder) setVersion({ builder: data.builder, etag: next });
      setNow(null);
      keep(null);
      notifications.show({ message: t("saved") });
      router.refresh();
    } catch (error) {
      if (isProblem(error) && error.status === 412) return readAgain();
      setNow(null);
      const { fields, text } = refusal(error, FIELDS);
      show(fields);
      setSaid(text);
    }
  }

  async function readAgain() {
    try {
      const { data, etag: theirs } = await readMe();
      if (data.builder) setNow({ builder: data.builder, etag: theirs });
    } catch (error) {
      setSaid(refusal(error, []).text);
    }
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (save.isPending) return;
    const faults = faultsIn(changed);
    show(Object.fromEntries(Object.entries(faults).map(([key, fault]) => [`builder.${key}`, t(`faults.${fault}`)])));
    if (Object.keys(faults).length > 0) return;
    if (!isChanged) return setSaid(t("nothing"));
    void send(version);
  }

  function goBack(to: Version) {
    setVersion(to);
    setNow(null);
    setSaid(null);
    keep(null);
    show({});
  }

  const of = (key: Key) => ({
    ...field(`builder.${key}`),
    label: t(`fields.${key}`),
    size: "md" as const,
    value: typed[key] ?? version.builder[key] ?? "",
    onChange: (event: { currentTarget: { value: string } }) => keep({ ...typed, [key]: event.currentTarget.value }),
  });
  const needed = { required: true, withAsterisk: false };

  return (
    <form ref={ref} method="post" noValidate onSubmit={submit} className={classes.form}>
      <TextInput {...of("company_name")} {...needed} autoComplete="organization" maxLength={200} dir="auto" />
      <TextInput {...of("phone")} {...needed} type="tel" autoComplete="tel" maxLength={40} />
      <TextInput {...of("address")} {...needed} autoComplete="street-address" maxLength={500} dir="auto" />
      <TextInput
        {...of("website")}
        type="url"
        inputMode="url"
        autoComplete="url"
        autoCapitalize="none"
        maxLength={300}
      />
      <Textarea
        {...of("description")}
        description={t("hints.description")}
        maxLength={5000}
        autosize
        minRows={3}
        maxRows={14}
        dir="auto"
      />
      <div className={classes.pair}>
        <NativeSelect
          {...of("currency")}
          description={t("hints.currency")}
          data={CURRENCIES.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))}
        />
        <NativeSelect
          {...of("timezone")}
          description={t("hints.timezone")}
          data={zones.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
        />
      </div>
      {now && (
        <BothVersions
          differences={conflicts(changed, now.builder).map((key) => ({
            label: t(`fields.${key}`),
            mine: changed[key] ?? t("none"),
            theirs: now.builder[key] || t("none"),
          }))}
          keepMine={() => void send(now)}
          takeTheirs={() => goBack(now)}
          busy={save.isPending}
        />
      )}
      <div className={classes.end}>
        <Button type="submit" size="md" loading={save.isPending} disabled={now !== null}>
          {t("save")}
        </Button>
        {isChanged && now === null && (
          <Button variant="default" size="md" disabled={save.isPending} onClick={() => goBack(version)}>
            {t("discard")}
          </Button>
        )}
        <p role="status" className="quiet">
          {said ?? (isChanged && t("unsaved"))}
        </p>
      </div>
    </form>
  );
}
