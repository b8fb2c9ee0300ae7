"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import type { Line, LineBody, LinePage } from "./bank";
import type { LineQuery } from "./filters";
import { allOf } from "./pages";

export type Brought = components["schemas"]["BankStatementResponse"];
export type Statement = { file: File; currency: string };

/** The pages of the lines, and all open lines: what a run over those that are sure goes by. */
export const LINES = ["office", "bank-lines"] as const;
export const OPEN_LINES = ["office", "open-bank-lines"] as const;
const REFRESH_MS = 60_000;
// All of them may be many pages: they are kept right by what is done here, and read again now and then.
const OPEN_STALE_MS = 300_000;

/** A page of the lines. `first`: what the page of the app was made with, and for which question. */
export function useLines(query: LineQuery, first: { query: LineQuery; page: LinePage } | null) {
  const isFirst = JSON.stringify(first?.query) === JSON.stringify(query);
  return useQuery({
    queryKey: [...LINES, query],
    queryFn: ({ signal }) => given(client.GET("/api/builder/bank-lines", { params: { query }, signal })),
    initialData: isFirst ? first?.page : undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
    refetchInterval: REFRESH_MS,
  });
}

export function useOpenLines() {
  return useQuery({
    queryKey: OPEN_LINES,
    queryFn: ({ signal }) =>
      allOf((page) =>
        given(client.GET("/api/builder/bank-lines", { params: { query: { status: "open", ...page } }, signal })),
      ),
    staleTime: OPEN_STALE_MS,
  });
}

export function sendStatement({ file, currency }: Statement, key: string): Promise<Brought> {
  return given(
    client.POST("/api/builder/bank-lines/import", {
      // The document has a string for the file; the form is what is sent.
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append("file", file, file.name);
        form.append("currency", currency);
        return form;
      },
      headers: { "Idempotency-Key": key },
    }),
  );
}

const at = (id: number) => ({ path: { line_id: id } });

export const recordLine = (id: number, body: LineBody, key: string): Promise<Line> =>
  given(
    client.POST("/api/builder/bank-lines/{line_id}/record", {
      params: at(id),
      body,
      headers: { "Idempotency-Key": key },
    }),
  );

export const dismissLine = (id: number, reason: string): Promise<Line> =>
  given(client.POST("/api/builder/bank-lines/{line_id}/dismiss", { params: at(id), body: { reason } }));

export const reopenLine = (id: number): Promise<Line> =>
  given(client.POST("/api/builder/bank-lines/{line_id}/reopen", { params: at(id) }));
