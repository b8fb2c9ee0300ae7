import Link from "next/link";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import type { Project } from "../api";
import classes from "./builder-block.module.css";

/** Who builds it, and what they have built before. */
export async function BuilderBlock({ project }: { project: Project }) {
  const t = await getTexts("project");
  const path = { builder_id: project.builder.id };
  const builder = await given((await api()).GET("/api/builders/{builder_id}", { params: { path } }));
  return (
    <div className={classes.builder}>
      <p className={classes.name} dir="auto">
        {builder.company_name}
      </p>
      {builder.description && (
        <p className={classes.text} dir="auto">
          {builder.description}
        </p>
      )}
      <ul className={classes.facts}>
        {builder.verified && <li>{t("builder.verified")}</li>}
        {builder.homes_delivered > 0 && <li>{t("builder.delivered", { count: builder.homes_delivered })}</li>}
        <li>{t("builder.projects", { count: builder.projects })}</li>
        <li>{t("builder.licence", { number: builder.license_number })}</li>
      </ul>
      <p>
        <Link href={`/builders/${builder.id}`} className="link">
          {t("builder.more", { name: builder.company_name })}
        </Link>
      </p>
    </div>
  );
}
