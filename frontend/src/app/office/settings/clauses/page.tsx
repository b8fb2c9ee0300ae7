import type { Metadata } from "next";
import Link from "next/link";
import { PageHead } from "@/components/office/page-head";
import { FormsList } from "@/features/office-clauses/components/forms-list";
import view from "@/features/office-clauses/components/view.module.css";
import { loadForms } from "@/features/office-clauses/load";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";
import { NoPermission } from "./no-permission";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeClauses");
  return { title: t("title") };
}

/** The forms that the builder's agreements are made from. */
export default async function ClausesPage() {
  const { builder } = await signedIn();
  if (!builder?.permissions.includes("manage_bookings")) return <NoPermission />;
  const [forms, t, settings] = await Promise.all([loadForms(), getTexts("officeClauses"), getTexts("officeSettings")]);
  return (
    <>
      <Link href="/office/settings" className={view.up}>
        {settings("title")}
      </Link>
      <PageHead title={t("title")} note={t("intro")} />
      <FormsList forms={forms} zone={builder.timezone} />
    </>
  );
}
