"use client";

import { TextInput } from "@mantine/core";
import { readAmount } from "@/components/applicants/details";
import { PlanChoice } from "@/components/cost-sheet/plan-choice";
import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import { BothVersions } from "@/components/office/both-versions";
import type { Tagged } from "@/lib/api/tagged";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type BookingChange, changeBooking, type Plan, readBooking } from "../api";
import { useAttempt } from "../attempt";
import { type RowName, useBookingRows } from "../booking-rows";
import { nameOf, useFinish } from "../finish";
import { discountOf } from "../next";
import { ActionDialog } from "./action-dialog";
import classes from "./dialogs.module.css";
import type { DialogProps } from "./move-dialogs";

type Asked = DialogProps & { change: BookingChange; field: string; row: RowName; mine: React.ReactNode };

/** One field of the booking changed, with both versions when somebody else was quicker. */
function useFieldChange({ booking, close, change, field, row, mine }: Asked) {
  const t = useTexts("officeBookings");
  const rows = useBookingRows();
  const { id } = booking.data;
  const finish = useFinish(id, close);
  const attempt = useAttempt({
    opened: booking,
    names: [field],
    act: (etag) => changeBooking(id, change, etag),
    again: () => readBooking(id),
  });
  async function send(upon?: Tagged<Booking>): Promise<boolean> {
    const changed = await attempt.send(upon);
    if (changed) finish(t("page.told.saved"), changed);
    return changed !== null;
  }
  const both = (keepMine: () => void, adopt: (theirs: Booking) => void) =>
    attempt.theirs && (
      <BothVersions
        differences={rows(attempt.upon.data, attempt.theirs.data, { [row]: mine })}
        keepMine={keepMine}
        takeTheirs={() => {
          if (attempt.theirs) adopt(attempt.theirs.data);
          attempt.takeTheirs();
        }}
        busy={attempt.pending}
      />
    );
  return { attempt, send, both };
}

/** A discount on the price, as long as the home is not allotted at it. */
export function DiscountDialog({ booking, close }: DialogProps) {
  const t = useTexts("officeBookings");
  const common = useTexts("common");
  const { id, currency, unit } = booking.data;
  const typedOf = (amount: string) => (isZero(amount) ? "" : amount.replace(/\.00$/, ""));
  const [draft, change, forget] = useDraft(`booking-${id}-discount`, { amount: typedOf(discountOf(booking.data)) });
  const amount = /^[\s0.,]*$/.test(draft.amount) ? "0" : readAmount(draft.amount);
  const { attempt, send, both } = useFieldChange({
    booking,
    close,
    change: { discount: amount ?? draft.amount },
    field: "discount",
    row: "discount",
    mine: <Money amount={amount ?? "0"} currency={currency} />,
  });

  async function save(upon?: Tagged<Booking>) {
    if (amount === null) return attempt.refuse({ fields: { discount: t("page.form.amountNeeded") } });
    if (await send(upon)) forget();
  }

  const total = (attempt.theirs ?? attempt.upon).data.total_amount;
  return (
    <ActionDialog
      title={t("page.discount.title", { unit: unit.unit_number })}
      submit={common("actions.save")}
      onSubmit={() => void save()}
      attempt={attempt}
      both={both(
        () => void save(attempt.theirs ?? undefined),
        (theirs) => change({ amount: typedOf(discountOf(theirs)) }),
      )}
      causes={[
        t.rich("page.discount.now", { amount: () => <Money amount={total} currency={currency} /> }),
        t("page.discount.sheet"),
        t("page.discount.until"),
        t("page.discount.told", { buyer: nameOf(booking.data) }),
      ]}
      close={close}
    >
      <TextInput
        className={classes.short}
        label={t("page.discount.label")}
        description={t("page.discount.hint")}
        data-autofocus
        inputMode="decimal"
        autoComplete="off"
        maxLength={40}
        value={draft.amount}
        onChange={(event) => change({ amount: event.currentTarget.value })}
        error={attempt.refused.fields.discount}
      />
    </ActionDialog>
  );
}

/** Another way to pay the same total, as long as the agreement is not signed. */
export function PlanDialog({ booking, close, plans }: DialogProps & { plans: Plan[] }) {
  const t = useTexts("officeBookings");
  const current = booking.data.payment_plan.id;
  const [draft, change, forget] = useDraft(`booking-${booking.data.id}-plan`, { plan: current });
  const chosen = plans.some(({ id }) => id === draft.plan) ? draft.plan : current;
  const { attempt, send, both } = useFieldChange({
    booking,
    close,
    change: chosen === null ? {} : { payment_plan_id: chosen },
    field: "payment_plan_id",
    row: "plan",
    mine: plans.find(({ id }) => id === chosen)?.name,
  });
  const save = async (upon?: Tagged<Booking>) => {
    if (await send(upon)) forget();
  };
  return (
    <ActionDialog
      title={t("page.plan.title")}
      size="lg"
      submit={t("page.plan.save")}
      onSubmit={() => void save()}
      attempt={attempt}
      both={both(
        () => void save(attempt.theirs ?? undefined),
        (theirs) => change({ plan: theirs.payment_plan.id }),
      )}
      disabled={chosen === attempt.upon.data.payment_plan.id}
      causes={[t("page.plan.text"), t("page.plan.told", { buyer: nameOf(booking.data) })]}
      close={close}
    >
      <PlanChoice plans={plans} value={chosen} onChange={(plan) => change({ plan })} />
    </ActionDialog>
  );
}
