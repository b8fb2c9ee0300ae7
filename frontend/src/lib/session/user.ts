import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { accessToken, api } from "@/lib/api/server";

export type User = components["schemas"]["UserResponse"];
export type Customer = NonNullable<User["customer"]>;

/** Who is signed in, asked once for each page; null for a visitor. */
export const getUser = cache(async (): Promise<User | null> => {
  if (!(await accessToken())) return null;
  try {
    return await given((await api()).GET("/api/auth/me"));
  } catch (error) {
    if (isProblem(error) && error.status === 401) return null;
    throw error;
  }
});

/** Who is signed in; a visitor is sent to sign in, and comes back here. */
export async function signedIn(): Promise<User> {
  const user = await getUser();
  if (user) return user;
  const here = (await headers()).get("x-plinth-path") ?? "/";
  redirect(`/login?next=${encodeURIComponent(here)}`);
}

/** What a user is called on the page. */
export function nameOf(user: User): string {
  if (user.customer) return `${user.customer.first_name} ${user.customer.last_name}`;
  return user.builder?.company_name ?? user.email;
}
