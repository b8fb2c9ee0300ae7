import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoProject } from "@/components/office/chosen-project/no-project";
import { StockView } from "@/features/office-units/components/stock-view";
import { loadStock } from "@/features/office-units/load";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeUnits");
  return { title: t("title") };
}

/**
 * The units of a project of the builder's: `?project=5&view=plan`, else of the one that was looked at last; narrowed down
 * by `q`, `tower`, `type`, `status`, `facing`, `floor`, `min` and `max`; `open`: one of them.
 */
export default async function UnitsPage({ searchParams }: PageProps<"/office/units">) {
  const { builder } = await signedIn();
  const asked = (await searchParams).project;
  if (!builder) notFound();
  const stock = await loadStock(builder.id, asked);
  if (!stock) {
    const t = await getTexts("officeUnits");
    return (
      <NoProject
        heading={t("title")}
        title={t("noProject.title")}
        text={t("noProject.text")}
        make={t("noProject.make")}
        mayMake={builder.permissions.includes("manage_projects")}
      />
    );
  }
  return (
    <Texts of={["office", "officeUnits", "project"]}>
      <StockView key={stock.project.id} {...stock} />
    </Texts>
  );
}
