"use client";

import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useRouter, useSearchParams } from "next/navigation";
import { type FormEvent, useEffect, useMemo, useRef } from "react";
import { type Details, faultsOf, NO_DETAILS } from "@/components/applicants/details";
import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { UnitFacts } from "@/components/units/unit-facts";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type HoldProject, type Phase, type Quote, type Unit, useQuote } from "../api";
import { type Choice, extrasOf, heldHref, holdHref, readChoice, type Step, stepOf } from "../choice";
import { stepFor } from "../refusal";
import { useAlreadyHeld, useDraft, useHoldHome, useMovedPrice } from "../use-hold-home";
import { CostStep } from "./cost-step";
import { type Buyer, DetailsStep } from "./details-step";
import classes from "./hold.module.css";
import { HoldPath } from "./hold-path";
import { Notice } from "./notice";
import { Refused } from "./refused";
import { ReviewStep } from "./review-step";
import { Steps } from "./steps";
import { Summary } from "./summary";
import { Taken } from "./taken";
import { TryingAgain } from "./trying-again";

const FORM = "hold-home";

type Props = {
  project: HoldProject;
  unit: Unit;
  phases: Phase[];
  buyer: Buyer;
  first: { choice: Choice; quote: Quote };
};

/**
 * Holding a home, from the cost sheet to the review. Step, plan and extras stand in the address; what is typed is kept in
 * the tab until the home is held.
 */
