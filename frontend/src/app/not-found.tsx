import { LinkButton } from "@/components/link-button";
import classes from "@/components/shell/error-page.module.css";
import { PublicFrame } from "@/components/shell/public-frame";
import { getTexts } from "@/lib/i18n/server";

export default async function NotFound() {
  const t = await getTexts("errors");
  return (
    <PublicFrame>
      <div className={`page ${classes.page}`}>
        <title>{t("notFound.title")}</title>
        <h1>{t("notFound.title")}</h1>
        <p className="quiet">{t("notFound.text")}</p>
        <div className={classes.actions}>
          <LinkButton href="/projects">{t("notFound.homes")}</LinkButton>
          <LinkButton href="/" variant="default">
            {t("notFound.home")}
          </LinkButton>
        </div>
      </div>
    </PublicFrame>
  );
}
