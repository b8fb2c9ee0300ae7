import type { Metadata } from "next";
import { VisitsView } from "@/features/office-visits/components/visits-view";
import { loadProjects, loadVisits } from "@/features/office-visits/load";
import { daysOf, isDay, isView } from "@/features/office-visits/window";
import { dayAt } from "@/lib/format/time";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeVisits");
  return { title: t("title") };
}

/** The visits of the builder: `?view=week&date=2026-11-25`, filtered by `project`, `type`, `status`; `open`: one of them. */
export default async function VisitsPage({ searchParams }: PageProps<"/office/appointments">) {
  await signedIn();
  const asked = await searchParams;
  const { projects, zone } = await loadProjects(Number(asked.project) || null);
  const wanted = String(asked.view);
  const view = isView(wanted) ? wanted : "week";
  const day = isDay(String(asked.date)) ? String(asked.date) : dayAt(zone, new Date());
  const hasOwnDays = view === "list" && (asked.from || asked.to);
  const first = hasOwnDays ? null : await loadVisits(daysOf(view, day));
  return (
    <Texts of={["office", "officeVisits"]}>
      <VisitsView projects={projects} zone={zone} first={first} />
    </Texts>
  );
}
