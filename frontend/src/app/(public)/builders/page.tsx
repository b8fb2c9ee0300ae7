import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { Paging } from "@/components/paging";
import { readBuilders } from "@/features/builders/api";
import { BuilderList } from "@/features/builders/components/builder-list";
import { BuilderSearch } from "@/features/builders/components/builder-search";
import { readAsked } from "@/features/listing/schema";
import { getTexts } from "@/lib/i18n/server";
import classes from "./page.module.css";

export async function generateMetadata({ searchParams }: PageProps<"/builders">): Promise<Metadata> {
  const [t, asked] = await Promise.all([getTexts("site"), searchParams.then(readAsked)]);
  return {
    title: t("builders.title"),
    description: t("builders.description"),
    alternates: { canonical: addressOf("", asked.q ? 1 : asked.page) },
  };
}

export default async function BuildersPage({ searchParams }: PageProps<"/builders">) {
  const { q, page } = readAsked(await searchParams);
  const [builders, t] = await Promise.all([readBuilders(q, page), getTexts("site")]);
  return (
    <div className={`page ${classes.page}`}>
      <div className={classes.head}>
        <div>
          <h1>{t("builders.title")}</h1>
          <p className={classes.lead}>{t("builders.lead")}</p>
        </div>
        <BuilderSearch q={q} />
      </div>
      {q && (
        <p role="status" className={classes.count}>
          {t("builders.found", { total: builders.total, q })}
        </p>
      )}
      {builders.items.length > 0 ? (
        <BuilderList builders={builders.items} />
      ) : (
        <EmptyState
          title={q ? t("builders.empty") : t("builders.none")}
          action={q && <LinkButton href="/builders">{t("builders.all")}</LinkButton>}
        >
          {q ? t("builders.emptyText") : t("builders.noneText")}
        </EmptyState>
      )}
      <Paging page={builders.page} pages={builders.pages} address={(number) => addressOf(q, number)} />
    </div>
  );
}

function addressOf(q: string, page: number): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(page > 1 && { page: String(page) }) }).toString();
  return query ? `/builders?${query}` : "/builders";
}
