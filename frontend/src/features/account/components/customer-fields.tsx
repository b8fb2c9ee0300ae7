"use client";

import { TextInput } from "@mantine/core";
import type { useFieldErrors } from "@/components/form/field-errors";
import { useTexts } from "@/lib/i18n/client";
import classes from "./form.module.css";

export type FieldOf = ReturnType<typeof useFieldErrors>["field"];

/** What a buyer is known by. */
export function CustomerFields({ field }: { field: FieldOf }) {
  const t = useTexts("account");
  const asked = { required: true, withAsterisk: false, size: "md" };
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          {...field("customer.first_name")}
          {...asked}
          label={t("fields.firstName")}
          autoComplete="given-name"
          maxLength={100}
        />
        <TextInput
          {...field("customer.last_name")}
          {...asked}
          label={t("fields.lastName")}
          autoComplete="family-name"
          maxLength={100}
        />
      </div>
      <TextInput
        {...field("customer.phone")}
        {...asked}
        label={t("fields.phone")}
        description={t("fields.phoneHint")}
        type="tel"
        autoComplete="tel"
        maxLength={40}
      />
    </>
  );
}
