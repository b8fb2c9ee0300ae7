"use client";

import { Checkbox } from "@mantine/core";
import { useSavedForm } from "@/components/form/use-saved-form";
import { Part } from "@/components/office/part";
import { ListHead } from "@/components/office/saved-list/list-head";
import { RowButtons } from "@/components/office/saved-list/row-buttons";
import { inserted, moved, replaced, without } from "@/components/office/saved-list/rows";
import { useRemoved } from "@/components/office/saved-list/use-removed";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { extrasOf } from "../api";
import {
  type ExtraRow,
  emptyExtra,
  type ExtrasForm as Form,
  faultsOf,
  formOf,
  isWhole,
  meaningOf,
  withIds,
} from "../extras";
import { AddButton } from "./charges-form";
import { FigureField, RowField } from "./row-field";
import classes from "./rows.module.css";

const MOST_EXTRAS = 30;

type Props = {
  project: { id: number; currency: string };
  first: Tagged<components["schemas"]["ExtrasResponse"]>;
  onSaved: () => void;
};

/** What can be bought along with a home; saved as it is typed. */
export function ExtrasForm({ project, first, onSaved }: Props) {
  const t = useTexts("officeProjects");
  const form = useSavedForm<Form>({
    ...extrasOf(project.id),
    ...{ meaning: meaningOf, isWhole, withIds, onSaved },
    name: `extras:${project.id}`,
    queryKey: ["office-prices", project.id, "extras"],
    first: { data: formOf(first.data), etag: first.etag },
  });
  const { extras } = form.values;
  const faults = faultsOf(form.values);
  const { refused } = form.state;
  const choose = (next: ExtraRow[]) => form.choose({ extras: next });
  const { note, removed } = useRemoved<ExtraRow>((extra, place) => {
    // One that is gone from the project by now is made anew.
    const isThere = form.state.stands.data.extras.some(({ id }) => id === extra.id);
    choose(inserted(extras, isThere ? extra : { ...extra, id: null }, place));
  });

  return (
    <Part title={t("extras.title")} note={t("extras.note")} wide>
      <ListHead
        form={form}
        lines={(rows) =>
          rows.extras.map(({ name, price, quantity }) => ({ label: name, text: `${quantity} × ${price}` }))
        }
        removed={removed}
      />
      <div className={classes.cards}>
        {extras.map((extra, place) => {
          const field = (name: "name" | "price" | "quantity") => ({
            value: extra[name],
            readOnly: !form.isReady,
            fault: faults[`extras.${place}.${name}`],
            refused: refused[`extras.${place}.${name}`],
            onType: (text: string) => form.type({ extras: replaced(extras, place, { [name]: text }) }),
            save: form.save,
          });
          return (
            <fieldset key={extra.key} className={classes.line}>
              <legend className={classes.unseen}>{extra.name || t("extras.extra", { place: place + 1 })}</legend>
              <RowField {...field("name")} label={t("extras.fields.name")} maxLength={100} />
              <FigureField {...field("price")} label={t("extras.fields.price", { currency: project.currency })} />
              <RowButtons
                className={classes.buttons}
                name={extra.name}
                up={place > 0 ? () => choose(moved(extras, place, -1)) : null}
                down={place < extras.length - 1 ? () => choose(moved(extras, place, 1)) : null}
                remove={
                  extra.taken > 0
                    ? null
                    : () => {
                        note(extra, place);
                        choose(without(extras, place));
                      }
                }
              />
              <FigureField
                {...field("quantity")}
                label={t("extras.fields.quantity")}
                inputMode="numeric"
                description={extra.taken > 0 ? t("extras.taken", { count: extra.taken }) : undefined}
              />
              <Checkbox
                className={classes.check}
                label={t("charges.fields.taxable")}
                checked={extra.taxable}
                onChange={(event) => choose(replaced(extras, place, { taxable: event.currentTarget.checked }))}
              />
            </fieldset>
          );
        })}
      </div>
      <AddButton
        label={t("extras.add")}
        disabled={!form.isReady || extras.length >= MOST_EXTRAS}
        onClick={() => form.type({ extras: [...extras, emptyExtra()] })}
      />
    </Part>
  );
}