export function HoldFlow({ project, unit, phases, buyer, first }: Props) {
  const t = useTexts("hold");
  const tb = useTexts("booking");
  const router = useRouter();
  const params = useSearchParams();
  const choice = useMemo(() => readChoice(params, project), [params, project]);
  const step = stepOf(params.get("step"));
  const asked = useQuote(unit.id, choice, first);
  const quote = asked.data ?? first.quote;
  const moved = useMovedPrice(asked.isPlaceholderData ? undefined : asked.data, JSON.stringify(choice));

  const draft = useDraft(buyer.id);
  const form = useForm<Details>({
    initialValues: NO_DETAILS,
    onValuesChange: (values) => {
      draft().details = values;
    },
  });
  const setValues = useRef(form.setValues);
  useEffect(() => setValues.current(draft().details), [draft]);
  const already = useAlreadyHeld(buyer.id, unit.id, draft);
  const { hold, pending, refusal, tries, forget } = useHoldHome({ project, unit, customerId: buyer.id, draft });

  const main = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(step);
  useEffect(() => {
    if (last.current === step) return;
    last.current = step;
    window.scrollTo({ top: 0 });
    const faulty = main.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (faulty ?? heading.current)?.focus({ preventScroll: !faulty });
  }, [step]);

  const address = (to: Step, chosen = choice) => holdHref(project.slug, unit.id, chosen, to);
  const go = (to: Step) => {
    if (to !== step) window.history.pushState(null, "", address(to));
  };
  const choose = (chosen: Choice) => {
    forget();
    window.history.replaceState(null, "", address(step, chosen));
  };
  const ready = !asked.isPlaceholderData && !asked.isError && !pending;

  async function send() {
    const found = await hold(quote, choice, form.values);
    if (!found) return;
    if (found.kind === "fields") form.setErrors(found.fields);
    const to = stepFor(found);
    // What is left of extras and plans has changed under our hands.
    if (to === "cost") router.refresh();
    if (to !== "review") go(to);
  }

  function advance(event: FormEvent) {
    event.preventDefault();
    if (!ready) return;
    forget();
    if (step === "cost") return go("details");
    const faults = Object.entries(faultsOf(form.values));
    if (faults.length > 0) {
      form.setErrors(Object.fromEntries(faults.map(([path, fault]) => [path, tb(`details.faults.${fault}`)])));
      if (step === "review") return go("details");
      requestAnimationFrame(() => main.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (step === "details") return go("review");
    void send();
  }

  const back = (to: Step) => {
    forget();
    go(to);
  };
  if (already !== null) return <Already project={project} unit={unit} bookingId={already} />;
  if (refusal?.kind === "taken") {
    return (
      <div className={`page ${classes.page}`}>
        <Taken project={project} unit={unit} choice={choice} justNow />
      </div>
    );
  }
  return (
    <div className={`page ${classes.page}`}>
      <HoldPath project={project} unit={unit} />
      <h1>{t("title", { unit: unit.unit_number })}</h1>
      <p className={classes.facts}>
        <UnitFacts unit={unit} />
      </p>
      <div className={classes.columns}>
        <form id={FORM} ref={main} className={classes.main} onSubmit={advance} method="get" noValidate>
          <Unscripted step={step} choice={choice} />
          <Steps step={step} go={back} />
          <div className={classes.heading}>
            <h2 ref={heading} tabIndex={-1}>
              {t(`${step}.title`)}
            </h2>
            {step !== "review" && <p>{t(`${step}.text`)}</p>}
          </div>
          {moved && (
            <Notice
              title={t("moved.title")}
              text={t.rich("moved.text", {
                before: () => <Money amount={moved.before} currency={quote.currency} />,
                now: () => <Money amount={moved.now} currency={quote.currency} />,
              })}
            />
          )}
          {asked.isError && (
            <Notice urgent text={t("cost.failed")}>
              <Button variant="default" onClick={() => asked.refetch()}>
                {t("again.now")}
              </Button>
            </Notice>
          )}
          {refusal?.kind === "again" && (
            <TryingAgain {...refusal} tries={tries} pending={pending} again={send} stop={forget} />
          )}
          {refusal?.kind === "fields" && step === "details" && <Notice urgent still text={t("refused.fields")} />}
          {refusal?.kind === "told" && <Refused {...refusal} project={project} here={address(step)} />}
          <div className={classes.step}>
            {step === "cost" && (
              <CostStep {...{ project, unit, phases, quote, choice, choose }} asking={asked.isPlaceholderData} />
            )}
            {step === "details" && <DetailsStep {...{ form, buyer, project, quote }} />}
            {step === "review" && (
              <ReviewStep {...{ project, unit, quote, choice, buyer }} details={form.values} go={back} />
            )}
          </div>
        </form>
        <Summary {...{ project, unit, quote }} asking={asked.isPlaceholderData}>
          <Button type="submit" form={FORM} fullWidth size="lg" loading={pending} disabled={!ready && !pending}>
            {step !== "review"
              ? t(`${step}.next`)
              : isZero(quote.token_amount)
                ? t("review.holdFirm")
                : t("review.hold", { hours: project.hold_hours })}
          </Button>
        </Summary>
      </div>
    </div>
  );
}

/** What the form sends by itself when the button is pressed before our scripts are there: the next step's address. */
function Unscripted({ step, choice }: { step: Step; choice: Choice }) {
  return (
    <>
      <input type="hidden" name="step" value={step === "cost" ? "details" : "review"} />
      {choice.planId !== null && <input type="hidden" name="plan" value={choice.planId} />}
      {extrasOf(choice).map((extra) => (
        <input key={extra} type="hidden" name="extra" value={extra} />
      ))}
    </>
  );
}

function Already({ project, unit, bookingId }: { project: HoldProject; unit: Unit; bookingId: number }) {
  const t = useTexts("hold");
  return (
    <div className={`page ${classes.page}`}>
      <div className={classes.already}>
        <h1>{t("already.title")}</h1>
        <p className="quiet">{t("already.text")}</p>
        <div className={classes.actions}>
          <LinkButton href={heldHref(project.slug, unit.id, bookingId)} replace>
            {t("already.see")}
          </LinkButton>
          <LinkButton href={`/home/bookings/${bookingId}`} variant="default">
            {t("held.booking")}
          </LinkButton>
        </div>
      </div>
    </div>
  );
}
