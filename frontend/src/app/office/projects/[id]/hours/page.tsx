import type { Metadata } from "next";
import { HoursForm } from "@/features/office-projects/components/hours-form";
import { timeZones } from "@/lib/format/zones";
import { getTexts } from "@/lib/i18n/server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.hours") };
}

export default function HoursPage() {
  return <HoursForm zones={timeZones()} />;
}
