"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { components } from "@/lib/api/schema";

export type Member = components["schemas"]["OwnBuilderResponse"];
export type Permission = components["schemas"]["Permission"];

const Context = createContext<Member | null>(null);

/** Whose office it is, and who is in it. */
export function OfficeProvider({ member, children }: { member: Member; children: ReactNode }) {
  return <Context value={member}>{children}</Context>;
}

/** The builder, with what the reader may do for it: what they may not do is not offered. The API holds it. */
export function useOffice(): { builder: Member; may: (permission: Permission) => boolean } {
  const builder = useContext(Context);
  if (!builder) throw new Error("outside of the office");
  return { builder, may: (permission) => builder.permissions.includes(permission) };
}
