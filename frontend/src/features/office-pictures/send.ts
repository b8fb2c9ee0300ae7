import { asProblem, type Problem, unreachable } from "@/lib/api/problem";
import type { Upload } from "./gallery";

const RENEWING_WAIT_MS = 600;

/** Sends in a picture, and says meanwhile how much of it has gone out. `key`: of this file, over all tries. */
export async function sendPicture(file: File, key: string, onPart: (part: number) => void): Promise<Upload> {
  const answer = await once(file, key, onPart);
  // Another of our servers is renewing the sign-in: its answer brings the cookies in a moment.
  if ("upload" in answer) return answer.upload;
  if (answer.problem.status !== 503 || answer.problem.retryAfter !== 1) throw answer.problem;
  await new Promise((resolve) => setTimeout(resolve, RENEWING_WAIT_MS));
  const again = await once(file, key, onPart);
  if ("upload" in again) return again.upload;
  throw again.problem;
}

/** `fetch` does not tell how much of a body has gone out. */
function once(
  file: File,
  key: string,
  onPart: (part: number) => void,
): Promise<{ upload: Upload } | { problem: Problem }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/api/files");
    request.setRequestHeader("Idempotency-Key", key);
    request.responseType = "json";
    request.upload.onprogress = (event) => event.lengthComputable && onPart(event.loaded / event.total);
    request.onerror = () => resolve({ problem: unreachable() });
    request.onload = () => {
      if (request.status === 201) return resolve({ upload: request.response as Upload });
      const wait = Number(request.getResponseHeader("retry-after"));
      resolve({ problem: asProblem(request.response, request.status, wait) });
    };
    const form = new FormData();
    form.append("file", file);
    request.send(form);
  });
}
