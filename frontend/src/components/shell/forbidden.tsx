import { LinkButton } from "@/components/link-button";
import { getTexts } from "@/lib/i18n/server";
import { nameOf, type User } from "@/lib/session/user";
import classes from "./error-page.module.css";

/** In place of a page that belongs to the other side: who one is, and where one's own pages are. */
export async function Forbidden({ user, wanted }: { user: User; wanted: "customer" | "builder" }) {
  const t = await getTexts("errors");
  return (
    <div className={classes.page}>
      <h1>{t("forbidden.title")}</h1>
      <p className="quiet">{t(`forbidden.${wanted}`, { name: nameOf(user) })}</p>
      <div className={classes.actions}>
        <LinkButton href={user.customer ? "/home" : user.builder ? "/office" : "/"}>{t("forbidden.own")}</LinkButton>
        <LinkButton href="/login?switch=1" variant="default">
          {t("forbidden.switch")}
        </LinkButton>
      </div>
    </div>
  );
}
