import type { Metadata } from "next";
import Link from "next/link";
import { EmptyState } from "@/components/empty-state";
import { Pill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { JsonLd } from "@/components/json-ld";
import { Paging } from "@/components/paging";
import { ProjectCard, ProjectGrid } from "@/components/project-card";
import { readBuilder, readProjectsOf } from "@/features/builders/api";
import { BuilderFacts } from "@/features/builders/components/builder-facts";
import { organizationOf } from "@/features/builders/structured-data";
import { readAsked } from "@/features/listing/schema";
import { getTexts } from "@/lib/i18n/server";
import { siteUrl } from "@/lib/site-url";
import classes from "./page.module.css";

type Props = PageProps<"/builders/[builderId]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ builderId }, t] = await Promise.all([params, getTexts("site")]);
  const builder = await readBuilder(builderId);
  const { company_name: name, cities } = builder;
  return {
    title: name,
    description: builder.description ?? t("builder.metaDescription", { name, cities: cities.join(", ") }),
    alternates: { canonical: `/builders/${builder.id}` },
  };
}

export default async function BuilderPage({ params, searchParams }: Props) {
  const [{ builderId }, { page }, t, base] = await Promise.all([
    params,
    searchParams.then(readAsked),
    getTexts("site"),
    siteUrl(),
  ]);
  const builder = await readBuilder(builderId);
  const projects = await readProjectsOf(builder, page);
  return (
    <div className={`page ${classes.page}`}>
      <nav aria-label={t("builder.trail")} className={classes.trail}>
        <Link href="/builders">{t("builders.title")}</Link>
      </nav>
      <div className={classes.head}>
        <h1>{builder.company_name}</h1>
        {builder.verified && <Pill tone="good">{t("builders.verified")}</Pill>}
      </div>
      <p className={classes.since}>
        {t.rich("builder.since", {
          cities: builder.cities.join(", "),
          date: () => <When moment={builder.member_since} zone={builder.timezone} style="month" />,
        })}
      </p>
      {builder.description && <p className={classes.description}>{builder.description}</p>}
      <BuilderFacts builder={builder} />
      <h2 className={classes.projects}>{t("builder.projects")}</h2>
      {projects.items.length > 0 ? (
        <ProjectGrid>
          {projects.items.map((project) => (
            <ProjectCard key={project.id} project={project} heading="h3" />
          ))}
        </ProjectGrid>
      ) : (
        <EmptyState title={t("builder.none")} />
      )}
      <Paging
        page={projects.page}
        pages={projects.pages}
        address={(number) => `/builders/${builder.id}${number > 1 ? `?page=${number}` : ""}`}
      />
      <JsonLd data={organizationOf(builder, base)} />
    </div>
  );
}
