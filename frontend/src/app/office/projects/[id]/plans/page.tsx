import type { Metadata } from "next";
import { PlansForm } from "@/features/office-prices/components/plans-form";
import { readPlansPage } from "@/features/office-prices/read";
import { readOwnProject } from "@/features/office-projects/read";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeProjects");
  return { title: t("editor.step.plans") };
}

export default async function PlansPage({ params }: Props) {
  const { builder } = await signedIn();
  if (!builder?.permissions.includes("manage_projects")) return null; // the layout around it shows why
  const { id, currency } = (await readOwnProject((await params).id, builder.id)).data;
  const { plans, phases } = await readPlansPage(id);
  return (
    <Texts of={["officeProjects", "office", "project"]}>
      <PlansForm project={{ id, currency }} first={plans} phases={phases} />
    </Texts>
  );
}
