import "server-only";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import { api, found } from "@/lib/api/server";
import type { Place } from "./components/book-form";

export async function loadAppointments() {
  return found((await api()).GET("/api/appointments", { params: { query: { limit: 100 } } }));
}

/** Where a customer may want to be received: in the project they ask for, in their own, and where they have written to. */
export async function loadPlaces(customerId: number, wanted: number | null): Promise<Place[]> {
  const client = await api();
  const [bookings, conversations, asked] = await Promise.all([
    found(
      client.GET("/api/bookings/customer/{customer_id}", {
        params: { path: { customer_id: customerId }, query: { limit: 100 } },
      }),
    ),
    found(client.GET("/api/messages/conversations", { params: { query: { limit: 20 } } })),
    wanted === null ? null : loadPlace(wanted),
  ]);
  const own = bookings.items.filter(({ status }) => status !== "cancelled" && status !== "expired");
  const places = new Map<number, Place>();
  const add = (place: Place) => places.has(place.id) || places.set(place.id, place);
  if (asked) add({ ...asked, own: own.some(({ project }) => project.id === asked.id) });
  for (const { project } of own) add({ id: project.id, name: project.name, own: true });
  for (const { project_id, project_name } of conversations.items)
    add({ id: project_id, name: project_name, own: false });
  return [...places.values()];
}

async function loadPlace(id: number): Promise<{ id: number; name: string } | null> {
  try {
    return await given(
      (await api()).GET("/api/projects/{project_id}", { params: { path: { project_id: String(id) } } }),
    );
  } catch (error) {
    if (isProblem(error) && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}
