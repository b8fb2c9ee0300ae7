"use client";

import { Button, NativeSelect, TextInput } from "@mantine/core";
import { IconAdjustmentsHorizontal, IconSearch } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { priceSteps } from "../prices";
import { activeOf, type FilterName, type Filters, PROJECT_TYPES, STATUSES, UNIT_TYPES } from "../schema";
import classes from "./filter-form.module.css";
import { useSpokenPrice } from "./filter-label";

/** What is chosen from a list. */
type Choice = Exclude<FilterName, "q" | "available">;

export const FORM_ID = "project-filters";

type City = components["schemas"]["CityResponse"];

/** The filters, each applied as it is set; without scripts a form that is sent. */
export function FilterForm({
  filters,
  cities,
  currency,
  change,
  submit,
}: {
  filters: Filters;
  cities: City[];
  currency: string;
  change: (changed: Partial<Filters>) => void;
  submit: () => void;
}) {
  const t = useTexts("listing");
  const common = useTexts("common");
  const status = useTexts("status");
  const spoken = useSpokenPrice(currency);
  const [open, setOpen] = useState(false);
  const set = activeOf(filters).filter((name) => name !== "q" && name !== "available").length;
  const known = cities.some(({ city }) => city === filters.city) || !filters.city;
  const steps = priceSteps(currency, [filters.min_price, filters.max_price]);

  const choice = (name: Choice, options: { value: string; label: string }[]) => (
    <NativeSelect
      name={name}
      size="md"
      label={t(`fields.${name}`)}
      value={filters[name]}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      data={[{ value: "", label: t(`any.${name}`) }, ...options]}
      data-set={filters[name] ? true : undefined}
    />
  );

  return (
    <search>
      <form
        id={FORM_ID}
        action="/projects"
        aria-label={t("form")}
        className={classes.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className={classes.words}>
          <TextInput
            name="q"
            type="search"
            size="md"
            label={t("fields.q")}
            value={filters.q}
            maxLength={100}
            onChange={(event) => change({ q: event.currentTarget.value })}
            leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
            autoComplete="off"
          />
          <Button
            variant="default"
            size="md"
            className={classes.more}
            aria-expanded={open}
            aria-controls={`${FORM_ID}-more`}
            onClick={() => setOpen(!open)}
            leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.6} aria-hidden="true" />}
          >
            {t("more", { count: set })}
          </Button>
        </div>
        <div id={`${FORM_ID}-more`} className={classes.choices} data-open={open || undefined}>
          {choice("city", [
            ...(known ? [] : [{ value: filters.city, label: filters.city }]),
            ...cities.map(({ city }) => ({ value: city, label: city })),
          ])}
          {choice(
            "unit_type",
            UNIT_TYPES.map((value) => ({ value, label: common(`unitTypes.${value}`) })),
          )}
          {choice(
            "min_price",
            steps.map((value) => ({ value, label: spoken(value) })),
          )}
          {choice(
            "max_price",
            steps.map((value) => ({ value, label: spoken(value) })),
          )}
          {choice(
            "status",
            STATUSES.map((value) => ({ value, label: status(`project.${value}`) })),
          )}
          {choice(
            "project_type",
            PROJECT_TYPES.map((value) => ({ value, label: common(`projectTypes.${value}`) })),
          )}
          <Button type="submit" size="md" className={classes.submit}>
            {t("show")}
          </Button>
        </div>
      </form>
    </search>
  );
}
