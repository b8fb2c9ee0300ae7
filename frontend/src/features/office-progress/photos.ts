import type { PictureData } from "@/components/picture";
import type { components } from "@/lib/api/schema";

/** The most that hang at one phase, or in one piece of news. */
export const MOST_PHOTOS = 20;

/** A photograph as it is typed. `alt`: null until somebody has said what there is to see better than the title does. */
export type Photo = { id: number; url: string; width: number; height: number; alt: string | null; caption: string };

type Uploaded = Pick<PictureData, "id" | "width" | "height" | "sources">;

export function photoOf(picture: Uploaded & Partial<Pick<PictureData, "alt" | "caption">>): Photo {
  const { id, width, height, sources } = picture;
  const smallest = [...sources].sort((one, other) => one.width - other.width)[0];
  return { id, url: smallest?.url ?? "", width, height, alt: picture.alt ?? null, caption: picture.caption ?? "" };
}

/** The photographs with one that has arrived; arrived twice, after a lost line, it is there once. */
export function withPhoto(photos: readonly Photo[], uploaded: Uploaded): Photo[] {
  return photos.some(({ id }) => id === uploaded.id) ? [...photos] : [...photos, photoOf(uploaded)];
}

/** What a photograph is said to show while nobody has said it: the title, with its number if there are several. */
export function altOf(photos: readonly Photo[], at: number, title: string): string {
  const said = photos[at]?.alt;
  if (said !== null && said !== undefined) return said;
  return photos.length > 1 && title ? `${title} (${at + 1})` : title;
}

/** The photographs as the API takes them. */
export function photosIn(photos: readonly Photo[], title: string): components["schemas"]["PhotoIn"][] {
  return photos.map(({ id, caption }, at) => ({
    id,
    alt: altOf(photos, at, title.trim()).trim(),
    caption: caption.trim() || null,
  }));
}

/** The fields of photographs, as the API names them. */
export function photoFields(photos: readonly Photo[]): string[] {
  return photos.flatMap((_, at) => [`photos.${at}.id`, `photos.${at}.alt`, `photos.${at}.caption`]);
}
