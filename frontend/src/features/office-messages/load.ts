import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { About } from "@/components/conversation/composer";
import type { Conversation, Thread } from "@/components/conversation/thread";
import type { components } from "@/lib/api/schema";
import { api, found } from "@/lib/api/server";
import type { Filter } from "./inbox";

export type ConversationFeed = components["schemas"]["ConversationFeed"];
export type ProjectName = { id: number; name: string };
export type Opened = { thread: Thread; zone: string };
/** Somebody to whom nothing was written yet, and about which project one may. */
export type Starting = {
  customerId: number;
  name: string;
  projectId: number;
  projectName: string;
  zone: string;
  about: About | null;
};

export async function loadConversations({ project, show }: Filter): Promise<ConversationFeed> {
  const query = { project_id: project, unread: show === "unread" ? true : null, limit: 50 };
  return found((await api()).GET("/api/messages/conversations", { params: { query } }));
}

/** The builder's own projects, drafts included. */
export async function loadProjects(): Promise<ProjectName[]> {
  const client = await api();
  const names: ProjectName[] = [];
  for (let page = 1, pages = 1; page <= pages; page++) {
    const answer = await found(client.GET("/api/projects", { params: { query: { mine: true, page, limit: 100 } } }));
    pages = answer.pages;
    names.push(...answer.items.map(({ id, name }) => ({ id, name })));
  }
  return names;
}

/** The conversation with that number; there is no asking for one by it, but for what was said in it. */
export const loadOpened = cache(async (id: number): Promise<Opened> => {
  const client = await api();
  const query = { conversation_id: id, limit: 1 };
  const { items } = await found(client.GET("/api/messages", { params: { query } }));
  const [said] = items;
  if (!said) notFound();
  const [thread, zone] = await Promise.all([loadThread(said.customer_id, said.project_id), loadZone(said.project_id)]);
  return { thread, zone };
});

async function loadThread(customer_id: number, project_id: number): Promise<Thread> {
  return found(
    (await api()).GET("/api/messages/conversation/{customer_id}/{project_id}", {
      params: { path: { customer_id, project_id }, query: { limit: 30 } },
    }),
  );
}

async function loadZone(projectId: number): Promise<string> {
  const client = await api();
  const params = { path: { project_id: String(projectId) } };
  return (await found(client.GET("/api/projects/{project_id}", { params }))).timezone;
}

/** Whom the one who has this booking or visit is, and the conversation with them, if there is one. */
export async function loadStarting(
  booking: number | null,
  visit: number | null,
): Promise<{ starting: Starting; there: Conversation | null }> {
  const starting = booking !== null ? await ofBooking(booking) : visit !== null ? await ofVisit(visit) : notFound();
  return { starting, there: await findConversation(starting) };
}

type Party = Pick<components["schemas"]["BookingCard"], "customer" | "project">;

function withParty({ customer, project }: Party, about: About | null): Starting {
  return {
    customerId: customer.id,
    name: `${customer.first_name} ${customer.last_name}`,
    projectId: project.id,
    projectName: project.name,
    zone: project.timezone,
    about,
  };
}

async function ofBooking(booking_id: number): Promise<Starting> {
  const booking = await found((await api()).GET("/api/bookings/{booking_id}", { params: { path: { booking_id } } }));
  return withParty(booking, { bookingId: booking.id, unit: booking.unit.unit_number });
}

async function ofVisit(appointment_id: number): Promise<Starting> {
  const params = { path: { appointment_id } };
  return withParty(await found((await api()).GET("/api/appointments/{appointment_id}", { params })), null);
}

/** The customer's conversation about the project, looked for among all of the project's. */
async function findConversation({ customerId, projectId }: Starting): Promise<Conversation | null> {
  const client = await api();
  let cursor: number | null = null;
  do {
    const query = { project_id: projectId, cursor, limit: 100 };
    const feed: ConversationFeed = await found(client.GET("/api/messages/conversations", { params: { query } }));
    const hit = feed.items.find(({ customer_id }) => customer_id === customerId);
    if (hit) return hit;
    cursor = feed.next_cursor === null ? null : Number(feed.next_cursor);
  } while (cursor !== null);
  return null;
}
