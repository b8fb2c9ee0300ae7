import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { chosenProject } from "@/components/office/chosen-project/load";
import { NoProject } from "@/components/office/chosen-project/no-project";
import { Overall } from "@/components/progress/overall";
import { ProgressView } from "@/features/office-progress/components/progress-view";
import { loadProgress } from "@/features/office-progress/load";
import { siteOf } from "@/features/office-progress/site";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProgress");
  return { title: t("title") };
}

/** How a project of the builder's grows: `?project=5`, else the one that was looked at last; `open`: one of its phases. */
export default async function ProgressPage({ searchParams }: PageProps<"/office/progress">) {
  const { builder } = await signedIn();
  const asked = (await searchParams).project;
  if (!builder) notFound();
  const loaded = await chosenProject(builder.id, asked);
  if (!loaded) {
    const t = await getTexts("officeProgress");
    return (
      <NoProject
        heading={t("title")}
        title={t("noProject.title")}
        text={t("noProject.text")}
        make={t("noProject.make")}
        mayMake={builder.permissions.includes("manage_projects")}
      />
    );
  }
  const { project, projects } = loaded;
  const { progress, updates } = await loadProgress(project.id);
  return (
    <Texts of={["office", "officeProgress", "progress"]}>
      <ProgressView key={project.id} site={siteOf(project)} projects={projects} first={progress} updates={updates}>
        <Overall project={project} progress={progress} narrow />
      </ProgressView>
    </Texts>
  );
}
