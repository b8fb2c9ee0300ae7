"use client";

import { Button } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { usePriceHistory } from "../api";
import type { Unit } from "../unit";
import classes from "./panel.module.css";

/** Every price that the unit has had, latest first. */
export function PriceHistory({ unit, zone }: { unit: Unit; zone: string }) {
  const t = useTexts("officeUnits");
  const common = useTexts("common");
  const { data, isError, refetch } = usePriceHistory(unit.id, unit.version);
  return (
    <section className={classes.history}>
      <h3>{t("panel.prices")}</h3>
      {isError && (
        <Button size="sm" variant="default" onClick={() => refetch()}>
          {common("actions.tryAgain")}
        </Button>
      )}
      {data?.length === 0 && <p className={classes.quiet}>{t("panel.noPrices")}</p>}
      <ol className={classes.prices}>
        {data?.map((change) => (
          <li key={change.changed_at}>
            <span>
              <s className={classes.quiet}>
                <Money amount={change.old_price} currency={change.currency} />
              </s>{" "}
              <Money amount={change.new_price} currency={change.currency} />
            </span>
            <span className={classes.quiet}>
              <When moment={change.changed_at} zone={zone} /> · <span dir="auto">{change.changed_by}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
