import type { components } from "@/lib/api/schema";
import classes from "./picture.module.css";

export type PictureData = components["schemas"]["PictureResponse"];

/**
 * A picture in the size that its place on the page needs (`sizes`, as of <img>), blurred until it is there.
 *
 * `priority`: it is what the page is about, on the screen from the start, and drawn with the rest of it.
 */
export function Picture({
  picture,
  sizes,
  ratio,
  priority,
}: {
  picture: PictureData;
  sizes: string;
  ratio?: number;
  priority?: boolean;
}) {
  const sources = [...picture.sources].sort((one, other) => one.width - other.width);
  return (
    // biome-ignore lint/performance/noImgElement: the API keeps every size that is needed, there is none to make
    <img
      className={classes.picture}
      src={sources.at(-1)?.url}
      srcSet={sources.map(({ url, width }) => `${url} ${width}w`).join(", ")}
      sizes={sizes}
      alt={picture.alt}
      width={picture.width}
      height={picture.height}
      loading={priority ? "eager" : "lazy"}
      fetchPriority={priority ? "high" : "auto"}
      decoding={priority ? "sync" : "async"}
      style={{
        aspectRatio: ratio ?? picture.width / picture.height,
        backgroundImage: picture.placeholder ? `url("${picture.placeholder}")` : undefined,
      }}
    />
  );
}
