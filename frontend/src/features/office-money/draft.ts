import type { PaymentBody } from "./api";

/** The name under which the device keeps what is being recorded. */
export const DRAFT = "record-payment";

/** A payment as typed. `type` and `cleared` are null until somebody says other than what was guessed. */
export type Draft = {
  bookingId: number;
  amount: string;
  type: PaymentBody["payment_type"] | null;
  method: PaymentBody["payment_method"];
  cleared: boolean | null;
  day: string;
  reference: string;
  notes: string;
};

export const TYPES = ["token", "installment", "final", "maintenance", "penalty"] as const;
export const METHODS = ["bank_transfer", "cheque", "cash", "loan"] as const;

/** A cheque is not ours before it has cleared; the rest is as soon as it is here. */
export function isCleared({ cleared, method }: Pick<Draft, "cleared" | "method">): boolean {
  return cleared ?? method !== "cheque";
}
