import type { Metadata } from "next";
import { VerifyView } from "@/features/verify/components/verify-view";
import { digestOf } from "@/features/verify/file";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { pageMetadata } from "@/lib/page-metadata";
import classes from "./page.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("verify");
  return pageMetadata({ path: "/verify", title: t("meta"), description: t("description") });
}

/** Whether an agreement is genuine, for anybody who holds one. An address with a SHA-256 comes with the answer. */
export default async function VerifyPage({ searchParams }: PageProps<"/verify">) {
  const [t, { sha256: asked }] = await Promise.all([getTexts("verify"), searchParams]);
  const typed = typeof asked === "string" ? asked.slice(0, 400) : "";
  const made = digestOf(typed);
  const answer =
    "sha256" in made ? await given((await api()).GET("/api/agreements/verify", { params: { query: made } })) : null;
  const fault = "fault" in made && typed !== "" ? t(`faults.${made.fault}`, { count: made.count }) : null;
  return (
    <div className={`page ${classes.page}`}>
      <div>
        <h1 className={classes.title}>{t("title")}</h1>
        <p className={classes.lead}>{t("lead")}</p>
      </div>
      <Texts of={["verify", "seal"]}>
        <VerifyView key={typed} typed={typed} answer={answer} fault={fault} />
      </Texts>
    </div>
  );
}
