import Link from "next/link";
import { StatusPill } from "@/components/figures/status-pill";
import { LinkButton } from "@/components/link-button";
import { getTexts } from "@/lib/i18n/server";
import type { Project } from "../api";
import { areaOf, leadOf } from "../words";
import classes from "./masthead.module.css";

/** Where one is, what it is called, who builds it, and the way to see it with one's own eyes. */
export async function Masthead({ project }: { project: Project }) {
  const t = await getTexts("project");
  const area = areaOf(project);
  const lead = leadOf(project);
  return (
    <header className={classes.masthead}>
      <nav aria-label={t("breadcrumb")} className={classes.trail}>
        <ol>
          <li>
            <Link href="/projects">{t("homes")}</Link>
          </li>
          <li>
            <Link href={`/projects?city=${encodeURIComponent(project.city)}`} dir="auto">
              {project.city}
            </Link>
          </li>
          <li aria-current="page" dir="auto">
            {area ?? project.name}
          </li>
        </ol>
      </nav>
      {!project.published && <p className={classes.draft}>{t("draft")}</p>}
      <div className={classes.row}>
        <div className={classes.words}>
          <h1 dir="auto" className={classes.name}>
            {project.name}
          </h1>
          {lead && (
            <p dir="auto" className={classes.lead}>
              {lead}
            </p>
          )}
          <ul className={classes.marks}>
            <li>
              <StatusPill kind="project" status={project.status} />
            </li>
            <li>
              {t.rich("by", {
                builder: () => (
                  <Link href={`/builders/${project.builder.id}`} className="link" dir="auto">
                    {project.builder.company_name}
                  </Link>
                ),
              })}
            </li>
            {project.rera_number && (
              <li>
                {t("rera")} <span className="figures">{project.rera_number}</span>
              </li>
            )}
          </ul>
        </div>
        {project.status !== "delivered" && (
          <div className={classes.actions}>
            {project.available_units > 0 && (
              <LinkButton href="#homes" variant="default">
                {t("choose")}
              </LinkButton>
            )}
            <LinkButton href={`/home/appointments?project=${project.id}`} prefetch={false}>
              {t("visit.book")}
            </LinkButton>
          </div>
        )}
      </div>
    </header>
  );
}
