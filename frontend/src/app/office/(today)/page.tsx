import type { Metadata } from "next";
import { Checklist } from "@/features/office-projects/components/checklist";
import { loadChecklist } from "@/features/office-projects/load-checklist";
import { TodayView } from "@/features/office-today/components/today-view";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("palette");
  return { title: t("office.today") };
}

/** What is before a builder's people today: `?project=` of one project, `?kind=` of one kind, `?all=1` to its end. */
export default async function TodayPage({ searchParams }: PageProps<"/office">) {
  const [{ builder }, asked, ask] = await Promise.all([signedIn(), searchParams, api()]);
  const read = (project: number | null) =>
    given(ask.GET("/api/builder/today", { params: { query: project ? { project_id: project } : {} } }));
  const wanted = /^[1-9]\d{0,8}$/.test(String(asked.project)) ? Number(asked.project) : null;
  const [page, ofWanted] = await Promise.all([
    given(ask.GET("/api/projects", { params: { query: { mine: true, limit: 100 } } })),
    read(wanted),
  ]);
  const projects = page.items.map(({ id, name }) => ({ id, name }));
  const project = projects.some(({ id }) => id === wanted) ? wanted : null;
  const today = project === wanted ? ofWanted : await read(null);
  const { bookings } = today.numbers;
  const isNew = bookings !== null && Object.keys(bookings).length === 0 && project === null;
  const way = isNew && builder?.permissions.includes("manage_projects") ? await loadChecklist() : null;
  return (
    <Texts of={["office", "officeToday", ...(way ? (["officeProjects"] as const) : [])]}>
      <TodayView first={{ project, today }} projects={projects}>
        {way && <Checklist projects={way} booked={false} />}
      </TodayView>
    </Texts>
  );
}
