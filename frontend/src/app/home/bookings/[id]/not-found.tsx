import { LinkButton } from "@/components/link-button";
import classes from "@/components/shell/error-page.module.css";
import { getTexts } from "@/lib/i18n/server";

/** A booking that does not exist, or is not the reader's: which of the two is not said. */
export default async function NoSuchBooking() {
  const t = await getTexts("booking");
  return (
    <div className={classes.page}>
      <title>{t("missing.title")}</title>
      <h1>{t("missing.title")}</h1>
      <p className="quiet">{t("missing.text")}</p>
      <LinkButton href="/home">{t("missing.action")}</LinkButton>
    </div>
  );
}
