import type { components } from "@/lib/api/schema";
import { type Photo, photoOf, photosIn } from "./photos";

type Schemas = components["schemas"];
export type Phase = Schemas["PhaseResponse"];
export type PhaseStatus = Schemas["PhaseStatus"];

/** A phase as it is typed; how far it is has a form of its own. */
export type PhaseValues = {
  name: string;
  description: string;
  start_date: string;
  expected_end_date: string;
  actual_end_date: string;
  status: PhaseStatus;
  weight: string;
  customer_visible: boolean;
  contractor_notes: string;
  photos: Photo[];
};
export type PhaseField = keyof PhaseValues;

export const PHASE_FIELDS: readonly PhaseField[] = [
  ...(["name", "description", "start_date", "expected_end_date", "actual_end_date"] as const),
  ...(["status", "weight", "customer_visible", "contractor_notes", "photos"] as const),
];

export const NEW_PHASE: PhaseValues = {
  ...{ name: "", description: "", start_date: "", expected_end_date: "", actual_end_date: "" },
  ...{ status: "not_started", weight: "1", customer_visible: true, contractor_notes: "", photos: [] },
};

export function valuesOf(phase: Phase): PhaseValues {
  return {
    name: phase.name,
    description: phase.description ?? "",
    start_date: phase.start_date ?? "",
    expected_end_date: phase.expected_end_date ?? "",
    actual_end_date: phase.actual_end_date ?? "",
    status: phase.status,
    weight: String(phase.weight),
    customer_visible: phase.customer_visible,
    contractor_notes: phase.contractor_notes ?? "",
    photos: phase.photos.map(photoOf),
  };
}

/** What a phase that is this far can be besides what it is: only at 100 per cent, and always there, it is complete. */
export function statusesAt(percent: number): PhaseStatus[] {
  if (percent === 100) return ["completed"];
  return percent > 0 ? ["in_progress", "delayed"] : ["not_started", "in_progress", "delayed"];
}

/** The fields that differ. */
export function changedFields(from: PhaseValues, to: PhaseValues): PhaseField[] {
  return PHASE_FIELDS.filter((field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]));
}

/** A figure as people write it; null if it is none. */
export function figureOf(text: string): number | null {
  const trimmed = text.trim().replace(",", ".");
  return /^\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : null;
}

/** The change as the API takes it, of some fields only. */
export function changeOf(values: PhaseValues, fields: readonly PhaseField[]): Schemas["PhaseUpdate"] {
  const all = {
    name: values.name.trim(),
    description: values.description.trim() || null,
    start_date: values.start_date || null,
    expected_end_date: values.expected_end_date || null,
    // Of a phase that is complete it is never empty: left out, it stays.
    actual_end_date: values.actual_end_date || undefined,
    status: values.status,
    weight: figureOf(values.weight) ?? undefined,
    customer_visible: values.customer_visible,
    contractor_notes: values.contractor_notes.trim() || null,
    photos: photosIn(values.photos, values.name),
  };
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}

/** A new phase as the API takes it, behind those that there are. */
export function phaseIn(values: PhaseValues): Schemas["PhaseCreate"] {
  const { actual_end_date: _, status: __, ...rest } = changeOf(values, PHASE_FIELDS);
  return { ...rest, name: values.name.trim() };
}
