"use client";

import { Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import { CostSheet } from "@/components/cost-sheet/cost-sheet";
import { type Extras, ExtrasPicker } from "@/components/cost-sheet/extras-picker";
import { PaymentPlanBar } from "@/components/cost-sheet/payment-plan-bar";
import { PlanChoice } from "@/components/cost-sheet/plan-choice";
import { useQuote } from "@/components/cost-sheet/quote";
import { LinkButton } from "@/components/link-button";
import type { Unit } from "@/components/stacking-plan/layout";
import { kindOf } from "@/components/stacking-plan/plan-words";
import { holdHref } from "@/features/hold/choice";
import { formatMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { PanelProject } from "./unit-panel";
import classes from "./units.module.css";

type Props = { unit: Unit; project: PanelProject; phases?: readonly { id: number; name: string }[] };

/** What a free unit costs with what is chosen along with it, how that is paid, and the way to hold it. */
export function UnitCost({ unit, project, phases }: Props) {
  const t = useTexts("project");
  const common = useTexts("common");
  const locale = useLocale();
  const [planId, setPlanId] = useState<number | null>(null);
  const [extras, setExtras] = useState<Extras>({});
  const asked = useQuote(unit.id, { planId, extras });
  const quote = asked.data;
  const offered = project.extras.filter((extra) => extra.available > 0 || extras[extra.id]);
  const hours = project.hold_hours;
  return (
    <>
      {quote ? (
        <section className={asked.isPlaceholderData ? classes.asking : undefined} aria-busy={asked.isFetching}>
          <CostSheet sheet={quote} currency={quote.currency} unit={unit} heading />
        </section>
      ) : asked.isError ? (
        <div className={classes.taken} role="alert">
          <p>{t("unit.quoteFailed")}</p>
          <Button variant="default" size="sm" mt={10} onClick={() => asked.refetch()}>
            {common("actions.tryAgain")}
          </Button>
        </div>
      ) : (
        <div role="status" aria-label={common("loading")}>
          {[0, 1, 2, 3, 4].map((line) => (
            <Skeleton key={line} height={18} mt={line ? 14 : 0} width={line % 2 ? "100%" : "86%"} />
          ))}
        </div>
      )}
      {offered.length > 0 && (
        <section className={`${classes.part} ${classes.add}`}>
          <h4>{t("unit.extras")}</h4>
          <ExtrasPicker extras={offered} currency={project.currency} value={extras} onChange={setExtras} />
        </section>
      )}
      {quote && (
        <section className={classes.part}>
          <h4>{t("unit.plan")}</h4>
          <PlanChoice plans={project.payment_plans} value={planId ?? quote.payment_plan.id} onChange={setPlanId} />
          <div className={`${classes.bar} ${asked.isPlaceholderData ? classes.asking : ""}`}>
            <PaymentPlanBar
              key={quote.payment_plan.id}
              stages={quote.payment_plan.stages}
              currency={quote.currency}
              phases={phases}
            />
          </div>
        </section>
      )}
      <footer className={classes.hold}>
        <LinkButton href={holdHref(project.slug, unit.id, { planId, extras })} fullWidth size="md" prefetch={false}>
          {t("unit.hold", { kind: kindOf([unit.unit_type]), hours })}
        </LinkButton>
        {quote && (
          <p className="quiet small">
            {Number(quote.token_amount) > 0
              ? t("unit.token", {
                  amount: formatMoney(quote.token_amount, quote.currency, locale),
                  percent: project.token_percent,
                  hours,
                })
              : t("unit.noToken")}
          </p>
        )}
      </footer>
    </>
  );
}
