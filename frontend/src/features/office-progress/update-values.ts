import type { components } from "@/lib/api/schema";
import { figureOf } from "./phase-values";
import { type Photo, photoOf, photosIn } from "./photos";

type Schemas = components["schemas"];
export type Update = Schemas["UpdateResponse"];
export type UpdateType = Schemas["UpdateType"];

export const TYPES: readonly UpdateType[] = ["general", "milestone", "delay", "quality", "safety"];
export const PRIORITIES: readonly Schemas["Priority"][] = ["low", "normal", "high"];

/** News as it is typed: tags with commas between them, addresses of videos one a line. */
export type UpdateValues = {
  title: string;
  content: string;
  update_type: UpdateType;
  priority: Schemas["Priority"];
  estimated_delay_days: string;
  expected_completion_date: string;
  tags: string;
  video_urls: string;
  photos: Photo[];
};
export type UpdateField = keyof UpdateValues;

export const UPDATE_FIELDS: readonly UpdateField[] = [
  ...(["title", "content", "update_type", "priority", "estimated_delay_days"] as const),
  ...(["expected_completion_date", "tags", "video_urls", "photos"] as const),
];

export const NEW_UPDATE: UpdateValues = {
  ...{ title: "", content: "", update_type: "general", priority: "normal", estimated_delay_days: "" },
  ...{ expected_completion_date: "", tags: "", video_urls: "", photos: [] },
};

export function updateValuesOf(update: Update): UpdateValues {
  return {
    title: update.title,
    content: update.content,
    update_type: update.update_type,
    priority: update.priority,
    estimated_delay_days: update.estimated_delay_days === null ? "" : String(update.estimated_delay_days),
    expected_completion_date: update.expected_completion_date ?? "",
    tags: update.tags.join(", "),
    video_urls: update.video_urls.join("\n"),
    photos: update.photos.map(photoOf),
  };
}

/** News as the API takes it. What only a delay has is left out of other news, and stays typed. */
export function updateIn(values: UpdateValues): Omit<Schemas["UpdateCreate"], "is_published"> {
  const isDelay = values.update_type === "delay";
  return {
    title: values.title.trim(),
    content: values.content.trim(),
    update_type: values.update_type,
    priority: values.priority,
    estimated_delay_days: isDelay ? figureOf(values.estimated_delay_days) : null,
    expected_completion_date: isDelay ? values.expected_completion_date || null : null,
    tags: parted(values.tags, ","),
    video_urls: parted(values.video_urls, /\s+/),
    photos: photosIn(values.photos, values.title),
  };
}

/** The fields that differ, as they would be sent. */
export function changedInUpdate(from: UpdateValues, to: UpdateValues): UpdateField[] {
  const [before, after] = [updateIn(from), updateIn(to)];
  return UPDATE_FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}

/** The change as the API takes it, of some fields only. */
export function updateChange(values: UpdateValues, fields: readonly UpdateField[]): Schemas["UpdateChange"] {
  const all = updateIn(values);
  return Object.fromEntries(fields.map((field) => [field, all[field]]));
}

function parted(text: string, at: string | RegExp): string[] {
  return [...new Set(text.split(at).map((each) => each.trim()))].filter((each) => each !== "");
}
