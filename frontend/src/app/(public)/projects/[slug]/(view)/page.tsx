import type { Metadata } from "next";
import { JsonLd } from "@/components/json-ld";
import { Section } from "@/components/section";

import { ProgressSection } from "@/features/progress/progress-section";
import { getProgress, getProject, getUnits, getUpdates, type Project } from "@/features/project/api";
import { About } from "@/features/project/components/about";
import { BuilderBlock } from "@/features/project/components/builder-block";
import { Facts } from "@/features/project/components/facts";
import { Gallery } from "@/features/project/components/gallery";
import { Location } from "@/features/project/components/location";
import { Masthead } from "@/features/project/components/masthead";
import { HoldTerms, Plans } from "@/features/project/components/plans";
import { PriceList } from "@/features/project/components/price-list";
import { SectionNav } from "@/features/project/components/section-nav";
import { TypesTable } from "@/features/project/components/types-table";
import { Visit } from "@/features/project/components/visit";
import { projectData } from "@/features/project/structured-data";

import { HomeChooser } from "@/features/units/home-chooser";

import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { pageMetadata } from "@/lib/page-metadata";
import { siteUrl } from "@/lib/site-url";
import classes from "./page.module.css";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [t, project] = await Promise.all([getTexts("project"), getProject(slug)]);
  return pageMetadata({
    path: `/projects/${project.slug}`,
    title: t("meta.title", { name: project.name, city: project.city }),
    description: project.description?.split("\n")[0] ?? t("meta.description", named(project)),
    picture: { url: `/projects/${project.slug}/share.png`, alt: t("gallery.drawn", { name: project.name }) },
  });
}

export default async function ProjectPage({ params }: Props) {
  const { slug } = await params;
  const [project, units, progress, updates] = await Promise.all([
    getProject(slug),
    getUnits(slug),
    getProgress(slug),
    getUpdates(slug),
  ]);
  const [t, common, site] = await Promise.all([getTexts("project"), getTexts("common"), siteUrl()]);
  const open = project.status !== "delivered";
  const parts = partsOf(project, units.length);
  const title = (id: Part) =>
    t(`sections.${id === "homes" && units.length > 0 && project.available_units === 0 ? "allHomes" : id}`);
  return (
    <Texts of={["project", "progress"]}>
      <JsonLd data={projectData(project, common("brand"), site)} />
      <div className="page">
        <Masthead project={project} />
        <Gallery project={project} progress={progress} />
        <Facts project={project} progress={progress} />
      </div>
      <SectionNav
        label={t("sections.label")}
        parts={parts.map((id) => ({ id, title: title(id) }))}
        visit={open ? { href: `/home/appointments?project=${project.id}`, title: t("visit.book") } : null}
      />
      <div className="page">
        <div className={`no-print ${classes.homes}`}>
          <HomeChooser
            project={project}
            units={units}
            phases={progress.phases.map((phase) => ({ id: phase.id, name: phase.name }))}
          />
        </div>
        {parts.includes("types") && (
          <Section id="types" printed={false} title={title("types")}>
            <TypesTable units={units} />
          </Section>
        )}
        {parts.includes("prices") && (
          <Section id="prices" title={title("prices")} note={t("prices.note")}>
            <PriceList projectId={project.id} units={units} />
          </Section>
        )}
        {parts.includes("about") && (
          <Section id="about" printed={false} title={title("about")}>
            <About project={project} />
          </Section>
        )}
        {parts.includes("progress") && (
          <Section id="progress" printed={false} title={title("progress")} note={t("progressNote")}>
            <ProgressSection project={project} progress={progress} updates={updates} />
          </Section>
        )}
        {parts.includes("payment") && (
          <Section id="payment" title={title("payment")} note={t("plans.note")}>
            <Plans project={project} />
            <HoldTerms project={project} />
          </Section>
        )}
        <Section id="location" title={title("location")}>
          <Location project={project} />
        </Section>
        {open && (
          <Section id="visit" printed={false} title={title("visit")} note={t("visit.note", { city: project.city })}>
            <Visit project={project} />
          </Section>
        )}
        <Section id="builder" printed={false} title={title("builder")}>
          <BuilderBlock project={project} />
        </Section>
      </div>
    </Texts>
  );
}

type Part = "homes" | "types" | "prices" | "about" | "progress" | "payment" | "location" | "visit" | "builder";

/** The parts that this project has something to say in, in their order. */
function partsOf(project: Project, homes: number): Part[] {
  const open = project.status !== "delivered";
  const parts: [Part, boolean][] = [
    ["homes", true],
    ["types", homes > 0],
    ["prices", project.available_units > 0],
    ["about", project.description !== null || project.amenities.length > 0 || project.specifications.length > 0],
    ["progress", true],
    ["payment", open && project.payment_plans.length > 0],
    ["location", true],
    ["visit", open],
    ["builder", true],
  ];
  return parts.filter(([, has]) => has).map(([id]) => id);
}

function named({ name, city, builder }: Project): { name: string; city: string; builder: string } {
  return { name, city, builder: builder.company_name };
}
