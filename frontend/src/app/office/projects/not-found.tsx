import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { PageHead } from "@/components/office/page-head";
import { getTexts } from "@/lib/i18n/server";

/** A project that does not exist, or is another builder's: which of the two is not said. */
export default async function NoSuchProject() {
  const t = await getTexts("officeProjects");
  return (
    <>
      <title>{t("editor.unknown.title")}</title>
      <PageHead title={t("list.title")} />
      <EmptyState
        title={t("editor.unknown.title")}
        action={
          <LinkButton href="/office/projects" variant="default">
            {t("editor.all")}
          </LinkButton>
        }
      >
        {t("editor.unknown.text")}
      </EmptyState>
    </>
  );
}
