import "server-only";
import { readDemandNotes } from "@/components/books/read";
import { api, found } from "@/lib/api/server";

/** All bookings of a customer, the newest first, each with its books and what was asked for. */
export async function readMoney(customerId: number) {
  const ask = await api();
  const params = { path: { customer_id: customerId }, query: { limit: 100 } };
  const { items } = await found(ask.GET("/api/bookings/customer/{customer_id}", { params }));
  return Promise.all(
    items.map(async (booking) => {
      const path = { booking_id: booking.id };
      const [payments, notes] = await Promise.all([
        found(ask.GET("/api/bookings/{booking_id}/payments", { params: { path } })),
        readDemandNotes(booking.id),
      ]);
      return { booking, payments, notes };
    }),
  );
}
