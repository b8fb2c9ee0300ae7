import type { Metadata } from "next";
import { ClausesView } from "@/features/office-clauses/components/clauses-view";
import { loadForm } from "@/features/office-clauses/load";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import { NoPermission } from "../no-permission";

type Props = PageProps<"/office/settings/clauses/[form]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ form }, t] = await Promise.all([params, getTexts("officeClauses")]);
  return { title: form === "india" || form === "general" ? t(`forms.${form}`) : t("title") };
}

/** One of the forms that agreements are made from: as it is, or as it was in `version`; `edit`: it is being changed. */
export default async function FormPage({ params, searchParams }: Props) {
  const [{ builder }, { form }, { version }] = await Promise.all([signedIn(), params, searchParams]);
  if (!builder?.permissions.includes("manage_bookings")) return <NoPermission />;
  const first = await loadForm(form, typeof version === "string" ? version : null);
  return (
    <Texts of={["officeClauses", "office"]}>
      <ClausesView key={`${first.data.form}-${first.etag}`} first={first} />
    </Texts>
  );
}
