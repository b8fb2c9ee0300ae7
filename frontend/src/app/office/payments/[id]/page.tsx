import { notFound, redirect } from "next/navigation";
import { api, found } from "@/lib/api/server";
import { signedIn } from "@/lib/session/user";

/** Where what is said about a payment leads: to the booking that it was made for, with the payment marked. */
export default async function PaymentOfBooking({ params }: PageProps<"/office/payments/[id]">) {
  const { builder } = await signedIn();
  const { id } = await params;
  if (!builder?.permissions.includes("read_bookings") || !/^[1-9]\d{0,17}$/.test(id)) notFound();
  const path = { payment_id: Number(id) };
  const payment = await found((await api()).GET("/api/payments/{payment_id}", { params: { path } }));
  redirect(`/office/bookings/${payment.booking_id}?payment=${payment.id}#payment-${payment.id}`);
}
