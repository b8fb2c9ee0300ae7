const PATIENCE_MS = 120;

/**
 * Passes when a page has taken long enough for its skeleton to be shown. A page that is quicker than that comes at once
 * and whole: React reveals what stands behind a skeleton no sooner than 300 ms after it has drawn that.
 */
export async function patience(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}
