"use client";

import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { IconPlus, IconX } from "@tabler/icons-react";
import { type FormEvent, useEffect, useRef } from "react";
import { Part, Row } from "@/components/office/part";
import { useTexts } from "@/lib/i18n/client";
import { TOKENS } from "../numbers";
import { freeNames, type LayoutPlan, PRESETS } from "../plan";
import type { Layout } from "../use-layout";
import classes from "./layout.module.css";
import { Positions } from "./positions";
import { Preview } from "./preview";
import { Shops, ShopsRow } from "./shops";

const MOST_TOWERS = 40;

/** Lays out towers of like floors, and shows what comes of it before it is made. */
export function Generator({ layout, currency, submit }: { layout: Layout; currency: string; submit: () => void }) {
  const t = useTexts("officeProjects");
  const form = useRef<HTMLFormElement>(null);
  const { plan, tried } = layout;
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form
      ref={form}
      className={classes.form}
      method="post"
      noValidate
      onSubmit={send}
      aria-label={t("generator.title")}
    >
      <Part title={t("generator.title")} note={t("generator.note")} wide>
        <Presets layout={layout} />
        <Towers layout={layout} />
        <Row short>
          <Field layout={layout} name="from" inputMode="numeric" />
          <Field layout={layout} name="to" inputMode="numeric" />
          <Field layout={layout} name="rate" currency={currency} />
          <Field layout={layout} name="step" currency={currency} />
          <NativeSelect
            label={t("generator.stepBy")}
            value={plan.stepBy}
            onChange={(event) => layout.change({ stepBy: event.currentTarget.value as LayoutPlan["stepBy"] })}
            data={(["home", "sqft"] as const).map((by) => ({ value: by, label: t(`generator.by.${by}`) }))}
          />
        </Row>
        <div className={classes.checks}>
          <Checkbox
            label={t("generator.skips13")}
            checked={plan.skips13}
            onChange={(event) => layout.change({ skips13: event.currentTarget.checked })}
          />
          <Shops layout={layout} />
        </div>
        {plan.shops && <ShopsRow layout={layout} currency={currency} shops={plan.shops} />}
        <Positions layout={layout} currency={currency} />
        <div className={classes.pattern}>
          <Field layout={layout} name="pattern" />
          <p className={classes.hint}>{t("generator.patternHint", TOKENS)}</p>
        </div>
      </Part>
      <Preview layout={layout} currency={currency} />
    </form>
  );
}

function Presets({ layout }: { layout: Layout }) {
  const t = useTexts("officeProjects");
  return (
    <div>
      <p className={classes.label}>{t("generator.presets")}</p>
      <div className={classes.presets}>
        {PRESETS.map((preset) => (
          <Button key={preset} size="sm" variant="default" onClick={() => layout.begin(preset)}>
            {t(`generator.preset.${preset}`)}
          </Button>
        ))}
        {layout.back && (
          <Button size="sm" variant="subtle" color="ink" onClick={layout.back}>
            {t("generator.back")}
          </Button>
        )}
      </div>
    </div>
  );
}

function Towers({ layout }: { layout: Layout }) {
  const t = useTexts("officeProjects");
  const { plan, change, isRead } = layout;
  const error = useFault(layout);
  const put = (place: number, name: string) =>
    change({ towers: plan.towers.map((each, at) => (at === place ? name : each)) });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.label}>{t("generator.towers")}</legend>
      <div className={classes.towers}>
        {plan.towers.map((name, place) => (
          <TextInput
            // biome-ignore lint/suspicious/noArrayIndexKey: towers have no name of their own while it is typed
            key={place}
            aria-label={t("generator.tower", { place: place + 1 })}
            value={name}
            error={error(`towers.${place}`)}
            maxLength={50}
            dir="auto"
            readOnly={!isRead}
            placeholder={plan.towers.length === 1 ? t("generator.noTower") : undefined}
            onChange={(event) => put(place, event.currentTarget.value)}
            rightSection={
              plan.towers.length > 1 && (
                <button
                  type="button"
                  className={classes.icon}
                  aria-label={t("generator.removeTower", { name: name || place + 1 })}
                  onClick={() => change({ towers: plan.towers.filter((_, at) => at !== place) })}
                >
                  <IconX size={16} aria-hidden="true" />
                </button>
              )
            }
          />
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          disabled={plan.towers.length >= MOST_TOWERS}
          onClick={() => change({ towers: [...plan.towers, ...freeNames(plan.towers, 1)] })}
        >
          {t("generator.addTower")}
        </Button>
      </div>
    </fieldset>
  );
}

type FieldProps = {
  layout: Layout;
  name: "from" | "to" | "rate" | "step" | "pattern";
  inputMode?: "numeric";
  currency?: string;
};

function Field({ layout, name, inputMode, currency }: FieldProps) {
  const t = useTexts("officeProjects");
  const error = useFault(layout);
  return (
    <TextInput
      label={t(`generator.${name}`, { currency: currency ?? "" })}
      value={layout.plan[name]}
      error={error(name)}
      readOnly={!layout.isRead}
      inputMode={inputMode ?? (currency ? "decimal" : "text")}
      maxLength={50}
      dir="ltr"
      autoComplete="off"
      onChange={(event) => layout.change({ [name]: event.currentTarget.value })}
    />
  );
}

/** What is to be said at a field; what is merely missing is not said before somebody has tried. */
export function useFault(layout: Layout): (name: string) => string | undefined {
  const t = useTexts("officeProjects");
  return (name) => {
    const fault = layout.generated.faults[name];
    if (fault && (fault !== "missing" || layout.tried > 0)) return t(`generator.faults.${fault}`);
    return layout.refused.fields[name];
  };
}
