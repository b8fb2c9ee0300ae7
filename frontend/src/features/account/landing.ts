import type { components } from "@/lib/api/schema";

/** The page that somebody's own pages begin at. */
export function landing(user: Pick<components["schemas"]["UserResponse"], "customer" | "builder">): string {
  if (user.customer) return "/home";
  return user.builder ? "/office" : "/";
}
