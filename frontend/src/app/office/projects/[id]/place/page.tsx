import type { Metadata } from "next";
import { PlaceForm } from "@/features/office-projects/components/place-form";
import { getTexts } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.place") };
}

export default function PlacePage() {
  return <PlaceForm />;
}
