import type { Metadata } from "next";
import Link from "next/link";
import { JsonLd } from "@/components/json-ld";
import { ProjectCard, ProjectGrid } from "@/components/project-card";
import { Section } from "@/components/section";
import { getFront } from "@/features/front/api";
import { Builders } from "@/features/front/components/builders";
import { Featured } from "@/features/front/components/featured";
import { HowFar } from "@/features/front/components/how-far";
import { Opening } from "@/features/front/components/opening";
import { Promises } from "@/features/front/components/promises";
import { SearchBar } from "@/features/front/components/search-bar";
import { siteData } from "@/features/front/structured-data";
import { getTexts } from "@/lib/i18n/server";
import { pageMetadata } from "@/lib/page-metadata";
import { siteUrl } from "@/lib/site-url";
import classes from "./page.module.css";

const MORE = 6;

export async function generateMetadata(): Promise<Metadata> {
  const [t, common] = await Promise.all([getTexts("site"), getTexts("common")]);
  return pageMetadata({
    path: "/",
    title: { absolute: `${common("brand")} · ${t("front.meta.title")}` },
    description: t("front.meta.description"),
  });
}

export default async function FrontPage() {
  const [t, common, site, front] = await Promise.all([getTexts("site"), getTexts("common"), siteUrl(), getFront()]);
  const { projects, cities, builders, sites } = front;
  const [featured, ...others] = projects.items;
  const free = projects.items.reduce((sum, project) => sum + project.available_units, 0);
  // What can still be had comes first; what is sold out shows what became of such homes.
  const more = others.sort((one, other) => Number(other.available_units > 0) - Number(one.available_units > 0));
  return (
    <div className={`page ${classes.front}`}>
      <JsonLd data={siteData(common("brand"), common("tagline"), site)} />
      <Opening free={free} projects={projects.total} builders={builders.total} />
      <SearchBar projects={projects.items} cities={cities} />
      {featured && (
        <div className={classes.featured}>
          <Featured project={featured} />
        </div>
      )}
      {more.length > 0 && (
        <Section
          id="more"
          wide
          title={t("front.more.title")}
          more={
            <Link href="/projects" className="link">
              {t("front.more.all", { total: projects.total })}
            </Link>
          }
        >
          <ProjectGrid>
            {more.slice(0, MORE).map((project) => (
              <ProjectCard key={project.id} project={project} heading="h3" />
            ))}
          </ProjectGrid>
        </Section>
      )}
      {sites.length > 0 && (
        <Section id="far" wide title={t("front.far.title")} note={t("front.far.note")}>
          <HowFar sites={sites} />
        </Section>
      )}
      <Section id="holds" title={t("front.holds.title")}>
        <Promises sites={sites} />
      </Section>
      {builders.items.length > 0 && (
        <Section id="builders" title={t("front.builders.title")}>
          <Builders builders={builders.items} total={builders.total} />
        </Section>
      )}
    </div>
  );
}
