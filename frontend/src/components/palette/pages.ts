import type { components } from "@/lib/api/schema";

/** Who uses the palette; `kind` is null for a visitor. `permissions`: of a builder's member. */
export type Reader = {
  kind: components["schemas"]["UserType"] | null;
  customerId: number | null;
  permissions: components["schemas"]["Permission"][];
};

const PUBLIC = [
  ["/projects", "homes"],
  ["/builders", "builders"],
  ["/how-it-works", "howItWorks"],
  ["/verify", "verify"],
] as const;

/** The pages of each kind of reader, by the names that the rest of the app has for them. */
export const PAGES = {
  visitor: [...PUBLIC, ["/login", "signIn"], ["/register", "register"]],
  customer: [
    ["/home", "myHome"],
    ["/home/progress", "progress"],
    ["/home/money", "money"],
    ["/home/appointments", "appointments"],
    ["/home/messages", "messages"],
    ["/home/notifications", "notifications"],
    ["/home/profile", "profile"],
    ...PUBLIC,
  ],
  builder: [["/office/notifications", "notifications"], ["/office/settings", "settings"], ...PUBLIC],
  admin: PUBLIC,
} as const;
