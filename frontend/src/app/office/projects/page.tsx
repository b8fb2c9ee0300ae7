import type { Metadata } from "next";
import { ProjectList } from "@/features/office-projects/components/project-list";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("list.title") };
}

/** The builder's projects. */
export default async function ProjectsPage() {
  await signedIn();
  const query = { mine: true, sort: "newest", limit: 100 } as const;
  const first = await given((await api()).GET("/api/projects", { params: { query } }));
  return (
    <Texts of={["officeProjects", "office"]}>
      <ProjectList first={first} />
    </Texts>
  );
}
