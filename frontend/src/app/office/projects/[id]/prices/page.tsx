import type { Metadata } from "next";
import { PricesStep } from "@/features/office-prices/components/prices-step";
import { readPricesPage } from "@/features/office-prices/read";
import { readOwnProject } from "@/features/office-projects/read";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.prices") };
}

export default async function PricesPage({ params }: Props) {
  const { builder } = await signedIn();
  if (!builder?.permissions.includes("manage_projects")) return null; // the layout around it shows why
  const { id, currency } = (await readOwnProject((await params).id, builder.id)).data;
  return (
    <Texts of={["officeProjects", "office", "project"]}>
      <PricesStep project={{ id, currency }} {...(await readPricesPage(id))} />
    </Texts>
  );
}
