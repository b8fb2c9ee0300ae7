import "server-only";
import { api, found } from "@/lib/api/server";

/** All bookings of a customer, the newest first, each with its books. */
export async function readMoney(customerId: number) {
  const ask = await api();
  const params = { path: { customer_id: customerId }, query: { limit: 100 } };
  const { items } = await found(ask.GET("/api/bookings/customer/{customer_id}", { params }));
  return Promise.all(
    items.map(async (booking) => ({
      booking,
      payments: await found(
        ask.GET("/api/bookings/{booking_id}/payments", { params: { path: { booking_id: booking.id } } }),
      ),
    })),
  );
}
