import type { components } from "@/lib/api/schema";

/** A booking as its own page shows it, to whichever of its parties. */
export type Booking = components["schemas"]["BookingResponse"];
export type Agreement = components["schemas"]["AgreementResponse"];
