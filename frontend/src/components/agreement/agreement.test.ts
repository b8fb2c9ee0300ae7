import { expect, test } from "vitest";
import { type Agreement, askAgainIn, fileDigest, type Signature, standingOf } from "./agreement";

const AT = "2026-11-27T10:00:00Z";
const by = (party: Signature["party"]): Signature => ({ party, name: "Tara Sen", signed_at: AT });
const agreement = (more: Partial<Agreement> = {}) =>
  ({ status: "draft", outdated: false, may_sign: true, signatures: [], ...more }) as unknown as Agreement;
const confirmed = { status: "confirmed" } as const;

test("each side signs, in whichever order, and is told who has signed before", () => {
  expect(standingOf(agreement(), confirmed, "customer")).toEqual({ step: "sign", other: null });
  const half = { status: "partly_signed", signatures: [by("builder")] } as const;
  const toSign = agreement({ ...half, signatures: [...half.signatures] });
  expect(standingOf(toSign, confirmed, "customer")).toEqual({ step: "sign", other: by("builder") });
  const signed = agreement({ ...toSign, may_sign: false });
  expect(standingOf(signed, confirmed, "builder")).toEqual({ step: "signed", mine: by("builder") });
});

test("why somebody cannot sign is told apart", () => {
  const locked = { may_sign: false } as const;
  expect(standingOf(agreement(locked), confirmed, "builder").step).toBe("reads");
  expect(standingOf(agreement({ ...locked, outdated: true }), confirmed, "builder").step).toBe("outdated");
  const signed = { ...locked, outdated: true, signatures: [by("customer")] };
  expect(standingOf(agreement(signed), confirmed, "customer").step, "what was signed no longer counts").toBe(
    "outdated",
  );
  expect(standingOf(agreement(locked), { status: "cancelled" }, "customer").step).toBe("over");
});

test("what both have signed is sealed, whatever becomes of the booking", () => {
  const both = { may_sign: false, signatures: [by("builder"), by("customer")] };
  expect(standingOf(agreement({ ...both, status: "signed" }), { status: "agreement_signed" }, "customer").step).toBe(
    "sealing",
  );
  expect(standingOf(agreement({ ...both, status: "sealed" }), { status: "cancelled" }, "builder").step).toBe("sealed");
});

test("the file that counts is the sealed one as soon as there is one", () => {
  expect(fileDigest({ sha256: "a", sealed_sha256: null })).toBe("a");
  expect(fileDigest({ sha256: "a", sealed_sha256: "b" })).toBe("b");
});

test("sealing is asked after often, then less often, and not at all once it is done", () => {
  const signed = { status: "signed", signatures: [by("builder"), by("customer")] } as const;
  const after = (seconds: number) =>
    askAgainIn({ ...signed, signatures: [...signed.signatures] }, Date.parse(AT) + seconds * 1000);
  expect([after(1), after(60), after(600)]).toEqual([1_000, 4_000, 30_000]);
  expect(askAgainIn({ status: "sealed", signatures: [] }, 0)).toBe(false);
  expect(askAgainIn({ status: "draft", signatures: [] }, 0)).toBe(20_000);
});
