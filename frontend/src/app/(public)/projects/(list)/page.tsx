import type { Metadata } from "next";
import { JsonLd } from "@/components/json-ld";
import { Paging } from "@/components/paging";
import { ProjectCard, ProjectGrid } from "@/components/project-card";
import { readCities, readCurrency, readProjects, tightestOf } from "@/features/listing/api";
import { Listing } from "@/features/listing/components/listing";
import { NoResults } from "@/features/listing/components/no-results";
import { activeOf, addressOf, readAsked } from "@/features/listing/schema";
import { listOf } from "@/features/listing/structured-data";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { siteUrl } from "@/lib/site-url";
import classes from "./page.module.css";

export async function generateMetadata({ searchParams }: PageProps<"/projects">): Promise<Metadata> {
  const [asked, t] = await Promise.all([searchParams.then(readAsked), getTexts("listing")]);
  const { city } = asked;
  const onlyCity = activeOf(asked).every((name) => name === "city");
  return {
    title: city ? t("title.city", { city }) : t("title.all"),
    description: city ? t("title.descriptionCity", { city }) : t("title.description"),
    // Each city has a page to be found by; narrower lists hold nothing that these do not.
    alternates: { canonical: addressOf(onlyCity ? { ...asked, sort: "featured" } : readAsked({ city })) },
  };
}

export default async function ProjectsPage({ searchParams }: PageProps<"/projects">) {
  const asked = readAsked(await searchParams);
  const [projects, cities, currency, t, base] = await Promise.all([
    readProjects(asked),
    readCities(),
    readCurrency(asked.city),
    getTexts("listing"),
    siteUrl(),
  ]);
  const empty = projects.total === 0;
  return (
    <Texts of={["listing"]}>
      <div className={`page ${classes.page}`}>
        <h1 className={classes.title}>{asked.city ? t("title.city", { city: asked.city }) : t("title.all")}</h1>
        <Listing asked={asked} total={projects.total} cities={cities} currency={currency}>
          {empty ? (
            <NoResults asked={asked} currency={currency} tightest={await tightestOf(asked)} />
          ) : (
            <ProjectGrid>
              {projects.items.map((project, index) => (
                <ProjectCard key={project.id} project={project} priority={index === 0} />
              ))}
            </ProjectGrid>
          )}
          <Paging page={projects.page} pages={projects.pages} address={(page) => addressOf({ ...asked, page })} />
        </Listing>
        {!empty && <JsonLd data={listOf(projects.items, base)} />}
      </div>
    </Texts>
  );
}
