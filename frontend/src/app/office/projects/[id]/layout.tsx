import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ProjectEditor } from "@/features/office-projects/components/editor";
import { EditorFrame } from "@/features/office-projects/components/editor-frame";
import { NoPermission } from "@/features/office-projects/components/no-permission";
import { readOwnProject } from "@/features/office-projects/read";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ builder }, common] = await Promise.all([signedIn(), getTexts("common")]);
  if (!builder) return {};
  const { name } = (await readOwnProject((await params).id, builder.id)).data;
  return { title: { default: name, template: `%s · ${name} · ${common("brand")}` } };
}

/** Around all steps of a project's editor. */
export default async function ProjectLayout({ params, children }: Props) {
  const { builder } = await signedIn();
  if (!builder) return null; // the layout around it shows why
  const project = await readOwnProject((await params).id, builder.id);
  if (!builder.permissions.includes("manage_projects")) return <NoPermission />;
  return (
    <Texts of={["officeProjects", "office"]}>
      <ProjectEditor key={project.data.id} first={project}>
        <EditorFrame>{children}</EditorFrame>
      </ProjectEditor>
    </Texts>
  );
}
