// The cast of the tests: people of the demo, and people who register for one test.
import { randomUUID } from "node:crypto";
import type { APIRequestContext, BrowserContext } from "@playwright/test";
import { expect, test } from "@playwright/test";

export const PASSWORD = "a house of demo bricks";
export const MEERA = "meera.joshi@example.com";
export const FARHAN = "farhan.qureshi@example.com";
export const ASHA = "asha.kulkarni@example.com";

/** What a request of a page says of where it comes from. */
const OURS = { "sec-fetch-site": "same-origin" };

/** Signs somebody in on every page of the context. */
export async function signIn(context: BrowserContext, email: string): Promise<void> {
  const answer = await context.request.post("/api/auth/login", { data: { email, password: PASSWORD }, headers: OURS });
  expect(answer.status()).toBe(200);
}

/** Registers a customer and signs them in on every page of the context. */
export async function register(context: BrowserContext, first_name = "Tara"): Promise<{ email: string }> {
  const email = `${first_name.toLowerCase()}.${randomUUID()}@example.com`;
  const customer = { first_name, last_name: "Sen", phone: "+919812345678" };
  const answer = await context.request.post("/api/auth/register", {
    data: { email, password: PASSWORD, user_type: "customer", customer },
    headers: OURS,
  });
  expect(answer.status()).toBe(201);
  return { email };
}

export type Unit = { id: number; unit_number: string; unit_type: string; price: string; status: string };

/** A free home of a project that no other running test takes: each worker draws from homes of its own. */
export async function freeUnit(request: APIRequestContext, slug: string): Promise<Unit> {
  const project = (await (await request.get(`/api/projects/${slug}`)).json()) as { id: number };
  const answer = await request.get(`/api/projects/${project.id}/units?status=available`);
  const { items } = (await answer.json()) as { items: Unit[] };
  const { parallelIndex, config } = test.info();
  const own = items.filter(
    ({ id, unit_type: type }) => type !== "shop" && id % config.workers === parallelIndex % config.workers,
  );
  const unit = own[own.length >> 1];
  expect(unit, `${slug} has a free home`).toBeDefined();
  return unit as Unit;
}

/** Holds a home without a page. */
export async function hold(context: BrowserContext, unitId: number): Promise<{ id: number }> {
  const answer = await context.request.post("/api/bookings", {
    data: { unit_id: unitId },
    headers: { ...OURS, "idempotency-key": randomUUID() },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as { id: number };
}
