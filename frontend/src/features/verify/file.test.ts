import { expect, test } from "vitest";
import { digestOf, fingerprintOf, MOST_BYTES, megabytes } from "./file";

const DIGEST = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("a PDF is known by the SHA-256 of all of it", async () => {
  // As sha256sum has it.
  const sha256 = "baad13769b56aaeb5b072762fefe73bc572a131353d594ec2db2b382bfabadfa";
  expect(await fingerprintOf(new Blob(["%PDF-1.7 abc"]))).toEqual({ sha256 });
});

test("what cannot be one of ours is told apart before anything is sent", async () => {
  expect(await fingerprintOf(new Blob([]))).toEqual({ fault: "empty" });
  expect(await fingerprintOf(new Blob(["\x89PNG\r\n\x1a\n, in truth a picture"]))).toEqual({ fault: "notPdf" });
  expect(await fingerprintOf(new Blob([new Uint8Array(MOST_BYTES + 1)]))).toEqual({ fault: "large" });
});

test("a SHA-256 is read however it was set in type", () => {
  expect(digestOf(` ${DIGEST.toUpperCase().replace(/(.{8})/g, "$1 ")}\n`)).toEqual({ sha256: DIGEST });
  expect(digestOf(DIGEST.replace(/(..)(?=.)/g, "$1:"))).toEqual({ sha256: DIGEST });
});

test("what is not one is told why", () => {
  expect(digestOf("  ")).toEqual({ fault: "digestNeeded", count: 0 });
  expect(digestOf(DIGEST.slice(1))).toEqual({ fault: "digest", count: 63 });
  expect(digestOf(`${DIGEST}0`)).toEqual({ fault: "digest", count: 65 });
  expect(digestOf("hello")).toMatchObject({ fault: "digestSigns" });
});

test("how large a file is, is said in megabytes", () => {
  expect([megabytes(12), megabytes(160_000), megabytes(2_500_000)]).toEqual(["0.1", "0.2", "2.4"]);
});
