"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";
import type { AccountQuery } from "./filters";

type Schemas = components["schemas"];
export type AccountPage = Schemas["ProjectAccountPage"];
export type Account = Schemas["ProjectAccountResponse"];
export type CertificateBody = Schemas["CertificateCreate"];
export type WithdrawalBody = Schemas["WithdrawalCreate"];

/** The separate accounts of the builder's projects. `first`: what came with the page, and for which question. */
export function useAccounts(query: AccountQuery, first: { query: AccountQuery; page: AccountPage } | null) {
  return useQuery({
    queryKey: ["office", "accounts", query],
    queryFn: ({ signal }) => given(client.GET("/api/builder/project-accounts", { params: { query }, signal })),
    initialData: JSON.stringify(first?.query) === JSON.stringify(query) ? first?.page : undefined,
    placeholderData: keepPreviousData,
    staleTime: 15_000,
  });
}

const of = (project: number, key: string) => ({
  params: { path: { project_id: project } },
  headers: { "Idempotency-Key": key },
});

export const addCertificate = (project: number, body: CertificateBody, key: string): Promise<Account> =>
  given(client.POST("/api/projects/{project_id}/account/certificates", { ...of(project, key), body }));

export const addWithdrawal = (project: number, body: WithdrawalBody, key: string): Promise<Account> =>
  given(client.POST("/api/projects/{project_id}/account/withdrawals", { ...of(project, key), body }));
