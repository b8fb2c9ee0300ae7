import "server-only";
import { cache } from "react";
import type { About } from "@/components/conversation/composer";
import type { Conversation, Thread } from "@/components/conversation/thread";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import { api, found } from "@/lib/api/server";

/** Whom one writes to, and about what. */
export type Partner = { projectId: number; projectName: string; slug: string; builderName: string; zone: string };

export const loadConversations = cache(async () =>
  found((await api()).GET("/api/messages/conversations", { params: { query: { limit: 30 } } })),
);

/** One's conversation with that number; there is no asking for one by it, so it is looked for among all. */
export const loadConversation = cache(async (id: number): Promise<Conversation | null> => {
  return lookFor((each) => each.id === id);
});

export async function loadConversationWith(projectId: number): Promise<Conversation | null> {
  const client = await api();
  const { items } = await found(
    client.GET("/api/messages/conversations", { params: { query: { project_id: projectId, limit: 1 } } }),
  );
  return items[0] ?? null;
}

async function lookFor(wanted: (each: Conversation) => boolean): Promise<Conversation | null> {
  const client = await api();
  let feed = await loadConversations();
  for (;;) {
    const hit = feed.items.find(wanted);
    if (hit || feed.next_cursor === null) return hit ?? null;
    feed = await found(
      client.GET("/api/messages/conversations", {
        params: { query: { cursor: Number(feed.next_cursor), limit: 100 } },
      }),
    );
  }
}

export async function loadThread({ customer_id, project_id }: Conversation): Promise<Thread> {
  return found(
    (await api()).GET("/api/messages/conversation/{customer_id}/{project_id}", {
      params: { path: { customer_id, project_id }, query: { limit: 30 } },
    }),
  );
}

/** The project that one writes about, if the reader may see it. */
export async function loadPartner(projectId: number): Promise<Partner | null> {
  try {
    const project = await given(
      (await api()).GET("/api/projects/{project_id}", { params: { path: { project_id: String(projectId) } } }),
    );
    return {
      projectId: project.id,
      projectName: project.name,
      slug: project.slug,
      builderName: project.builder.company_name,
      zone: project.timezone,
    };
  } catch (error) {
    if (isProblem(error) && (error.status === 404 || error.status === 422)) return null;
    throw error;
  }
}

/** The home that a message is about, if it is one of the reader's in that project. */
export async function loadAbout(
  customerId: number,
  projectId: number,
  bookingId: string | string[] | undefined,
): Promise<About | null> {
  if (typeof bookingId !== "string") return null;
  const { items } = await found(
    (await api()).GET("/api/bookings/customer/{customer_id}", {
      params: { path: { customer_id: customerId }, query: { limit: 100 } },
    }),
  );
  const booking = items.find(({ id, project }) => String(id) === bookingId && project.id === projectId);
  return booking ? { bookingId: booking.id, unit: booking.unit.unit_number } : null;
}
