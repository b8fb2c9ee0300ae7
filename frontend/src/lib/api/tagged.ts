import { type Answer, given } from "./answer";

/** A resource together with the version that was read, which a change of it names (`If-Match`). */
export type Tagged<T> = { data: T; etag: string | null };

/** The data of an answer and its ETag; throws the `Problem` that came instead. */
export async function tagged<T>(answer: Promise<Answer<T>>): Promise<Tagged<T>> {
  const { response } = await answer;
  return { data: await given(answer), etag: response.headers.get("etag") };
}

/** The header by which a change is refused (412) if somebody else made one since. */
export function ifMatch(etag: string | null): Record<string, string> {
  return etag ? { "If-Match": etag } : {};
}
