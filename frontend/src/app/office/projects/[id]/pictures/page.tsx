import type { Metadata } from "next";
import { PicturesForm } from "@/features/office-pictures/components/pictures-form";
import { readOwnProject } from "@/features/office-projects/read";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.pictures") };
}

export default async function PicturesPage({ params }: Props) {
  const { builder } = await signedIn();
  if (!builder?.permissions.includes("manage_projects")) return null; // the layout around it shows why
  const { data, etag } = await readOwnProject((await params).id, builder.id);
  return <PicturesForm project={{ id: data.id, unit_types: data.unit_types }} first={{ data: data.images, etag }} />;
}
