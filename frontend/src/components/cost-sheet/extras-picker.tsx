"use client";

import { Money } from "@/components/figures/money";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import classes from "./payment.module.css";

type Extra = components["schemas"]["ExtraResponse"];

/** How many of each extra are taken, by the extra's id. */
export type Extras = Record<number, number>;

/** What can be bought along with a unit, never more than there is. */
export function ExtrasPicker({
  extras,
  currency,
  value,
  onChange,
}: {
  extras: readonly Extra[];
  currency: string;
  value: Extras;
  onChange: (extras: Extras) => void;
}) {
  const t = useTexts("project");
  return (
    <ul className={classes.extras}>
      {extras.map((extra) => {
        const taken = value[extra.id] ?? 0;
        const take = (quantity: number) => {
          const { [extra.id]: _before, ...rest } = value;
          onChange(quantity > 0 ? { ...rest, [extra.id]: quantity } : rest);
        };
        return (
          <li key={extra.id} className={classes.extra}>
            <div className={classes.what}>
              {extra.name}
              <span className={classes.why}>
                <Money amount={extra.price} currency={currency} /> · {t("costSheet.left", { count: extra.available })}
              </span>
            </div>
            {(extra.available > 0 || taken > 0) && (
              <div className={classes.stepper}>
                <button
                  type="button"
                  aria-label={t("costSheet.fewer", { name: extra.name })}
                  disabled={taken === 0}
                  onClick={() => take(taken - 1)}
                >
                  <span aria-hidden="true">−</span>
                </button>
                <output aria-label={t("costSheet.quantity", { name: extra.name })}>{taken}</output>
                <button
                  type="button"
                  aria-label={t("costSheet.more", { name: extra.name })}
                  disabled={taken >= extra.available}
                  onClick={() => take(taken + 1)}
                >
                  <span aria-hidden="true">+</span>
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
