import "server-only";
import { api, found } from "@/lib/api/server";
import type { AccountPage } from "./account-api";
import type { Collection, DuePage, PaymentPage, Refunds, Today } from "./api";
import type { LinePage } from "./bank";
import { accountQuery, dueQuery, lineQuery, paymentQuery, projectOf, type View } from "./filters";
import { allOf } from "./pages";

const FIRST = { page: 1, limit: 100 };

/** What the page of a view is made with; the browser keeps it fresh. */
export type First = {
  dues?: DuePage;
  payments?: PaymentPage;
  collections?: { all: Collection[]; project: number | null; today: Today };
  lines?: LinePage;
  refunds?: Refunds;
  accounts?: AccountPage;
};

export async function loadView(view: View, get: (name: string) => string): Promise<First> {
  const reader = await api();
  switch (view) {
    case "dues":
      return {
        dues: await found(reader.GET("/api/builder/dues", { params: { query: { ...dueQuery(get), ...FIRST } } })),
      };
    case "projects": {
      const project = projectOf(get);
      const query = project === null ? {} : { project_id: project };
      const [all, today] = await Promise.all([
        allOf((page) => found(reader.GET("/api/builder/collections", { params: { query: page } }))),
        found(reader.GET("/api/builder/today", { params: { query } })),
      ]);
      return { collections: { all, project, today } };
    }
    case "bank":
      return { lines: await found(reader.GET("/api/builder/bank-lines", { params: { query: lineQuery(get) } })) };
    case "refunds":
      return { refunds: await found(reader.GET("/api/builder/refunds")) };
    case "account": {
      const query = accountQuery(get);
      return { accounts: await found(reader.GET("/api/builder/project-accounts", { params: { query } })) };
    }
    default: {
      const query = { ...paymentQuery(get, view), ...FIRST };
      return { payments: await found(reader.GET("/api/builder/payments", { params: { query } })) };
    }
  }
}
