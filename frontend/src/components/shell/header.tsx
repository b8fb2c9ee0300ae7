import Link from "next/link";
import { SearchButton } from "@/components/palette/search-button";
import { getTexts } from "@/lib/i18n/server";
import { getUser, nameOf } from "@/lib/session/user";
import classes from "./header.module.css";
import { Mark } from "./mark";
import { NavLinks } from "./nav-links";
import { UserMenu } from "./user-menu-button";

/** The head of every page: where one is, where one can go, and who one is. */
export async function Header() {
  const [t, user] = await Promise.all([getTexts("common"), getUser()]);
  const own = [
    ...(user?.customer ? [{ href: "/home", label: t("nav.myHome") }] : []),
    ...(user?.builder ? [{ href: "/office", label: t("nav.office") }] : []),
  ];
  const links = [
    ...own,
    { href: "/projects", label: t("nav.homes") },
    { href: "/builders", label: t("nav.builders") },
    { href: "/how-it-works", label: t("nav.howItWorks") },
  ];
  return (
    <header className={classes.header}>
      <a href="#content" className={classes.skip}>
        {t("skipToContent")}
      </a>
      <div className={`page ${classes.row}`}>
        <Link href="/" className={classes.brand}>
          <Mark />
          <span>{t("brand")}</span>
        </Link>
        <nav aria-label={t("nav.main")} className={classes.nav}>
          <NavLinks links={links} />
        </nav>
        <div className={classes.end}>
          <SearchButton
            reader={{
              kind: user?.user_type ?? null,
              customerId: user?.customer?.id ?? null,
              permissions: user?.builder?.permissions ?? [],
            }}
          />
          {user ? (
            <UserMenu name={nameOf(user)} email={user.email} kind={user.user_type} />
          ) : (
            <Link href="/login" className={classes.signIn}>
              {t("nav.signIn")}
            </Link>
          )}
        </div>
      </div>
      <nav aria-label={t("nav.menu")} className={classes.under}>
        <NavLinks links={links} />
      </nav>
    </header>
  );
}
