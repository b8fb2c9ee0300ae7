import Link from "next/link";
import type { ReactNode } from "react";
import { SearchButton } from "@/components/palette/search-button";
import { Mark } from "@/components/shell/mark";
import { SessionWatch } from "@/components/shell/session-watch";
import { UserMenu } from "@/components/shell/user-menu-button";
import { getTexts } from "@/lib/i18n/server";
import type { User } from "@/lib/session/user";
import type { Member } from "./office";
import classes from "./office-frame.module.css";
import { OfficeNav } from "./office-nav";

/** The frame of every office page: whose it is and where one can go at the side, the page beside it. */
export async function OfficeFrame({ user, member, children }: { user: User; member: Member; children: ReactNode }) {
  const [t, common] = await Promise.all([getTexts("office"), getTexts("common")]);
  return (
    <div className={classes.frame}>
      <a href="#content" className={classes.skip}>
        {common("skipToContent")}
      </a>
      <header className={`${classes.side} no-print`}>
        <div className={classes.top}>
          <Link href="/office" className={classes.brand}>
            <Mark />
            <span className={classes.name}>{member.company_name}</span>
          </Link>
          <span className={classes.menu}>
            <UserMenu name={member.company_name} email={user.email} kind="builder" />
          </span>
        </div>
        <div className={classes.search}>
          <SearchButton reader={{ kind: "builder", customerId: null, permissions: member.permissions }} />
        </div>
        <div className={classes.pages}>
          <OfficeNav />
        </div>
        <p className={classes.role}>{t(`role.${member.role}`)}</p>
      </header>
      <main id="content" className={classes.content}>
        {children}
      </main>
      <SessionWatch />
    </div>
  );
}
