// Builders of the tests' own, so that nothing of the demo is changed.
import { randomUUID } from "node:crypto";
import { type APIResponse, type BrowserContext, expect } from "@playwright/test";
import { PASSWORD } from "./people";

export const ROHAN = "rohan.deshmukh@example.com";
export const NILIMA = "nilima.sathe@example.com";
export const IMRAN = "imran.shaikh@example.com";

/** Of tests of what only a desk has: a keyboard, dragging, cells that are edited. The phone's project leaves them out. */
export const DESK = { tag: "@desk" };

const OURS = { "sec-fetch-site": "same-origin" };

/** Registers a builder and signs their owner in on every page of the context. */
export async function registerBuilder(context: BrowserContext): Promise<{ email: string; builderId: number }> {
  const email = `owner.${randomUUID()}@example.com`;
  const builder = {
    company_name: "Pier & Post",
    license_number: `L-${randomUUID()}`,
    phone: "+912025530188",
    address: "14 Quarry Road, Pune",
  };
  const data = { email, password: PASSWORD, user_type: "builder", builder };
  const answer = await context.request.post("/api/auth/register", { data, headers: OURS });
  expect(answer.status()).toBe(201);
  const me = await (await context.request.get("/api/auth/me")).json();
  return { email, builderId: me.builder.id };
}

/** Makes something through the API as whoever is signed in there. */
export async function made<T>(context: BrowserContext, path: string, data: object): Promise<T> {
  const headers = { ...OURS, "idempotency-key": randomUUID() };
  return answered(await context.request.post(path, { data, headers }));
}

/** Changes something through the API as whoever is signed in there. */
export async function changed<T>(context: BrowserContext, path: string, data: object): Promise<T> {
  return answered(await context.request.patch(path, { data, headers: OURS }));
}

/** Puts something in its place through the API as whoever is signed in there. */
export async function put<T>(context: BrowserContext, path: string, data: object): Promise<T> {
  return answered(await context.request.put(path, { data, headers: OURS }));
}

async function answered<T>(answer: APIResponse): Promise<T> {
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as T;
}

export type Made = { id: number };

/** A published project with so many units on a floor of it. */
export async function project(context: BrowserContext, units = 4): Promise<{ id: number; units: Made[] }> {
  const name = `Quarry Yard ${randomUUID().slice(0, 6)}`;
  const place = { address: "14 Quarry Road", city: "Pune", state: "Maharashtra", zipcode: "411001" };
  const { id } = await made<Made>(context, "/api/projects", {
    ...{ name, project_type: "residential", published: true },
    ...place,
  });
  const ownUnits: Made[] = [];
  for (let position = 1; position <= units; position++) {
    const unit = { unit_number: `A-10${position}`, tower: "A", position, unit_type: "2BHK", floor_number: 1 };
    const figures = { area_sqft: 900, price: "5000000.00" };
    ownUnits.push(await made<Made>(context, "/api/units", { project_id: id, ...unit, ...figures }));
  }
  return { id, units: ownUnits };
}
