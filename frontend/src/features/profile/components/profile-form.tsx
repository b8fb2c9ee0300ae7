"use client";

import { Alert, Button, Radio, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { looksLikePhone } from "@/components/form/checks";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { type Customer, readMe, useSaveProfile } from "../api";
import { CONTACT_METHODS, changesOf, differing, FIELDS, type Key, missingIn, typedOf } from "../schema";
import classes from "./profile.module.css";
import { useShown } from "./shown";

type Version = { customer: Customer; etag: string | null };

/** One's name and how one is reached. `today`: nobody is born later. */
export function ProfileForm({ customer, etag, today }: Version & { today: string }) {
  const t = useTexts("profile");
  const errors = useTexts("errors");
  const router = useRouter();
  const save = useSaveProfile();
  const refusal = useRefusal();
  const shown = useShown();
  const { ref, field, show } = useFieldErrors();
  const [version, setVersion] = useState<Version>({ customer, etag });
  /** What stood there when a change was refused because somebody else had made one. */
  const [theirs, setTheirs] = useState<Key[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const [filled, setFilled] = useState(0);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (save.isPending) return;
    const typed = typedOf(event.currentTarget);
    setSaid(null);
    const missing = missingIn(typed);
    const faults = Object.fromEntries(missing.map((name) => [name, t("missing")]));
    if (typed.phone && !looksLikePhone(typed.phone)) faults["customer.phone"] = t("phone");
    show(faults);
    if (Object.keys(faults).length > 0) return;
    const changed = changesOf(typed, version.customer);
    if (Object.keys(changed).length === 0) return setSaid(t("nothing"));
    try {
      const { data, etag: next } = await save.mutateAsync({ changed, etag: version.etag });
      if (data.customer) setVersion({ customer: data.customer, etag: next });
      setTheirs([]);
      notifications.show({ message: t("saved") });
      router.refresh();
    } catch (error) {
      if (isProblem(error) && error.status === 412) return showTheirs();
      const { fields, text } = refusal(error, FIELDS);
      show(fields);
      setSaid(text);
    }
  };

  // What was typed stays; beside it stands what it would replace, and saving again replaces it knowingly.
  const showTheirs = async () => {
    try {
      const now = await readMe();
      if (!now.data.customer) return;
      setTheirs(differing(version.customer, now.data.customer));
      setVersion({ customer: now.data.customer, etag: now.etag });
      setSaid(null);
    } catch (error) {
      setSaid(refusal(error, []).text);
    }
  };

  const takeTheirs = () => {
    setTheirs([]);
    show({});
    setFilled(filled + 1);
  };

  const of = (key: Key) => ({
    ...field(`customer.${key}`),
    label: t(`fields.${key}`),
    size: "md" as const,
    defaultValue: version.customer[key] ?? "",
    ...(theirs.includes(key) && { description: t("theirs", { value: shown(key, version.customer) }) }),
  });
  const { onInput, ...contact } = of("preferred_contact_method");

  return (
    <form key={filled} ref={ref} method="post" noValidate onSubmit={submit} className={classes.form}>
      {theirs.length > 0 && (
        <Alert variant="light" title={errors("stale")}>
          <p>{t("stale")}</p>
          <Button variant="default" size="sm" mt="sm" onClick={takeTheirs}>
            {t("takeTheirs")}
          </Button>
        </Alert>
      )}
      <div className={classes.pair}>
        <TextInput {...of("first_name")} autoComplete="given-name" maxLength={100} required withAsterisk={false} />
        <TextInput {...of("last_name")} autoComplete="family-name" maxLength={100} required withAsterisk={false} />
      </div>
      <TextInput {...of("phone")} type="tel" autoComplete="tel" maxLength={40} required withAsterisk={false} />
      <TextInput {...of("address")} autoComplete="street-address" maxLength={500} />
      <TextInput
        {...of("date_of_birth")}
        type="date"
        autoComplete="bday"
        min="1900-01-01"
        max={today}
        className={classes.short}
      />
      <Radio.Group {...contact} onChange={onInput}>
        <div className={classes.choices}>
          {CONTACT_METHODS.map((value) => (
            <Radio key={value} value={value} label={t(`contact.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.end}>
        <Button type="submit" size="md" loading={save.isPending}>
          {t("save")}
        </Button>
        <p role="status" className="quiet">
          {said}
        </p>
      </div>
    </form>
  );
}
