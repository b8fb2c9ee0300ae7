/** As the API takes it. */
export const MOST_BYTES = 20 * 1024 * 1024;
// Readers find the mark of a PDF anywhere in its first kilobyte.
const HEAD_BYTES = 1024;

export type FileFault = "empty" | "large" | "notPdf" | "unreadable" | "insecure";
export type DigestFault = "digest" | "digestSigns" | "digestNeeded";

/** The SHA-256 of the file, worked out here: it does not leave the device. Or why that cannot be. */
export async function fingerprintOf(file: Blob): Promise<{ sha256: string } | { fault: FileFault }> {
  if (file.size === 0) return { fault: "empty" };
  if (file.size > MOST_BYTES) return { fault: "large" };
  try {
    const bytes = await file.arrayBuffer();
    if (!isPdf(new Uint8Array(bytes.slice(0, HEAD_BYTES)))) return { fault: "notPdf" };
    // Browsers have it on secure pages only.
    if (!globalThis.crypto?.subtle) return { fault: "insecure" };
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    return { sha256: [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("") };
  } catch {
    return { fault: "unreadable" };
  }
}

export function isPdf(head: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(head).includes("%PDF-");
}

/** The SHA-256 that somebody typed or pasted, as the API takes it: capitals, spaces and colons are only how it was set. */
export function digestOf(typed: string): { sha256: string } | { fault: DigestFault; count: number } {
  const sha256 = typed.toLowerCase().replace(/[\s:]/g, "");
  if (sha256 === "") return { fault: "digestNeeded", count: 0 };
  if (/[^0-9a-f]/.test(sha256)) return { fault: "digestSigns", count: sha256.length };
  return sha256.length === 64 ? { sha256 } : { fault: "digest", count: sha256.length };
}

/** Megabytes, as people write how large a file is; a small one has some size, too. */
export function megabytes(bytes: number): string {
  return Math.max(0.1, bytes / 1024 / 1024).toFixed(1);
}
