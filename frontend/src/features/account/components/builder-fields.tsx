"use client";

import { NativeSelect, TextInput } from "@mantine/core";
import { CURRENCIES, currencyNames } from "@/lib/format/currencies";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { FieldOf } from "./customer-fields";
import classes from "./form.module.css";

/** What a company that builds is known by. `zones`: the time zones that there are. */
export function BuilderFields({ field, zones }: { field: FieldOf; zones: string[] }) {
  const t = useTexts("account");
  const names = currencyNames(useLocale());
  const asked = { required: true, withAsterisk: false, size: "md" };
  return (
    <>
      <TextInput
        {...field("builder.company_name")}
        {...asked}
        label={t("fields.company")}
        autoComplete="organization"
        maxLength={200}
      />
      <TextInput
        {...field("builder.license_number")}
        {...asked}
        label={t("fields.license")}
        description={t("fields.licenseHint")}
        autoComplete="off"
        maxLength={100}
      />
      <TextInput
        {...field("builder.address")}
        {...asked}
        label={t("fields.office")}
        autoComplete="street-address"
        maxLength={500}
      />
      <TextInput
        {...field("builder.phone")}
        {...asked}
        label={t("fields.phone")}
        description={t("fields.phoneHint")}
        type="tel"
        autoComplete="tel"
        maxLength={40}
      />
      <TextInput
        {...field("builder.website")}
        size="md"
        label={t("fields.website")}
        type="url"
        inputMode="url"
        autoComplete="url"
        autoCapitalize="none"
        maxLength={300}
      />
      <div className={classes.pair}>
        <NativeSelect
          {...field("builder.currency")}
          label={t("fields.currency")}
          data={CURRENCIES.map((value) => ({ value, label: `${value} · ${names.of(value) ?? value}` }))}
          size="md"
          defaultValue="INR"
        />
        <NativeSelect
          {...field("builder.timezone")}
          label={t("fields.timezone")}
          data={zones.map((value) => ({ value, label: value.replaceAll("_", " ") }))}
          size="md"
          defaultValue="Asia/Kolkata"
        />
      </div>
    </>
  );
}
