import "server-only";
import { markOf } from "@/components/elevation/mark";
import { given } from "@/lib/api/answer";
import type { components } from "@/lib/api/schema";
import { api, found } from "@/lib/api/server";

type Card = components["schemas"]["BookingCard"];

/** The projects in which a customer has a home, each with one of their homes there, those that are theirs first. */
export async function loadOwnProjects(customerId: number): Promise<Card[]> {
  const client = await api();
  const { items } = await found(
    client.GET("/api/bookings/customer/{customer_id}", {
      params: { path: { customer_id: customerId }, query: { limit: 100 } },
    }),
  );
  const live = items.filter(({ status }) => status !== "cancelled" && status !== "expired");
  live.sort((one, other) => Number(one.status === "reserved") - Number(other.status === "reserved"));
  return live.filter((each, index) => live.findIndex((other) => other.project.id === each.project.id) === index);
}

/** How the project of a home grows, and where in its drawing the home is. */
export async function loadProgress(home: Card) {
  const client = await api();
  const project = { path: { project_id: String(home.project.id) } };
  const [about, progress, updates, units] = await Promise.all([
    given(client.GET("/api/projects/{project_id}", { params: project })),
    given(client.GET("/api/projects/{project_id}/progress", { params: project })),
    given(client.GET("/api/projects/{project_id}/updates", { params: { ...project, query: { limit: 5 } } })),
    given(
      client.GET("/api/projects/{project_id}/units", {
        params: { path: { project_id: home.project.id }, query: { tower: home.unit.tower } },
      }),
    ),
  ]);
  return { project: about, progress, updates, mark: markOf(home.unit, units.items) };
}
