import type { components } from "@/lib/api/schema";

/** Who uses the palette; `kind` is null for a visitor. */
export type Reader = { kind: components["schemas"]["UserType"] | null; customerId: number | null };

const PUBLIC = [
  ["/projects", "homes"],
  ["/builders", "builders"],
  ["/how-it-works", "howItWorks"],
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
  builder: PUBLIC,
  admin: PUBLIC,
} as const;
