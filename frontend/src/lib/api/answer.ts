import { asProblem } from "./problem";

/** What openapi-fetch makes of an answer. */
export type Answer<T> = { data?: T; error?: unknown; response: Response };

/** The data of an answer; throws the `Problem` that came instead. */
export async function given<T>(answer: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await answer;
  if (response.ok) return data as T;
  throw asProblem(error, response.status, Number(response.headers.get("retry-after")));
}
