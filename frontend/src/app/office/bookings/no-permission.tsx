import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { getTexts } from "@/lib/i18n/server";

/** In place of bookings, for whoever may not see them: who may. */
export async function NoPermission() {
  const t = await getTexts("officeBookings");
  return (
    <EmptyState
      title={t("page.forbidden.title")}
      action={<LinkButton href="/office">{t("page.forbidden.action")}</LinkButton>}
    >
      {t("page.forbidden.text")}
    </EmptyState>
  );
}
