"use client";

import { Textarea } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { useKept } from "@/lib/kept";
import { readBooking, readPayment, readVisit, useRead, type WaitingItem } from "../api";
import { type Deed, notesName } from "../deeds";
import { DeedFrame, type Fact } from "./deed-frame";

export type DialogName = Exclude<Deed["name"], "agree">;
type Given<N extends DialogName = DialogName> = {
  name: N;
  item: WaitingItem;
  act: (deed: Deed) => void;
  close: () => void;
};

/** Says what a deed will cause, before it is done. */
export function DeedDialog({ name, ...given }: Given) {
  switch (name) {
    case "confirm":
      return <ConfirmDialog name={name} {...given} />;
    case "clear":
      return <ClearDialog name={name} {...given} />;
    default:
      return <VisitDialog name={name} {...given} />;
  }
}

function ConfirmDialog({ name, item, act, close }: Given<"confirm">) {
  const t = useTexts("officeToday");
  const buyer = item.customer.name;
  const read = useRead("booking", item.booking_id ?? 0, readBooking);
  const booking = read.data?.data;
  return (
    <DeedFrame
      {...{ name, item, close }}
      standing={booking && { of: "booking", status: booking.status }}
      error={read.error}
      causes={["unit", "price", "agreement", "told"].map((cause) =>
        t(`dialog.confirm.${cause as "unit" | "price" | "agreement" | "told"}`, { buyer }),
      )}
      facts={
        booking && [
          [t("dialog.total"), <Money key="total" amount={booking.total_amount} currency={booking.currency} />],
          [t("dialog.paid"), <Money key="paid" amount={booking.paid_amount} currency={booking.currency} />],
          [t("dialog.plan"), booking.payment_plan.name],
        ]
      }
      submit={() => act({ name, item, etag: read.data?.etag ?? null })}
    />
  );
}

function ClearDialog({ name, item, act, close }: Given<"clear">) {
  const t = useTexts("officeToday");
  const read = useRead("payment", item.payment_id ?? 0, readPayment);
  const payment = read.data?.data;
  const zone = item.project.timezone;
  return (
    <DeedFrame
      {...{ name, item, close }}
      standing={payment && { of: "payment", status: payment.payment_status }}
      error={read.error}
      causes={["receipt", "stages", "told"].map((cause) =>
        t(`dialog.clear.${cause as "receipt" | "stages" | "told"}`, { buyer: item.customer.name }),
      )}
      facts={
        payment && [
          [t("dialog.amount"), <Money key="amount" amount={payment.amount} currency={payment.currency} />],
          [t("dialog.method"), t(`methods.${payment.payment_method}`)],
          ...(payment.reference ? [[t("dialog.reference"), payment.reference] as Fact] : []),
          [t("dialog.handedOver"), <When key="paid" moment={payment.paid_at} zone={zone} style="date" />],
        ]
      }
      submit={() => act({ name, item, etag: read.data?.etag ?? null })}
    />
  );
}

function VisitDialog({ name, item, act, close }: Given<"completed" | "no_show">) {
  const t = useTexts("officeToday");
  const read = useRead("visit", item.appointment_id ?? 0, readVisit);
  const visit = read.data?.data;
  const [notes, keepNotes] = useKept(notesName(name, item), "");
  return (
    <DeedFrame
      {...{ name, item, close }}
      standing={visit && { of: "appointment", status: visit.status }}
      error={read.error}
      causes={[t(`dialog.${name}.told`, { buyer: item.customer.name })]}
      facts={
        visit && [
          [
            t("dialog.visit"),
            <When key="at" moment={visit.starts_at} zone={item.project.timezone} style="weekdayTime" />,
          ],
          ...(visit.agenda ? [[t("dialog.agenda"), visit.agenda] as Fact] : []),
        ]
      }
      submit={() => act({ name, item, etag: read.data?.etag ?? null, notes: notes.trim() || null })}
    >
      <Textarea
        label={t(`dialog.${name}.notes`)}
        value={notes}
        onChange={(event) => keepNotes(event.currentTarget.value)}
        maxLength={1000}
        autosize
        minRows={2}
        dir="auto"
        data-autofocus
      />
    </DeedFrame>
  );
}
