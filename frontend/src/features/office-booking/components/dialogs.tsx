"use client";

import dynamic from "next/dynamic";
import type { Permission } from "@/components/office/office";
import type { Tagged } from "@/lib/api/tagged";
import type { Agreement, Booking, Payments, Plan } from "../api";

const moves = () => import("./move-dialogs");
const Confirm = dynamic(() => moves().then((found) => found.ConfirmDialog), { ssr: false });
const Register = dynamic(() => moves().then((found) => found.RegisterDialog), { ssr: false });
const Complete = dynamic(() => moves().then((found) => found.CompleteDialog), { ssr: false });
const Cancel = dynamic(() => import("./cancel-dialog").then((found) => found.CancelDialog), { ssr: false });
const Extend = dynamic(() => import("./hold-dialogs").then((found) => found.ExtendDialog), { ssr: false });
const Rehold = dynamic(() => import("./hold-dialogs").then((found) => found.ReholdDialog), { ssr: false });
const Details = dynamic(() => import("./details-dialog").then((found) => found.DetailsDialog), { ssr: false });
const Discount = dynamic(() => import("./price-dialogs").then((found) => found.DiscountDialog), { ssr: false });
const ChangePlan = dynamic(() => import("./price-dialogs").then((found) => found.PlanDialog), { ssr: false });
const Draw = dynamic(() => import("./draw-dialog").then((found) => found.DrawDialog), { ssr: false });
const Payout = dynamic(() => import("./payout-dialog").then((found) => found.PayoutDialog), { ssr: false });
const Transfer = dynamic(() => import("./transfer-dialog").then((found) => found.TransferDialog), { ssr: false });
const Waive = dynamic(() => import("./waive-dialog").then((found) => found.WaiveDialog), { ssr: false });
const OfPayment = dynamic(() => import("./payment-dialogs").then((found) => found.PaymentDialog), { ssr: false });

type Props = {
  name: string;
  booking: Tagged<Booking>;
  books: Payments;
  agreement: Agreement | null;
  payment: number;
  refund: number;
  holdHours: number;
  plans: Plan[];
  may: (permission: Permission) => boolean;
  close: () => void;
};

/** The dialog that the address names; none for what the reader may not do. What is no longer possible, it says itself. */
export function Dialogs(props: Props) {
  const { name, booking, agreement, holdHours, plans, may, close } = props;
  if (OF_MONEY.includes(name)) return <OfMoney {...props} />;
  if (!may("manage_bookings")) return null;
  const given = { booking, close };
  switch (name) {
    case "confirm":
      return <Confirm {...given} />;
    case "register":
      return <Register {...given} />;
    case "complete":
      return <Complete {...given} books={props.books} />;
    case "cancel":
      return <Cancel {...given} hasAgreement={agreement !== null} />;
    case "extend":
      return <Extend {...given} holdHours={holdHours} />;
    case "rehold":
      return <Rehold {...given} />;
    case "details":
      return <Details {...given} agreed={agreement?.version ?? null} />;
    case "discount":
      return <Discount {...given} />;
    case "plan":
      return <ChangePlan {...given} plans={plans} />;
    case "agreement":
      return <Draw {...given} agreement={agreement} />;
    default:
      return null;
  }
}

const OF_MONEY = ["cleared", "failed", "refund", "transfer", "payout", "waive"];

/** Those that move money, which others may than those who move bookings. */
function OfMoney({ name, booking, books, payment: paymentId, refund: refundId, may, close }: Props) {
  const given = { booking: booking.data, books, close };
  if (name === "waive") return may("waive_interest") ? <Waive {...given} /> : null;
  if (!may("manage_payments")) return null;
  if (name === "payout") return <Payout {...given} />;
  const payment = books.payments.find(({ id }) => id === paymentId);
  if (!payment) return null;
  const about = { booking: booking.data, payment, close };
  const refund = payment.refunds.find(({ id }) => id === refundId);
  switch (name) {
    case "cleared":
    case "failed":
    case "refund":
      return <OfPayment key={paymentId} action={name} {...about} />;
    default:
      return refund ? <Transfer key={refundId} refund={refund} {...about} /> : null;
  }
}
