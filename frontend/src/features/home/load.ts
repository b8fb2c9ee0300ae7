import "server-only";
import type { Agreement } from "@/components/agreement/agreement";
import { markOf } from "@/components/elevation/mark";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { api, found } from "@/lib/api/server";
import { type Booking, byUrgency, isLive } from "./urgency";

type Card = components["schemas"]["BookingCard"];
export type Appointment = components["schemas"]["AppointmentResponse"];
export type Conversation = components["schemas"]["ConversationResponse"];

const MOST_HOMES = 12;

/** A customer's homes, the most urgent first, and what has ended. */
export async function loadHomes(customerId: number): Promise<{ homes: Booking[]; ended: Card[] }> {
  const client = await api();
  const { items } = await found(
    client.GET("/api/bookings/customer/{customer_id}", {
      params: { path: { customer_id: customerId }, query: { limit: 100 } },
    }),
  );
  const live = items.filter(isLive).slice(0, MOST_HOMES);
  const homes = await Promise.all(
    live.map(({ id }) => given(client.GET("/api/bookings/{booking_id}", { params: { path: { booking_id: id } } }))),
  );
  return { homes: byUrgency(homes), ended: items.filter((booking) => !isLive(booking)) };
}

/** All that the page of one home tells, beside the booking itself. */
export async function loadSurroundings(home: Booking) {
  const client = await api();
  const project = { path: { project_id: String(home.project.id) } };
  const [about, progress, news, units, books, agreement] = await Promise.all([
    given(client.GET("/api/projects/{project_id}", { params: project })),
    given(client.GET("/api/projects/{project_id}/progress", { params: project })),
    given(client.GET("/api/projects/{project_id}/updates", { params: { ...project, query: { limit: 1 } } })),
    given(
      client.GET("/api/projects/{project_id}/units", {
        params: { path: { project_id: home.project.id }, query: { tower: home.unit.tower } },
      }),
    ),
    given(client.GET("/api/bookings/{booking_id}/payments", { params: { path: { booking_id: home.id } } })),
    home.status === "confirmed" ? loadAgreement(home.id) : null,
  ]);
  const mark = markOf(home.unit, units.items);
  return { project: about, progress, news: news.items[0] ?? null, mark, books, agreement };
}

/** The agreement that is to be signed; null as long as there is none. */
async function loadAgreement(id: number): Promise<Agreement | null> {
  const client = await api();
  try {
    return await given(client.GET("/api/bookings/{booking_id}/agreement", { params: { path: { booking_id: id } } }));
  } catch (error) {
    if (isProblem(error) && error.status === 404) return null;
    throw error;
  }
}

export type Surroundings = Awaited<ReturnType<typeof loadSurroundings>>;

/** What is yet to take place, the next one first. */
export async function loadUpcoming(): Promise<Appointment[]> {
  const client = await api();
  const now = new Date();
  const yesterday = new Date(now.getTime() - 86_400_000).toISOString().slice(0, 10);
  const { items } = await found(
    client.GET("/api/appointments", { params: { query: { from: yesterday, limit: 100 } } }),
  );
  return items
    .filter(({ status, ends_at }) => (status === "scheduled" || status === "confirmed") && new Date(ends_at) > now)
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at));
}

/** The conversations that have something unread. */
export async function loadUnread(): Promise<Conversation[]> {
  const client = await api();
  const { items } = await found(
    client.GET("/api/messages/conversations", { params: { query: { unread: true, limit: 5 } } }),
  );
  return items;
}
