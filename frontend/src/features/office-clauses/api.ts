"use client";

import { useMutation } from "@tanstack/react-query";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { ifMatch, tagged } from "@/lib/api/tagged";
import type { FormName, FormUpdate } from "./form";

const PATH = "/api/builder/agreement-forms/{form}";
const of = (form: FormName) => ({ path: { form } });

export const readForm = (form: FormName) => tagged(client.GET(PATH, { params: of(form) }));

/** Makes these words the builder's, unless somebody has saved others since the version of `etag`. */
export function useSaveForm(form: FormName) {
  return useMutation({
    mutationFn: ({ body, etag }: { body: FormUpdate; etag: string | null }) =>
      tagged(client.PUT(PATH, { params: of(form), body, headers: ifMatch(etag) })),
  });
}

/** Goes back to the platform's words. */
export function useDropForm(form: FormName) {
  return useMutation({
    mutationFn: (etag: string | null) => tagged(client.DELETE(PATH, { params: of(form), headers: ifMatch(etag) })),
  });
}

/** An agreement of these words for a booking that is made up, as a file; nothing is kept. */
export function usePreview(form: FormName) {
  return useMutation({
    mutationFn: (body: FormUpdate): Promise<Blob> =>
      given(client.POST(`${PATH}/preview`, { params: of(form), body, parseAs: "blob" })) as Promise<Blob>,
  });
}
