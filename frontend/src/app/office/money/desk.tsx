"use client";

import { useQuery } from "@tanstack/react-query";
import type { ComponentProps } from "react";
import { readBooking, readPayment } from "@/features/office-booking/api";
import { PaymentDialog } from "@/features/office-booking/components/payment-dialogs";
import { MoneyDesk, type PaymentDialog as OfDesk } from "@/features/office-money/components/money-desk";

/** The money desk does with a payment what the booking's page does. */
export function Desk(props: Omit<ComponentProps<typeof MoneyDesk>, "dialog">) {
  return <MoneyDesk {...props} dialog={DeskDialog} />;
}

const DeskDialog: OfDesk = ({ bookingId, paymentId, action, close }) => {
  const read = useQuery({
    queryKey: ["booking", bookingId, "payment", paymentId],
    queryFn: async ({ signal }) => {
      const [booking, payment] = await Promise.all([readBooking(bookingId, signal), readPayment(paymentId, signal)]);
      return { booking: booking.data, payment: payment.data };
    },
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return read.data ? <PaymentDialog {...read.data} action={action} close={close} /> : null;
};
