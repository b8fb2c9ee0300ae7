import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { PageHead } from "@/components/office/page-head";
import { getTexts } from "@/lib/i18n/server";

/** In place of a page on which projects are changed, for those who may not. */
export async function NoPermission() {
  const t = await getTexts("officeProjects");
  return (
    <>
      <PageHead title={t("list.title")} />
      <EmptyState
        title={t("editor.forbidden.title")}
        action={
          <LinkButton href="/office/projects" variant="default">
            {t("editor.all")}
          </LinkButton>
        }
      >
        {t("editor.forbidden.text")}
      </EmptyState>
    </>
  );
}
