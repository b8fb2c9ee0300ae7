import type { Metadata } from "next";
import { FactsForm } from "@/features/office-projects/components/facts-form";
import { getTexts } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.facts") };
}

export default function FactsPage() {
  return <FactsForm />;
}
