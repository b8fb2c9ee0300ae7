import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { chosenProject } from "@/components/office/chosen-project/load";
import { PageHead } from "@/components/office/page-head";
import { UpdateForm } from "@/features/office-progress/components/update-form";
import { loadUpdate } from "@/features/office-progress/load";
import { siteOf } from "@/features/office-progress/site";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProgress");
  return { title: t("updates.write") };
}

/** News of a project, to be written: `?project=5`; `update`: which is to be corrected. */
export default async function UpdatePage({ searchParams }: PageProps<"/office/progress/update">) {
  const [{ builder }, asked, t] = await Promise.all([signedIn(), searchParams, getTexts("officeProgress")]);
  if (asked.project === undefined) redirect("/office/progress");
  const projectId = Number(asked.project);
  if (!builder || !projectId || (asked.update !== undefined && !Number(asked.update))) notFound();
  if (!builder.permissions.includes("manage_progress")) {
    return (
      <EmptyState
        title={t("forbidden.title")}
        action={<LinkButton href="/office/progress">{t("forbidden.action")}</LinkButton>}
      >
        {t("forbidden.text")}
      </EmptyState>
    );
  }
  const [loaded, update] = await Promise.all([
    chosenProject(builder.id, String(projectId)),
    asked.update ? loadUpdate(projectId, Number(asked.update)) : null,
  ]);
  if (!loaded) notFound();
  const site = siteOf(loaded.project);
  return (
    <Texts of={["office", "officeProgress", "progress"]}>
      <PageHead title={t(update ? "updates.edit" : "updates.write")} note={site.name} />
      <UpdateForm key={`${update?.id} ${update?.updated_at}`} site={site} update={update} />
    </Texts>
  );
}
