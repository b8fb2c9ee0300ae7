import type { components } from "@/lib/api/schema";

type Schemas = components["schemas"];
export type Agreement = Schemas["AgreementResponse"];
export type Terms = Schemas["AgreementTerms"];
export type Signature = Schemas["SignatureResponse"];
export type Seal = Schemas["Seal"];
/** For whom somebody reads and signs. */
export type Side = Extract<Schemas["Party"], "customer" | "builder">;

type Standing =
  | { step: "sign"; other: Signature | null }
  | { step: "signed"; mine: Signature }
  | { step: "outdated" | "over" | "reads" | "sealing" | "sealed" };

/**
 * How an agreement stands for one of its sides: to be signed, signed and waited for, or not to be signed and why.
 *
 * `outdated`: the booking says something else by now; `over`: it is no longer confirmed; `reads`: others sign for this side.
 */
export function standingOf(
  agreement: Agreement,
  booking: Pick<Schemas["BookingResponse"], "status">,
  side: Side,
): Standing {
  const { status, outdated, signatures, may_sign: maySign } = agreement;
  if (status === "sealed") return { step: "sealed" };
  if (status === "signed") return { step: "sealing" };
  if (booking.status !== "confirmed") return { step: "over" };
  if (outdated) return { step: "outdated" };
  const mine = signatures.find(({ party }) => party === side);
  if (mine) return { step: "signed", mine };
  return maySign ? { step: "sign", other: signatures.find(({ party }) => party !== side) ?? null } : { step: "reads" };
}

/** The file that a download of this version brings: the sealed one, once there is one. */
export function fileDigest({ sha256, sealed_sha256: sealed }: Pick<Agreement, "sha256" | "sealed_sha256">): string {
  return sealed ?? sha256;
}

const SECOND = 1_000;

/**
 * In how many milliseconds to ask again how an agreement stands; false once it is final.
 *
 * Sealing takes seconds, so often at first; the other side may sign, or another version be drawn up, at any time.
 */
export function askAgainIn(agreement: Pick<Agreement, "status" | "signatures">, now: number): number | false {
  if (agreement.status === "sealed") return false;
  if (agreement.status !== "signed") return 20 * SECOND;
  const waited = now - Math.max(...agreement.signatures.map(({ signed_at }) => Date.parse(signed_at)));
  return waited < 15 * SECOND ? SECOND : waited < 120 * SECOND ? 4 * SECOND : 30 * SECOND;
}
