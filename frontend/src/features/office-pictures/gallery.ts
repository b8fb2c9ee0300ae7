import type { components } from "@/lib/api/schema";

type Schemas = components["schemas"];
export type PictureKind = Schemas["PictureKind"];
export type UnitType = Schemas["UnitType"];
export type Upload = Schemas["UploadResponse"];

/** A picture of the gallery as it is edited; one that was just sent in hangs nowhere yet and has the same id. */
export type HungPicture = Upload & {
  key: string;
  kind: PictureKind;
  alt: string;
  caption: string;
  /** Of a plan: which kinds of homes are laid out like it. */
  unit_types: UnitType[];
};
export type Gallery = { pictures: HungPicture[] };

export const PICTURE_KINDS = ["visualisation", "photograph", "plan"] as const;
export const MOST_PICTURES = 40;
export const MOST_BYTES = 15 * 1024 * 1024;
export const TAKEN = ["image/jpeg", "image/png", "image/webp"];

export function galleryOf(pictures: readonly Schemas["PictureResponse"][]): Gallery {
  return {
    pictures: pictures.map(({ caption, ...picture }) => ({
      ...picture,
      key: `picture-${picture.id}`,
      caption: caption ?? "",
    })),
  };
}

/** A picture that has just come in; what there is to see on it, nobody has said yet. */
export function hungUpload(upload: Upload, kind: PictureKind): HungPicture {
  return { ...upload, key: `picture-${upload.id}`, kind, alt: "", caption: "", unit_types: [] };
}

export function askedOf({ pictures }: Gallery): Schemas["GalleryIn"] {
  return {
    pictures: pictures.map(({ id, kind, alt, caption, unit_types }) => ({
      ...{ id, kind, alt: alt.trim() },
      caption: caption.trim() || null,
      // What was chosen for a plan stays chosen while its kind is tried, and is only a plan's to say.
      unit_types: kind === "plan" ? unit_types : [],
    })),
  };
}

export const isWhole = ({ pictures }: Gallery): boolean => pictures.every(({ alt }) => alt.trim() !== "");

export const meaningOf = (gallery: Gallery): string => JSON.stringify(askedOf(gallery));

/** A gallery with one of its pictures in the place of another. */
export function placed(pictures: readonly HungPicture[], key: string, before: string): HungPicture[] {
  const from = pictures.findIndex((picture) => picture.key === key);
  const to = pictures.findIndex((picture) => picture.key === before);
  const picture = pictures[from];
  if (!picture || to === -1 || from === to) return [...pictures];
  const rest = pictures.filter((each) => each !== picture);
  return [...rest.slice(0, to), picture, ...rest.slice(to)];
}
