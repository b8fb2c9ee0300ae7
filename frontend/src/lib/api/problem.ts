import type { components } from "./schema";

/** What the API says when it refuses something (RFC 9457). `errors` names each faulty field of a request. */
export type ProblemBody = components["schemas"]["ProblemResponse"];

/** A refusal. Whoever expects it asks for its `code`; whoever does not lets it through to the error page. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly body: ProblemBody;
  readonly retryAfter: number | null;
  /** Read by the error page: of an error on the server nothing else reaches the browser. */
  readonly digest: string;

  constructor(body: ProblemBody, retryAfter: number | null = null) {
    super(body.detail);
    this.name = "Problem";
    this.body = body;
    this.status = body.status;
    this.code = body.code;
    this.retryAfter = retryAfter;
    this.digest = `${body.code}:${body.request_id}`;
  }

  /** The API's sentence for each faulty field, by the field's path: `customer.phone`. */
  get fields(): Record<string, string> {
    const found: Record<string, string> = {};
    for (const { loc, msg } of this.body.errors ?? []) {
      const path = loc[0] === "body" || loc[0] === "query" ? loc.slice(1) : loc;
      found[path.join(".")] ??= sentence(msg);
    }
    return found;
  }
}

export const UNREACHABLE = "api_unreachable";

export function unreachable(): Problem {
  return new Problem({
    type: "about:blank",
    title: "Service Unavailable",
    status: 503,
    detail: "The platform cannot be reached just now.",
    code: UNREACHABLE,
    request_id: "",
    errors: [],
    allowed: [],
  });
}

/** The problem that an answer holds; one without a readable body was not the API's own. */
export function asProblem(body: unknown, status: number, retryAfter: number): Problem {
  if (typeof body === "object" && body !== null && "code" in body) {
    return new Problem(body as ProblemBody, retryAfter || null);
  }
  return status >= 500 && status !== 500
    ? unreachable()
    : new Problem({ ...unreachable().body, status, code: "unknown" });
}

export function isProblem(error: unknown, code?: string): error is Problem {
  return error instanceof Problem && (code === undefined || error.code === code);
}

/** Sentences begin with a capital letter and end with a full stop, whatever wrote them. */
function sentence(text: string): string {
  const trimmed = text.replace(/^Value error, /, "");
  return trimmed.charAt(0).toUpperCase() + trimmed.slice(1) + (/[.!?]$/.test(trimmed) ? "" : ".");
}
