import type { components } from "@/lib/api/schema";
import { clockAt } from "./clock";

type Schemas = components["schemas"];
export type Visit = Schemas["AppointmentResponse"];
export type VisitStatus = Schemas["AppointmentStatus"];
export type VisitType = Schemas["AppointmentType"];
export type Place = Schemas["MeetingLocation"];

export const STATUSES = [
  "scheduled",
  "confirmed",
  "completed",
  "no_show",
  "cancelled",
] as const satisfies VisitStatus[];
export const TYPES = ["site_visit", "consultation", "documentation", "handover"] as const satisfies VisitType[];
export const PLACES = ["site", "office", "online"] as const satisfies Place[];
export const USUAL_PLACE: Record<VisitType, Place> = {
  site_visit: "site",
  consultation: "office",
  documentation: "office",
  handover: "site",
};

/** Another time that somebody is about to give a visit. */
export type Moved = { id: number; starts_at: string; minutes: number };

export function isStanding({ status }: Pick<Visit, "status">): boolean {
  return status === "scheduled" || status === "confirmed";
}

export function nameOf({ customer }: Pick<Visit, "customer">): string {
  return `${customer.first_name} ${customer.last_name}`;
}

export function endOf(starts_at: string, minutes: number): string {
  return new Date(Date.parse(starts_at) + minutes * 60_000).toISOString();
}

export type Filters = { project: string; type: string; status: string; words: string };

/** Those that the filters leave, the first to come first. Without a status: all that were not cancelled. */
export function filtered(visits: readonly Visit[], { project, type, status, words }: Filters): Visit[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const digits = words.replace(/\D/g, "");
  return visits
    .filter((visit) => {
      if (project && String(visit.project_id) !== project) return false;
      if (type && visit.appointment_type !== type) return false;
      if (status === "" ? visit.status === "cancelled" : status !== "all" && visit.status !== status) return false;
      if (wanted.length === 0) return true;
      const { customer } = visit;
      if (digits.length >= 4 && customer.phone.replace(/\D/g, "").includes(digits)) return true;
      const said = `${nameOf(visit)} ${customer.email} ${visit.project.name} ${visit.agenda ?? ""}`.toLocaleLowerCase();
      return wanted.every((word) => said.includes(word));
    })
    .sort((one, other) => Date.parse(one.starts_at) - Date.parse(other.starts_at) || one.id - other.id);
}

const ORDERS: Record<string, (one: Visit, other: Visit) => number> = {
  time: () => 0,
  name: (one, other) => nameOf(one).localeCompare(nameOf(other)),
  project: (one, other) => one.project.name.localeCompare(other.project.name),
  status: (one, other) => STATUSES.indexOf(one.status) - STATUSES.indexOf(other.status),
};

/** In the order of a column (`name`, `-name`); those that are alike in it, by time. */
export function sorted(visits: readonly Visit[], sort: string): Visit[] {
  const order = ORDERS[sort.replace("-", "")];
  const rows = order ? [...visits].sort(order) : [...visits];
  return sort.startsWith("-") ? rows.reverse() : rows;
}

/** A visit as a calendar shows it: from when to when by the clock of its place. */
export type Shown = { id: number; visit: Visit; start: string; end: string; moving: boolean };

/** `moved`: one that is shown where somebody wants it to be, until that is settled. */
export function shown(visits: readonly Visit[], moved: Moved | null): Shown[] {
  return visits.map((visit) => {
    const moving = moved?.id === visit.id;
    const starts_at = moving ? moved.starts_at : visit.starts_at;
    const ends_at = moving ? endOf(moved.starts_at, moved.minutes) : visit.ends_at;
    const { timezone } = visit.project;
    return { id: visit.id, visit, start: clockAt(timezone, starts_at), end: clockAt(timezone, ends_at), moving };
  });
}

/** The time zones of visits, each once. */
export function zonesOf(visits: readonly Visit[]): string[] {
  return [...new Set(visits.map(({ project }) => project.timezone))];
}
