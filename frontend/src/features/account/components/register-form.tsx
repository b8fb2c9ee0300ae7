"use client";

import { Alert, Button, TextInput } from "@mantine/core";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { PasswordField } from "@/components/form/password-field";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { goOn, useFreshPage, useRegister } from "../api";
import { landing } from "../landing";
import { checkRegistration, FIELDS, type Kind, LENGTHS, registration, valuesOf } from "../schema";
import { BuilderFields } from "./builder-fields";
import { CustomerFields } from "./customer-fields";
import classes from "./form.module.css";
import { KindChoice } from "./kind-choice";

/** Makes an account. `next`: where to go on to; `signInAt`: for whoever turns out to have one. */
export function RegisterForm({
  as,
  next,
  signInAt,
  zones,
}: {
  as: Kind;
  next: string | null;
  signInAt: string;
  zones: string[];
}) {
  const t = useTexts("account");
  const [kind, setKind] = useState(as);
  const register = useRegister();
  const refusal = useRefusal();
  const { ref, field, show } = useFieldErrors();
  const [refused, setRefused] = useState<string | null>(null);
  useFreshPage();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (register.isPending || register.isSuccess) return;
    const values = valuesOf(event.currentTarget);
    const faults = checkRegistration(kind, values);
    setRefused(null);
    show(Object.fromEntries(Object.entries(faults).map(([name, fault]) => [name, t(`faults.${fault}`, LENGTHS)])));
    if (Object.keys(faults).length > 0) return;
    register.mutate(registration(kind, values), {
      onSuccess: ({ user }) => goOn(next ?? landing(user)),
      onError: (error) => {
        if (isProblem(error, "email_taken")) return show({ email: taken });
        if (isProblem(error, "license_number_taken")) {
          return show({ "builder.license_number": t("register.licenseTaken") });
        }
        const { fields, text } = refusal(error, FIELDS[kind]);
        show(fields);
        setRefused(text);
      },
    });
  };

  const taken = t.rich("register.taken", {
    link: (chunks) => (
      <Link href={signInAt} className="link">
        {chunks}
      </Link>
    ),
  });

  return (
    <form ref={ref} method="post" noValidate onSubmit={submit} className={classes.form}>
      <KindChoice kind={kind} choose={setKind} />
      {refused && <Alert variant="light">{refused}</Alert>}
      {kind === "customer" ? <CustomerFields field={field} /> : <BuilderFields field={field} zones={zones} />}
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
        description={t("password.hint", LENGTHS)}
        autoComplete="new-password"
        minLength={LENGTHS.shortest}
        size="md"
        required
        withAsterisk={false}
      />
      <Button type="submit" size="md" loading={register.isPending || register.isSuccess} className={classes.submit}>
        {t(`register.submit.${kind}`)}
      </Button>
    </form>
  );
}
