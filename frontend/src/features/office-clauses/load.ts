import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { given } from "@/lib/api/answer";
import { isProblem } from "@/lib/api/problem";
import { api } from "@/lib/api/server";
import { type Tagged, tagged } from "@/lib/api/tagged";
import { type AgreementForm, FORMS, type FormName, type Summary } from "./form";

export async function loadForms(): Promise<Summary[]> {
  return (await given((await api()).GET("/api/builder/agreement-forms"))).items;
}

/** A form by the name in an address, now or in a version of before; the page for what does not exist for all others. */
export const loadForm = cache(async (name: string, version: string | null): Promise<Tagged<AgreementForm>> => {
  const form = FORMS.find((each) => each === name);
  if (!form || (version !== null && !/^\d{1,5}$/.test(version))) notFound();
  const query = version === null ? {} : { version: Number(version) };
  try {
    return await tagged(
      (await api()).GET("/api/builder/agreement-forms/{form}", { params: { path: { form: form as FormName }, query } }),
    );
  } catch (error) {
    if (isProblem(error) && (error.status === 404 || error.status === 422)) notFound();
    throw error;
  }
});
