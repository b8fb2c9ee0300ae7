"use client";

import { client } from "@/lib/api/browser";
import { ifMatch, type Tagged, tagged } from "@/lib/api/tagged";
import * as charges from "./charges";
import * as extras from "./extras";
import * as plans from "./plans";

/** What is asked of the API for one of a project's lists: how it is read, and how it is put in its place. */
type Calls<F> = {
  read: (signal?: AbortSignal) => Promise<Tagged<F>>;
  write: (form: F, etag: string | null) => Promise<Tagged<F>>;
};

function as<D, F>(formOf: (data: D) => F): ({ data, etag }: Tagged<D>) => Tagged<F> {
  return ({ data, etag }) => ({ data: formOf(data), etag });
}

export function plansOf(projectId: number): Calls<plans.PlansForm> {
  const path = { project_id: projectId };
  const url = "/api/projects/{project_id}/payment-plans";
  return {
    read: (signal) => tagged(client.GET(url, { params: { path }, ...(signal && { signal }) })).then(as(plans.formOf)),
    write: (form, etag) =>
      tagged(client.PUT(url, { params: { path }, body: plans.askedOf(form), headers: ifMatch(etag) })).then(
        as(plans.formOf),
      ),
  };
}

export function chargesOf(projectId: number): Calls<charges.ChargesForm> {
  const path = { project_id: projectId };
  const url = "/api/projects/{project_id}/charges";
  return {
    read: (signal) => tagged(client.GET(url, { params: { path }, ...(signal && { signal }) })).then(as(charges.formOf)),
    write: (form, etag) =>
      tagged(client.PUT(url, { params: { path }, body: charges.askedOf(form), headers: ifMatch(etag) })).then(
        as(charges.formOf),
      ),
  };
}

export function extrasOf(projectId: number): Calls<extras.ExtrasForm> {
  const path = { project_id: projectId };
  const url = "/api/projects/{project_id}/extras";
  return {
    read: (signal) => tagged(client.GET(url, { params: { path }, ...(signal && { signal }) })).then(as(extras.formOf)),
    write: (form, etag) =>
      tagged(client.PUT(url, { params: { path }, body: extras.askedOf(form), headers: ifMatch(etag) })).then(
        as(extras.formOf),
      ),
  };
}
