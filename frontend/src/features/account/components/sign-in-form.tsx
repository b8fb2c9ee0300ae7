"use client";

import { Alert, Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { PasswordField } from "@/components/form/password-field";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { goOn, useFreshPage, useSignIn } from "../api";
import { landing } from "../landing";
import { checkSignIn, valuesOf } from "../schema";
import classes from "./form.module.css";

/** E-mail and password. `next`: where to go on to; by default to one's own pages. */
export function SignInForm({ next }: { next: string | null }) {
  const t = useTexts("account");
  const signIn = useSignIn();
  const refusal = useRefusal();
  const { ref, field, show } = useFieldErrors();
  const [refused, setRefused] = useState<string | null>(null);
  useFreshPage();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (signIn.isPending || signIn.isSuccess) return;
    const { email = "", password = "", ...others } = valuesOf(event.currentTarget);
    const faults = checkSignIn({ email, password, ...others });
    setRefused(null);
    show(Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, t(`faults.${fault}`)])));
    if (Object.keys(faults).length > 0) return;
    signIn.mutate(
      { email, password },
      {
        onSuccess: ({ user }) => goOn(next ?? landing(user)),
        onError: (error) => {
          if (isProblem(error, "invalid_credentials")) {
            // Which of the two is wrong is not said; the password is what people mistype.
            setRefused(t("signIn.wrong"));
            ref.current?.querySelector<HTMLInputElement>('[name="password"]')?.select();
            return;
          }
          const { fields, text } = refusal(error, ["email", "password"]);
          show(fields);
          setRefused(text);
        },
      },
    );
  };

  return (
    // Sent before its script is there, a password must not end up in the address: post, not get.
    <form ref={ref} method="post" noValidate onSubmit={submit} className={classes.form}>
      {refused && <Alert variant="light">{refused}</Alert>}
      <TextInput
        {...field("email")}
        label={t("email")}
        type="email"
        inputMode="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        size="md"
        required
        withAsterisk={false}
      />
      <PasswordField
        {...field("password")}
        label={t("password.label")}
        autoComplete="current-password"
        size="md"
        required
        withAsterisk={false}
      />
      <Button type="submit" size="md" loading={signIn.isPending || signIn.isSuccess} className={classes.submit}>
        {t("signIn.submit")}
      </Button>
    </form>
  );
}
