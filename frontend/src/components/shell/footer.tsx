import Link from "next/link";
import { getTexts } from "@/lib/i18n/server";
import { Appearance } from "./appearance";
import classes from "./footer.module.css";
import { LanguageChoice } from "./language";
import { Mark } from "./mark";

export async function Footer() {
  const t = await getTexts("common");
  return (
    <footer className={classes.footer}>
      <div className={`page ${classes.columns}`}>
        <div className={classes.about}>
          <div className={classes.brand}>
            <Mark size={20} /> {t("brand")}
          </div>
          <p className="small">{t("footer.made")}</p>
        </div>
        <nav aria-label={t("footer.explore")} className={classes.links}>
          <strong>{t("footer.explore")}</strong>
          <Link href="/projects">{t("nav.homes")}</Link>
          <Link href="/builders">{t("nav.builders")}</Link>
          <Link href="/how-it-works">{t("nav.howItWorks")}</Link>
          <Link href="/verify">{t("nav.verify")}</Link>
        </nav>
        <nav aria-label={t("footer.account")} className={classes.links}>
          <strong>{t("footer.account")}</strong>
          <Link href="/login">{t("nav.signIn")}</Link>
          <Link href="/register">{t("nav.register")}</Link>
        </nav>
        <div className={classes.choices}>
          <LanguageChoice />
          <Appearance />
        </div>
      </div>
    </footer>
  );
}
