import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/office/page-head";
import classes from "@/features/office-projects/components/editor.module.css";
import { NewProject } from "@/features/office-projects/components/new-project";
import { NoPermission } from "@/features/office-projects/components/no-permission";
import { placeIn } from "@/features/office-projects/new-place";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("list.newTitle") };
}

/** A new project: it probably is where the builder's last one is, or their office. */
export default async function NewProjectPage() {
  const { builder } = await signedIn();
  if (!builder) return null; // the layout around it shows why
  if (!builder.permissions.includes("manage_projects")) return <NoPermission />;
  const query = { mine: true, sort: "newest", limit: 1 } as const;
  const [{ items }, t] = await Promise.all([
    given((await api()).GET("/api/projects", { params: { query } })),
    getTexts("officeProjects"),
  ]);
  const [last] = items;
  return (
    <Texts of={["officeProjects", "office"]}>
      <Link href="/office/projects" className={classes.up}>
        {t("editor.all")}
      </Link>
      <PageHead title={t("list.newTitle")} note={t("list.newNote")} />
      <NewProject place={last ? { city: last.city, state: last.state } : placeIn(builder.address)} />
    </Texts>
  );
}
