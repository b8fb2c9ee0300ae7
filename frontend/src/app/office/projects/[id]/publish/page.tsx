import type { Metadata } from "next";
import { Publish } from "@/features/office-projects/components/publish";
import { getTexts } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.publish") };
}

export default function PublishPage() {
  return <Publish />;
}
