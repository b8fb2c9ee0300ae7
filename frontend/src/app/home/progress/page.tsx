import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { LinkTabs } from "@/components/link-tabs";
import { loadOwnProjects, loadProgress } from "@/features/progress/load";
import { ProgressSection } from "@/features/progress/progress-section";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("progress");
  return { title: t("title") };
}

/** How the buildings grow in which one has a home. */
export default async function ProgressPage({ searchParams }: PageProps<"/home/progress">) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const { project: wanted } = await searchParams;
  const [t, homes] = await Promise.all([getTexts("progress"), loadOwnProjects(customer.id)]);
  const home = homes.find(({ project }) => String(project.id) === wanted) ?? homes[0];
  if (!home) {
    return (
      <>
        <h1 style={{ marginBottom: 24 }}>{t("title")}</h1>
        <EmptyState title={t("empty.title")} action={<LinkButton href="/projects">{t("empty.see")}</LinkButton>}>
          <p>{t("empty.text")}</p>
        </EmptyState>
      </>
    );
  }
  const { mark, ...shown } = await loadProgress(home);
  return (
    <>
      <h1>{t("ofProject", { project: home.project.name })}</h1>
      {homes.length > 1 && (
        <LinkTabs
          label={t("projects")}
          tabs={homes.map(({ project }) => ({
            href: `/home/progress?project=${project.id}`,
            label: project.name,
            here: project.id === home.project.id,
          }))}
        />
      )}
      <ProgressSection {...shown} yours={mark && { unit: home.unit.unit_number, mark }} />
    </>
  );
}
