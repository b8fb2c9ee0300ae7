import { LinkButton } from "@/components/link-button";
import classes from "@/components/shell/error-page.module.css";
import { getTexts } from "@/lib/i18n/server";

/** A booking that does not exist, or is another builder's: which of the two is not said. */
export default async function NoSuchBooking() {
  const t = await getTexts("officeBookings");
  return (
    <div className={classes.page}>
      <title>{t("page.none.title")}</title>
      <h1>{t("page.none.title")}</h1>
      <p className="quiet">{t("page.none.text")}</p>
      <LinkButton href="/office/bookings">{t("page.none.action")}</LinkButton>
    </div>
  );
}
