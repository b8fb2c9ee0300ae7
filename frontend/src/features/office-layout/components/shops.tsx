"use client";

import { Checkbox, TextInput } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import type { Shops as ShopsPlan } from "../plan";
import type { Layout } from "../use-layout";
import { useFault } from "./generator";
import classes from "./layout.module.css";
import { PriceField } from "./positions";

const USUAL: ShopsPlan = { count: "4", area: "300", price: "" };

/** Whether the ground floor has shops, and which. */
export function Shops({ layout }: { layout: Layout }) {
  const t = useTexts("officeProjects");
  return (
    <Checkbox
      label={t("generator.shops")}
      checked={layout.plan.shops !== null}
      onChange={(event) => layout.change({ shops: event.currentTarget.checked ? USUAL : null })}
    />
  );
}

type RowProps = { layout: Layout; currency: string; shops: ShopsPlan };

export function ShopsRow({ layout, currency, shops }: RowProps) {
  const t = useTexts("officeProjects");
  const error = useFault(layout);
  const put = (change: Partial<ShopsPlan>) => layout.change({ shops: { ...shops, ...change } });
  const text = (name: "count" | "area") => ({
    value: shops[name],
    error: error(`shops.${name}`),
    readOnly: !layout.isRead,
    maxLength: 20,
    dir: "ltr" as const,
    onChange: (event: { currentTarget: { value: string } }) => put({ [name]: event.currentTarget.value }),
  });
  return (
    <fieldset className={`${classes.row} ${classes.alone}`}>
      <legend className={classes.legend}>{t("generator.shopsRow")}</legend>
      <TextInput label={t("generator.shopCount")} inputMode="numeric" {...text("count")} />
      <TextInput label={t("generator.area")} inputMode="decimal" {...text("area")} />
      <PriceField
        layout={layout}
        currency={currency}
        name="shops.price"
        price={shops.price}
        area={shops.area}
        put={(price) => put({ price })}
      />
    </fieldset>
  );
}
