import type { Metadata } from "next";
import { TermsForm } from "@/features/office-projects/components/terms-form";
import { getTexts } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.terms") };
}

export default function TermsPage() {
  return <TermsForm />;
}
