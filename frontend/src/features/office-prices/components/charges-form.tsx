"use client";

import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useSavedForm } from "@/components/form/use-saved-form";
import { Part } from "@/components/office/part";
import { ListHead } from "@/components/office/saved-list/list-head";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { inserted, type Line, moved, replaced, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { chargesOf } from "../api";
import {
  type ChargeRow,
  emptyCharge,
  emptyTax,
  type ChargesForm as Form,
  faultsOf,
  formOf,
  isWhole,
  meaningOf,
  type TaxRow,
} from "../charges";
import { ChargeFields } from "./charge-fields";
import { FigureField, RowField } from "./row-field";
import classes from "./rows.module.css";

const MOST_CHARGES = 30;
const MOST_TAXES = 10;

type Props = {
  project: { id: number; currency: string };
  first: Tagged<components["schemas"]["ChargesResponse"]>;
  onSaved: () => void;
};

/** The charges and taxes on every cost sheet of a project; saved as they are typed. */
export function ChargesForm({ project, first, onSaved }: Props) {
  const t = useTexts("officeProjects");
  const form = useSavedForm<Form>({
    ...chargesOf(project.id),
    ...{ meaning: meaningOf, isWhole, withIds: (rows) => rows, onSaved },
    name: `charges:${project.id}`,
    queryKey: ["office-prices", project.id, "charges"],
    first: { data: formOf(first.data), etag: first.etag },
  });
  const { values, isReady, save } = form;
  const { charges, taxes } = values;
  const faults = faultsOf(values);
  const { refused } = form.state;
  const outCharges = useRemoved<ChargeRow>((row, place) =>
    form.choose({ ...values, charges: inserted(charges, row, place) }),
  );
  const outTaxes = useRemoved<TaxRow>((row, place) => form.choose({ ...values, taxes: inserted(taxes, row, place) }));
  const words = (kind: ChargeRow["kind"]) => t(`charges.kinds.${kind}`);

  return (
    <>
      <Part title={t("charges.title")} note={t("charges.note")} wide>
        <ListHead form={form} lines={(rows) => linesOf(rows, words)} removed={outCharges.removed ?? outTaxes.removed} />
        <div className={classes.cards}>
          {charges.map((charge, place) => (
            <ChargeFields
              key={charge.key}
              charge={charge}
              place={place}
              currency={project.currency}
              faultOf={(name) => faults[`charges.${place}.${name}`]}
              refusedOf={(name) => refused[`charges.${place}.${name}`]}
              whole={refused[`charges.${place}`]}
              isReady={isReady}
              save={save}
              type={(change) => form.type({ ...values, charges: replaced(charges, place, change) })}
              choose={(change) => form.choose({ ...values, charges: replaced(charges, place, change) })}
              buttons={
                <RowButtons
                  className={classes.buttons}
                  name={charge.name}
                  up={place > 0 ? () => form.choose({ ...values, charges: moved(charges, place, -1) }) : null}
                  down={
                    place < charges.length - 1
                      ? () => form.choose({ ...values, charges: moved(charges, place, 1) })
                      : null
                  }
                  remove={() => {
                    outCharges.note(charge, place);
                    form.choose({ ...values, charges: without(charges, place) });
                  }}
                />
              }
            />
          ))}
        </div>
        <AddButton
          label={t("charges.add")}
          disabled={!isReady || charges.length >= MOST_CHARGES}
          onClick={() => form.type({ ...values, charges: [...charges, emptyCharge()] })}
        />
      </Part>
      <Part title={t("charges.taxes")} note={t("charges.taxesNote")} wide>
        <div className={classes.cards}>
          {taxes.map((tax, place) => {
            const field = (name: "name" | "percent") => ({
              label: t(name === "name" ? "charges.fields.tax" : "charges.fields.percent"),
              value: tax[name],
              readOnly: !isReady,
              fault: faults[`taxes.${place}.${name}`],
              refused: refused[`taxes.${place}.${name}`],
              onType: (text: string) => form.type({ ...values, taxes: replaced(taxes, place, { [name]: text }) }),
              save,
            });
            return (
              <fieldset key={tax.key} className={classes.line}>
                <legend className={classes.unseen}>{tax.name || t("charges.tax", { place: place + 1 })}</legend>
                <RowField {...field("name")} maxLength={100} />
                <FigureField {...field("percent")} rightSection={<span aria-hidden="true">%</span>} />
                <RowButtons
                  className={classes.buttons}
                  name={tax.name}
                  up={place > 0 ? () => form.choose({ ...values, taxes: moved(taxes, place, -1) }) : null}
                  down={
                    place < taxes.length - 1 ? () => form.choose({ ...values, taxes: moved(taxes, place, 1) }) : null
                  }
                  remove={() => {
                    outTaxes.note(tax, place);
                    form.choose({ ...values, taxes: without(taxes, place) });
                  }}
                />
              </fieldset>
            );
          })}
        </div>
        <AddButton
          label={t("charges.addTax")}
          disabled={!isReady || taxes.length >= MOST_TAXES}
          onClick={() => form.type({ ...values, taxes: [...taxes, emptyTax()] })}
        />
      </Part>
    </>
  );
}

export function AddButton({ label, disabled, onClick }: { label: string; disabled: boolean; onClick: () => void }) {
  return (
    <div>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        disabled={disabled}
        onClick={onClick}
      >
        {label}
      </Button>
    </div>
  );
}

function linesOf({ charges, taxes }: Form, words: (kind: ChargeRow["kind"]) => string): Line[] {
  return [
    ...charges.map(({ name, kind, rate }) => ({ label: name, text: `${rate} ${words(kind)}` })),
    ...taxes.map(({ name, percent }) => ({ label: name, text: `${percent}%` })),
  ];
}
