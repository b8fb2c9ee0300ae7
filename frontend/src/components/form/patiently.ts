import { isProblem } from "@/lib/api/problem";

// Another tab, or this one before a reload, has sent the same at this moment.
const UNDER_WAY = new Set(["idempotency_key_in_use", "try_again"]);
const TRIES = 4;

/** Sends again, a few times, what is refused only because the same is still under way. */
export async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (!isProblem(error) || !UNDER_WAY.has(error.code) || tries === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500 * tries));
    }
  }
}
