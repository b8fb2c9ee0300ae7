"use client";

import type { ReactNode } from "react";
import { type Details, readAmount } from "@/components/applicants/details";
import { PaymentPlanBar } from "@/components/cost-sheet/payment-plan-bar";
import { Money } from "@/components/figures/money";
import { UnitFacts } from "@/components/units/unit-facts";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { HoldProject, Quote, Unit } from "../api";
import type { Choice, Step } from "../choice";
import type { Buyer } from "./details-step";
import classes from "./review.module.css";

type Props = {
  project: HoldProject;
  unit: Unit;
  quote: Quote;
  choice: Choice;
  details: Details;
  buyer: Buyer;
  go: (step: Step) => void;
};

/** Everything that is about to be booked, with the way back to each part, and what holding a home means. */
export function ReviewStep({ project, unit, quote, choice, details, buyer, go }: Props) {
  const t = useTexts("hold");
  const money = (amount: string) => <Money amount={amount} currency={quote.currency} />;
  const taken = project.extras.filter((extra) => choice.extras[extra.id]);
  const loan = readAmount(details.loan_amount);
  const people = details.co_applicants.map((person) => `${person.first_name} ${person.last_name}`.trim());
  return (
    <>
      <Part title={t("review.money")} change={t("review.changeMoney")} go={() => go("cost")}>
        <Fact name={t("review.home")}>
          {unit.unit_number} · <UnitFacts unit={unit} />
        </Fact>
        <Fact name={t("review.extras")}>
          {taken.length === 0
            ? t("review.noExtras")
            : taken
                .map((extra) => `${extra.name}${choice.extras[extra.id] === 1 ? "" : ` × ${choice.extras[extra.id]}`}`)
                .join(", ")}
        </Fact>
        <Fact name={t("review.plan")}>{quote.payment_plan.name}</Fact>
        <Fact name={t("review.total")}>
          <strong className={classes.total}>{money(quote.total_amount)}</strong>
        </Fact>
        {!isZero(quote.token_amount) && <Fact name={t("review.token")}>{money(quote.token_amount)}</Fact>}
      </Part>
      <PaymentPlanBar stages={quote.payment_plan.stages} currency={quote.currency} list={false} />
      <Part title={t("steps.details")} change={t("review.changeDetails")} go={() => go("details")}>
        <Fact name={t("review.buyers")}>
          <span dir="auto">{[buyer.name, ...people].join(", ")}</span>
        </Fact>
        <Fact name={t("review.loan")}>{loan === null ? t("review.noLoan") : money(loan)}</Fact>
        <Fact name={t("review.wishes")}>
          <span className={classes.prose} dir="auto">
            {details.special_requests.trim() || t("review.noWishes")}
          </span>
        </Fact>
      </Part>
      <Meaning project={project} quote={quote} />
    </>
  );
}

function Part(props: { title: string; change: string; go: () => void; children: ReactNode }) {
  const t = useTexts("hold");
  return (
    <section className={classes.part}>
      <div className={classes.head}>
        <h3>{props.title}</h3>
        <button type="button" className={classes.change} onClick={props.go} aria-label={props.change}>
          {t("review.change")}
        </button>
      </div>
      <dl className={classes.facts}>{props.children}</dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What one agrees to, in the project's own numbers. */
function Meaning({ project, quote }: { project: HoldProject; quote: Quote }) {
  const t = useTexts("hold");
  const { reserved = 0, token_paid: paid = 0 } = project.forfeit_percent;
  const noToken = isZero(quote.token_amount);
  return (
    <section className={classes.meaning}>
      <h3>{t("review.means")}</h3>
      <ul>
        {!noToken && <li>{t("review.exclusive", { hours: project.hold_hours })}</li>}
        <li>
          {noToken
            ? t("review.noToken")
            : t.rich("review.pay", {
                amount: () => <Money amount={quote.token_amount} currency={quote.currency} />,
                builder: project.builder.company_name,
              })}
        </li>
        {!noToken && <li>{reserved > 0 ? t("review.keptHeld", { percent: reserved }) : t("review.free")}</li>}
        {paid > 0 && <li>{t("review.keptPaid", { percent: paid })}</li>}
        <li>{t("review.cooldown")}</li>
      </ul>
    </section>
  );
}
