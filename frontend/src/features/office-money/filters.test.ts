import { expect, it } from "vitest";
import { dueQuery, lineQuery, paymentQuery, projectOf, viewOf, viewsFor } from "./filters";

const of = (values: Record<string, string>) => (name: string) => values[name] ?? "";

it("asks for what the address says, and for nothing that makes no sense", () => {
  const said = {
    status: "failed",
    payment_method: "cash",
    q: "A-1",
    from: "2026-01-01",
    sort: "-amount",
  };
  expect(paymentQuery(of({ ...said, project: "7" }), "payments")).toEqual({ ...said, project_id: "7" });
  const nonsense = {
    status: "lost",
    payment_method: "gold",
    project: "-1",
    q: "x".repeat(101),
    to: "soon",
    sort: "best",
  };
  expect(paymentQuery(of(nonsense), "payments")).toEqual({});
  expect(dueQuery(of({ status: "overdue", q: "Rao", from: "2026-01-01" }))).toEqual({ status: "overdue", q: "Rao" });
  expect(dueQuery(of({ status: "paid" }))).toEqual({});
});

it("looks at what is pending whatever the status in the address", () => {
  expect(paymentQuery(of({ status: "failed" }), "pending")).toEqual({ status: "pending" });
  expect([viewOf("pending"), viewOf("gold"), viewOf(undefined)]).toEqual(["pending", "dues", "dues"]);
});

it("asks for open lines of statements unless the address says otherwise", () => {
  expect(lineQuery(of({}))).toEqual({ status: "open", page: 1, limit: 50 });
  expect(lineQuery(of({ status: "overdue", page: "0", q: "x".repeat(101) }))).toEqual(lineQuery(of({})));
  expect(lineQuery(of({ status: "dismissed", page: "3", q: "NEFT" }))).toEqual({
    ...{ status: "dismissed", q: "NEFT", page: 3, limit: 50 },
  });
});

it("shows what banks say to those only who take the money", () => {
  expect(viewsFor(() => false)).not.toContain("bank");
  expect(viewsFor(() => true)).toContain("bank");
  expect([projectOf(of({ project: "7" })), projectOf(of({ project: "x" })), projectOf(of({}))]).toEqual([
    7,
    null,
    null,
  ]);
});
