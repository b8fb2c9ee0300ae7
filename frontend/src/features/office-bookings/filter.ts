import type { components, operations } from "@/lib/api/schema";

export type BookingStatus = components["schemas"]["BookingStatus"];
type Query = NonNullable<operations["get_builder_bookings_api_builder_bookings_get"]["parameters"]["query"]>;

/** Which bookings are looked at, and in which order; what is not named is not asked for. */
export type Filter = {
  status?: BookingStatus;
  project_id?: number;
  payment_status?: NonNullable<Query["payment_status"]>;
  q?: string;
  sort?: NonNullable<Query["sort"]>;
};

/** In the order in which a booking goes through them. */
export const STATUSES = [
  "reserved",
  "token_paid",
  "confirmed",
  "agreement_signed",
  "registered",
  "completed",
  "cancelled",
  "expired",
] as const satisfies readonly BookingStatus[];
export const PAYMENTS = ["unpaid", "partly_paid", "paid"] as const satisfies readonly Query["payment_status"][];
const SORTS = [
  "newest",
  "oldest",
  "amount",
  "-amount",
  "outstanding",
  "hold",
] as const satisfies readonly Query["sort"][];

/** What of the address is a filter; the order is part of it. */
export const NAMES = ["status", "project", "payment", "q", "sort"] as const;
export const NO_FILTER = { status: "", project: "", payment: "", q: "", sort: "" };

/** The filter that an address holds; what cannot be meant is left out, so that an old link still shows something. */
export function filterOf(get: (name: (typeof NAMES)[number]) => string): Filter {
  const known = <T extends string>(values: readonly T[], text: string) => values.find((value) => value === text);
  const status = known(STATUSES, get("status"));
  const payment = known(PAYMENTS, get("payment"));
  const sort = known(SORTS, get("sort"));
  const project = get("project");
  const words = get("q").trim().slice(0, 100);
  return {
    ...(status && { status }),
    ...(/^[1-9]\d{0,15}$/.test(project) && { project_id: Number(project) }),
    ...(payment && { payment_status: payment }),
    ...(words && { q: words }),
    ...(sort && { sort }),
  };
}

export function isSame(one: Filter, other: Filter): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether everything is shown, in whatever order. */
export function isEverything({ sort: _, ...filter }: Filter): boolean {
  return Object.keys(filter).length === 0;
}
