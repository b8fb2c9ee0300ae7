"use client";

import "@mantine/core/styles/Combobox.css";
import "@mantine/core/styles/Pill.css";
import "@mantine/core/styles/PillsInput.css";
import "@mantine/core/styles/Popover.css";
import { Button, NativeSelect, TagsInput, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { BothVersions } from "@/components/office/both-versions";
import { FACINGS, TYPES } from "@/components/stacking-plan/filter";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { readForm, type Typed, type TypedName, typedUnit, WHOLE } from "../form-values";
import { fieldsOfOne } from "../saver";
import { type Unit, type Wanted, wantedOf } from "../unit";
import type { Deeds, Stale } from "../use-deeds";
import classes from "./panel.module.css";
import { useDifferences } from "./stale-dialog";
import type { useUnitDraft } from "./use-unit-draft";

type Props = { unit: Unit; draft: ReturnType<typeof useUnitDraft>; deeds: Deeds; done: () => void };

/** Everything about a unit that can be changed. */
export function UnitForm({ unit, draft, deeds, done }: Props) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const words = usePlanWords();
  const errors = useFieldErrors();
  const refusal = useRefusal();
  const differences = useDifferences();
  const [started] = useState(unit);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const base = draft.kept?.base ?? started;
  const typed = draft.kept?.typed ?? typedUnit(base);
  const set = (part: Partial<Typed>) => draft.keep({ base, typed: { ...typed, ...part } });

  async function save(wanted: readonly Wanted[]) {
    setBusy(true);
    setTold(null);
    const outcome = await deeds.save(wanted);
    setBusy(false);
    setStale(outcome.kind === "conflicts" ? outcome : null);
    if (outcome.kind === "done") done();
    if (outcome.kind !== "refused") return;
    const { error } = outcome;
    const names = Object.keys(typed);
    const taken = isProblem(error, "unit_number_taken") ? { unit_number: error.body.detail } : null;
    const at = taken ?? (isProblem(error) ? fieldsOfOne(error) : {});
    const fields = Object.fromEntries(Object.entries(at).filter(([name]) => names.includes(name)));
    errors.show(fields);
    if (Object.keys(fields).length === 0)
      setTold((Object.values(at)[0] as string | undefined) ?? refusal(error, []).text);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const { values, unclear } = readForm(typed);
    const said = Object.entries(unclear).map(([name, expected]) => [name, t(`cell.expected.${expected}`)]);
    errors.show(Object.fromEntries(said));
    if (said.length > 0) return;
    const wanted = wantedOf(base, values);
    if (wanted) void save([wanted]);
    else done();
  }

  const text = (name: Exclude<TypedName, "features">) => ({
    ...errors.field(name),
    label: t(`columns.${name}`),
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
  });
  return (
    <form ref={errors.ref} className={classes.form} onSubmit={submit} noValidate>
      {stale && (
        <BothVersions
          differences={differences(stale)}
          busy={busy}
          keepMine={() => save(stale.mine)}
          takeTheirs={done}
        />
      )}
      <div className={classes.fields}>
        <TextInput {...text("unit_number")} maxLength={50} dir="auto" />
        <TextInput {...text("tower")} maxLength={50} dir="auto" />
        <NativeSelect {...text("unit_type")} data={TYPES.map((type) => ({ value: type, label: words.type(type) }))} />
        <NativeSelect
          {...text("facing")}
          data={[
            { value: "", label: t("noFacing") },
            ...FACINGS.map((facing) => ({ value: facing, label: words.facing(facing) })),
          ]}
        />
        <TextInput {...text("price")} inputMode="decimal" maxLength={30} dir="ltr" />
        <TextInput {...text("area_sqft")} inputMode="decimal" maxLength={20} dir="ltr" />
        {WHOLE.map((name) => (
          <TextInput key={name} {...text(name)} inputMode="numeric" maxLength={5} dir="ltr" />
        ))}
      </div>
      <TagsInput
        label={t("columns.features")}
        description={t("panel.features")}
        value={typed.features}
        onChange={(features) => set({ features })}
        error={errors.field("features").error}
        maxTags={60}
        acceptValueOnBlur
      />
      {told && (
        <p role="alert" className={classes.told}>
          {told}
        </p>
      )}
      <div className={classes.actions}>
        <Button type="submit" size="sm" loading={busy}>
          {common("actions.save")}
        </Button>
        <Button size="sm" variant="default" onClick={done} disabled={busy}>
          {common("actions.cancel")}
        </Button>
      </div>
    </form>
  );
}
