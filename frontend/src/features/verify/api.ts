"use client";

import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import type { components } from "@/lib/api/schema";

export type Verification = components["schemas"]["VerificationResponse"];

export const verifyDigest = (sha256: string): Promise<Verification> =>
  given(client.GET("/api/agreements/verify", { params: { query: { sha256 } } }));

/** Sends the file in, to be looked into. */
export const verifyFile = (file: File): Promise<Verification> =>
  given(
    client.POST("/api/agreements/verify", {
      // The document has a string for the file; the form is what is sent.
      body: { file: file.name },
      bodySerializer: () => {
        const form = new FormData();
        form.append("file", file, file.name);
        return form;
      },
    }),
  );
