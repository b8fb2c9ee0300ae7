import type { Permission } from "@/components/office/office";
import type { paths } from "@/lib/api/schema";

export type PaymentQuery = NonNullable<paths["/api/builder/payments"]["get"]["parameters"]["query"]>;
export type DueQuery = NonNullable<paths["/api/builder/dues"]["get"]["parameters"]["query"]>;
export type LineQuery = NonNullable<paths["/api/builder/bank-lines"]["get"]["parameters"]["query"]>;
export type AccountQuery = NonNullable<paths["/api/builder/project-accounts"]["get"]["parameters"]["query"]>;

export const VIEWS = ["dues", "projects", "payments", "pending", "bank", "refunds", "account"] as const;
export type View = (typeof VIEWS)[number];
export type PaymentView = Extract<View, "payments" | "pending">;

/** The views of somebody who may do this: what banks say is for those who take the money. */
export function viewsFor(may: (permission: Permission) => boolean): View[] {
  return VIEWS.filter((view) => view !== "bank" || may("manage_payments"));
}

/** The view that the address names; the first if it names none that there is. */
export function viewOf(asked: string | undefined): View {
  return VIEWS.find((view) => view === asked) ?? "dues";
}

export const PAYMENT_FILTERS = ["status", "payment_method", "payment_type", "project", "q", "from", "to"] as const;
export const DUE_FILTERS = ["status", "project", "q"] as const;
export const STATUSES = ["pending", "completed", "failed", "refunded"] as const;
export const ALL_METHODS = ["bank_transfer", "cheque", "cash", "loan", "online"] as const;
export const DUE_STATUSES = ["overdue", "due", "upcoming"] as const;
export const LINE_STATUSES = ["open", "recorded", "dismissed"] as const;
const LINES_PER_PAGE = 50;
const ACCOUNTS_PER_PAGE = 20;

type Get = (name: string) => string;

/** What of the address the list of payments is asked for; what makes no sense is left out. */
export function paymentQuery(get: Get, view: PaymentView): PaymentQuery {
  const query: Record<string, string> = {};
  for (const name of PAYMENT_FILTERS) if (get(name) && isKnown(name, get(name))) query[nameOf(name)] = get(name);
  if (["oldest", "amount", "-amount"].includes(get("sort"))) query.sort = get("sort");
  if (view === "pending") query.status = "pending";
  return query as PaymentQuery;
}

export function dueQuery(get: Get): DueQuery {
  const query: Record<string, string> = {};
  for (const name of ["project", "q"]) if (get(name) && isKnown(name, get(name))) query[nameOf(name)] = get(name);
  if ((DUE_STATUSES as readonly string[]).includes(get("status"))) query.status = get("status");
  return query as DueQuery;
}

/** What of the address the lines of the statements are asked for: the open ones unless it says otherwise. */
export function lineQuery(get: Get): LineQuery & { page: number } {
  const status = LINE_STATUSES.find((each) => each === get("status")) ?? "open";
  const q = get("q") && isKnown("q", get("q")) ? { q: get("q") } : {};
  return { status, ...q, page: pageOf(get), limit: LINES_PER_PAGE };
}

/** Of which projects the accounts are asked for. */
export function accountQuery(get: Get): AccountQuery & { page: number } {
  const project = projectOf(get);
  return { ...(project && { project_id: project }), page: pageOf(get), limit: ACCOUNTS_PER_PAGE };
}

function pageOf(get: Get): number {
  return /^[1-9]\d{0,5}$/.test(get("page")) ? Number(get("page")) : 1;
}

/** The project that the address names; null for all of them. */
export function projectOf(get: Get): number | null {
  return isKnown("project", get("project")) ? Number(get("project")) : null;
}

/** The API's name of a filter. */
function nameOf(filter: string): string {
  return filter === "project" ? "project_id" : filter;
}

const KNOWN: Record<string, readonly string[]> = {
  status: STATUSES,
  payment_method: ALL_METHODS,
  payment_type: ["token", "installment", "final", "maintenance", "penalty"],
};

function isKnown(name: string, value: string): boolean {
  if (name === "project") return /^[1-9]\d{0,17}$/.test(value);
  if (name === "from" || name === "to") return /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (name === "q") return value.length <= 100;
  return KNOWN[name]?.includes(value) ?? false;
}
