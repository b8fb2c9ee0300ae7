import type { Typed } from "./form";

/** What is kept on this device of a form that is being changed. `etag`: of the version that it began with. */
export type Draft = { typed: Typed; note: string; etag: string | null };
