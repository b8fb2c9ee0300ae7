import { redirect } from "next/navigation";
import { api, found } from "@/lib/api/server";

/** Where notifications about a payment lead: to where it stands in the booking that it was made for. */
export default async function PaymentNotified({ params }: PageProps<"/home/payments/[id]">) {
  const payment_id = Number((await params).id);
  const payment = await found((await api()).GET("/api/payments/{payment_id}", { params: { path: { payment_id } } }));
  redirect(`/home/bookings/${payment.booking_id}#payment-${payment.id}`);
}
