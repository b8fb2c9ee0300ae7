"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { PasswordField } from "@/components/form/password-field";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import { useChangePassword } from "../api";
import classes from "./profile.module.css";

const SHORTEST = 8;

/** Sets a new password. `email`: so that a password manager knows whose it is. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTexts("profile");
  const change = useChangePassword();
  const refusal = useRefusal();
  const { ref, field, show } = useFieldErrors();
  const [refused, setRefused] = useState<string | null>(null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (change.isPending) return;
    const form = event.currentTarget;
    const data = new FormData(form);
    const current_password = String(data.get("current_password") ?? "");
    const new_password = String(data.get("new_password") ?? "");
    setRefused(null);
    const faults = {
      ...(!current_password && { current_password: t("missing") }),
      ...(new_password.length < SHORTEST && { new_password: t("password.short", { shortest: SHORTEST }) }),
    };
    show(faults);
    if (Object.keys(faults).length > 0) return;
    change.mutate(
      { current_password, new_password },
      {
        onSuccess: () => {
          form.reset();
          notifications.show({ message: t("password.changed") });
        },
        onError: (error) => {
          const { fields, text } = refusal(error, ["current_password", "new_password"]);
          show(fields);
          setRefused(text);
        },
      },
    );
  };

  return (
    <form ref={ref} method="post" noValidate onSubmit={submit} className={classes.form}>
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        {...field("current_password")}
        label={t("password.current")}
        size="md"
        autoComplete="current-password"
        required
        withAsterisk={false}
      />
      <PasswordField
        {...field("new_password")}
        label={t("password.new")}
        description={t("password.hint", { shortest: SHORTEST })}
        size="md"
        autoComplete="new-password"
        required
        withAsterisk={false}
      />
      <div className={classes.end}>
        <Button type="submit" size="md" variant="default" loading={change.isPending}>
          {t("password.change")}
        </Button>
        <p role="status" className="quiet">
          {refused}
        </p>
      </div>
    </form>
  );
}
