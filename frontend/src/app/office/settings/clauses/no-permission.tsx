import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { getTexts } from "@/lib/i18n/server";

/** In place of the clauses, for whoever does not sell: who may see them. */
export async function NoPermission() {
  const t = await getTexts("officeClauses");
  return (
    <EmptyState
      title={t("forbidden.title")}
      action={<LinkButton href="/office/settings">{t("forbidden.action")}</LinkButton>}
    >
      {t("forbidden.text")}
    </EmptyState>
  );
}
