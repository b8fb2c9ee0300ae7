"use client";

import { Button, Textarea } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { type FormEvent, useState } from "react";
import { ExtrasPicker } from "@/components/cost-sheet/extras-picker";
import { PlanChoice } from "@/components/cost-sheet/plan-choice";
import { useQuote } from "@/components/cost-sheet/quote";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { chosenOf, isTyped } from "../draft";
import { useProject, useUnit } from "../new-api";
import { useBookHome, type useNewDraft } from "../use-new-booking";
import { BuyerPart } from "./buyer-part";
import classes from "./new.module.css";
import type { Booked } from "./new-booking";
import { QuoteSide } from "./quote-side";
import { Taken } from "./taken";
import { UnitPart } from "./unit-part";

type Props = { typing: ReturnType<typeof useNewDraft>; booked: (made: Booked) => void; close: () => void };

/** The form of a booking, with what it would cost beside it. */
export function NewForm({ typing, booked, close }: Props) {
  const t = useTexts("officeBookings");
  const queries = useQueryClient();
  const { draft, isOld, discard } = typing;
  const { data: unit, isError: isGone } = useUnit(draft.unitId);
  const project = useProject(unit?.project_id ?? null).data;
  const chosen = project ? chosenOf(draft, project) : { planId: null, extras: {} };
  const asked = useQuote(project ? draft.unitId : null, chosen);
  const quote = asked.data;
  const [looked, setLooked] = useState("");
  const { ref, field, send, refused, pending, forgive } = useBookHome(draft, typing, (booking) =>
    booked({ booking, quoted: quote?.total_amount ?? null, newcomer: draft.who === "walkIn" }),
  );
  const change: typeof typing.change = (changed) => {
    if ("unitId" in changed || "person" in changed || "who" in changed) forgive();
    typing.change(changed);
    if (changed.unitId || changed.person) goOn(ref.current);
  };
  // Whoever lost the answer to their own booking finds the home taken by themselves: that is for the API to say.
  const isLost = unit && unit.status !== "available" && refused.remedy !== "again" && !pending;
  const isTaken = isLost || (refused.remedy === "another" && refused.unitId === draft.unitId);
  const isFirm = quote ? isZero(quote.token_amount) : false;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const remedy = await send(project);
    if (remedy === "another" || remedy === "reread") await queries.invalidateQueries({ queryKey: ["new-booking"] });
  }

  return (
    <form ref={ref} onSubmit={submit} noValidate className={classes.columns}>
      <div className={classes.main}>
        {isOld && isTyped(draft) && (
          <p className={classes.kept}>
            <span>{t("new.kept")}</span>
            <Button size="compact-sm" variant="default" onClick={() => discard()}>
              {t("new.discard")}
            </Button>
          </p>
        )}
        <section className={classes.part}>
          <h3>{t("new.home")}</h3>
          <UnitPart {...{ draft, change, unit, isGone, field }} projectName={project?.name} />
          {isTaken && unit && <Taken unit={unit} choose={(unitId) => change({ unitId })} />}
        </section>
        <section className={classes.part}>
          <h3>{t("new.buyer")}</h3>
          <BuyerPart draft={draft} change={change} field={field} looked={looked} />
          {refused.remedy === "asKnown" && draft.who === "walkIn" && (
            <Button
              size="sm"
              variant="default"
              onClick={() => {
                setLooked(draft.walkIn.email.trim());
                change({ who: "known", person: null });
              }}
            >
              {t("new.refused.asKnown")}
            </Button>
          )}
        </section>
        {project && project.extras.length > 0 && (
          <section className={classes.part}>
            <h3>{t("new.extras")}</h3>
            <ExtrasPicker
              extras={project.extras}
              currency={project.currency}
              value={chosen.extras}
              onChange={(extras) => {
                field("extras").onInput();
                change({ extras });
              }}
            />
            <Fault text={field("extras").error} />
          </section>
        )}
        {project && project.payment_plans.length > 1 && (
          <section className={classes.part}>
            <h3>{t("new.plan")}</h3>
            <PlanChoice
              plans={project.payment_plans}
              value={chosen.planId ?? quote?.payment_plan.id}
              onChange={(planId) => {
                field("payment_plan_id").onInput();
                change({ planId });
              }}
            />
            <Fault text={field("payment_plan_id").error} />
          </section>
        )}
        <Textarea
          {...field("special_requests")}
          label={t("new.wishes")}
          description={t("new.wishesHint")}
          value={draft.wishes}
          onChange={(event) => change({ wishes: event.currentTarget.value })}
          maxLength={2000}
          autosize
          minRows={2}
          dir="auto"
        />
      </div>
      <div className={classes.side}>
        <QuoteSide unit={unit} asked={asked} />
        {refused.text && (
          <div role="alert" className={classes.told}>
            <p>{refused.text}</p>
            {refused.remedy === "bookings" && draft.person && (
              <Link
                className="link"
                href={`/office/bookings?q=${encodeURIComponent(draft.person.email)}`}
                onClick={close}
              >
                {t("new.refused.bookings")}
              </Link>
            )}
          </div>
        )}
        <Button type="submit" loading={pending} fullWidth>
          {project && quote && !isFirm ? t("new.submit", { hours: project.hold_hours }) : t("new.submitFirm")}
        </Button>
        {project && quote && (
          <p className="quiet small">{isFirm ? t("new.causesFirm") : t("new.causes", { hours: project.hold_hours })}</p>
        )}
      </div>
    </form>
  );
}

/** What was searched in is gone with its choice: the focus goes to what is asked next. */
function goOn(form: HTMLFormElement | null) {
  requestAnimationFrame(() => {
    const fields = ["unit_id", "customer_id", "customer.first_name"].map((name) => `[name="${name}"]`);
    const empty = [...(form?.querySelectorAll<HTMLInputElement>(fields.join()) ?? [])].find(({ value }) => !value);
    (empty ?? form?.querySelector<HTMLElement>("[type=submit]"))?.focus();
  });
}

function Fault({ text }: { text: React.ReactNode }) {
  return text ? (
    <p role="alert" className={classes.told}>
      {text}
    </p>
  ) : null;
}
