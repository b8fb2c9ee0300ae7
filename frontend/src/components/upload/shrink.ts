/** The longest side of a picture as it is sent: more than that is shown nowhere. */
const MOST = 2000;
const QUALITY = 0.86;
const TAKEN = new Set(["image/jpeg", "image/png", "image/webp"]);

type Size = { width: number; height: number };

/** The size in which a picture is sent: its own, or smaller in the same proportions. */
export function fitted({ width, height }: Size, most = MOST): Size {
  const factor = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

/**
 * The picture as it is sent: upright and no larger than it is shown, which saves a phone most of the sending.
 *
 * One that is small enough is left as it is, and so is what this browser cannot read: the API says what it thinks of it.
 */
export async function shrunk(file: Blob): Promise<Blob> {
  let image: ImageBitmap;
  try {
    image = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return file;
  }
  try {
    const size = fitted(image);
    if (size.width === image.width && TAKEN.has(file.type)) return file;
    return (await drawn(image, size)) ?? file;
  } finally {
    image.close();
  }
}

function drawn(image: ImageBitmap, { width, height }: Size): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) return Promise.resolve(null);
  // A JPEG has no transparency: what shows through is paper.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(image, 0, 0, width, height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
}
