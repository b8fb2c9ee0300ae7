"use client";

import { TextInput } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import { BothVersions } from "@/components/office/both-versions";
import type { Tagged } from "@/lib/api/tagged";
import { isZero } from "@/lib/format/amounts";
import { dayAt } from "@/lib/format/time";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Move, moveBooking, type Payments, readBooking } from "../api";
import { useAttempt } from "../attempt";
import { useBookingRows } from "../booking-rows";
import { nameOf, useFinish } from "../finish";
import { MOVES } from "../next";
import { ActionDialog, Gone } from "./action-dialog";
import classes from "./dialogs.module.css";

export type DialogProps = { booking: Tagged<Booking>; close: () => void };
type MoveName = "confirm" | "register" | "complete";

/** A move upon the booking as the reader saw it, with both versions when it has changed meanwhile. */
export function useMove({ booking, close }: DialogProps, move: Move, told: string, names: readonly string[]) {
  const id = booking.data.id;
  const statuses = useTexts("status");
  const finish = useFinish(id, close);
  const rows = useBookingRows();
  const attempt = useAttempt({
    opened: booking,
    names,
    act: (etag) => moveBooking(id, move, etag),
    again: () => readBooking(id),
  });
  const send = async (upon?: Tagged<Booking>) => {
    const changed = await attempt.send(upon);
    if (changed) finish(told, changed);
    return changed !== null;
  };
  const { upon, theirs } = attempt;
  const both = (keep: () => void) =>
    theirs && (
      <BothVersions
        differences={rows(upon.data, theirs.data, { status: statuses(`booking.${move.status}`) })}
        keepMine={keep}
        takeTheirs={attempt.takeTheirs}
        busy={attempt.pending}
      />
    );
  const standing = (theirs ?? upon).data;
  const isGone = !standing.allowed_transitions.includes(move.status);
  return { attempt, send, both, gone: isGone ? statuses(`booking.${standing.status}`) : null };
}

export function ConfirmDialog(props: DialogProps) {
  const t = useTexts("officeBookings");
  const buyer = nameOf(props.booking.data);
  return (
    <SimpleMove
      {...props}
      name="confirm"
      told={t("page.told.confirmed", { buyer })}
      causes={[
        t("page.confirm.unit", { buyer }),
        t("page.confirm.price"),
        t("page.confirm.agreement"),
        t("page.confirm.told", { buyer }),
      ]}
    />
  );
}

export function CompleteDialog({ books, ...props }: DialogProps & { books: Payments }) {
  const t = useTexts("officeBookings");
  const { outstanding_amount: open, currency } = props.booking.data;
  const { owed_amount: interest } = books.interest;
  const money = (amount: string) => ({ amount: () => <Money amount={amount} currency={currency} /> });
  const buyer = nameOf(props.booking.data);
  return (
    <SimpleMove
      {...props}
      name="complete"
      told={t("page.told.completed", { buyer })}
      causes={[t("page.complete.final"), t("page.complete.told", { buyer })]}
      impossible={
        (!isZero(open) && t.rich("page.complete.open", money(open))) ||
        (!isZero(interest) && t.rich("page.complete.interest", money(interest)))
      }
    />
  );
}

type SimpleProps = DialogProps & {
  name: "confirm" | "complete";
  told: string;
  causes: string[];
  impossible?: React.ReactNode;
};

function SimpleMove({ booking, close, name, told, causes, impossible }: SimpleProps) {
  const t = useTexts("officeBookings");
  const { attempt, send, both, gone } = useMove({ booking, close }, { status: MOVES[name] }, told, []);
  const title = t(`page.${name}.title`, { unit: booking.data.unit.unit_number });
  if (gone) return <Gone title={title} text={t("page.stale.moved", { status: gone })} close={close} />;
  return (
    <ActionDialog
      title={title}
      submit={t(`page.do.${name satisfies MoveName}`)}
      onSubmit={() => void send()}
      attempt={attempt}
      both={both(() => void send(attempt.theirs ?? undefined))}
      causes={causes}
      impossible={impossible}
      close={close}
    />
  );
}

const FIELDS = ["registration_number", "registration_date"] as const;

export function RegisterDialog(props: DialogProps) {
  const { booking, close } = props;
  const t = useTexts("officeBookings");
  const { id, unit, project } = booking.data;
  const buyer = nameOf(booking.data);
  const [draft, change, forget] = useDraft(`booking-${id}-register`, {
    number: "",
    date: dayAt(project.timezone, new Date()),
  });
  const number = draft.number.trim();
  const move: Move = { status: "registered", registration_number: number, registration_date: draft.date };
  const { attempt, send, both, gone } = useMove(props, move, t("page.told.registered", { buyer }), FIELDS);
  const title = t("page.register.title", { unit: unit.unit_number });
  if (gone) return <Gone title={title} text={t("page.stale.moved", { status: gone })} close={close} />;

  async function register(upon?: Tagged<Booking>) {
    const fields: Record<string, string> = {};
    if (!number) fields.registration_number = t("page.register.numberNeeded");
    if (!draft.date) fields.registration_date = t("page.register.dateNeeded");
    if (Object.keys(fields).length > 0) return attempt.refuse({ fields });
    if (await send(upon)) forget();
  }

  return (
    <ActionDialog
      title={title}
      submit={t("page.do.register")}
      onSubmit={() => void register()}
      attempt={attempt}
      both={both(() => void register(attempt.theirs ?? undefined))}
      causes={[t("page.register.unit"), t("page.register.final"), t("page.register.told", { buyer })]}
      close={close}
    >
      <div className={classes.pair}>
        <TextInput
          label={t("page.register.number")}
          data-autofocus
          withAsterisk
          autoComplete="off"
          maxLength={100}
          value={draft.number}
          onChange={(event) => change({ number: event.currentTarget.value })}
          error={attempt.refused.fields.registration_number}
        />
        <TextInput
          label={t("page.register.date")}
          type="date"
          withAsterisk
          value={draft.date}
          onChange={(event) => change({ date: event.currentTarget.value })}
          error={attempt.refused.fields.registration_date}
        />
      </div>
    </ActionDialog>
  );
}
