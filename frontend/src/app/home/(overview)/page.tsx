import type { Metadata } from "next";
import { LastNews, NextVisit, UnreadMessages } from "@/features/home/components/beside";
import { Head } from "@/features/home/components/head";
import classes from "@/features/home/components/home.module.css";
import { HomeTabs } from "@/features/home/components/home-tabs";
import { NextPayment } from "@/features/home/components/next-payment";
import { Ended, NoHome } from "@/features/home/components/no-home";
import { SiteView } from "@/features/home/components/site-view";
import { loadHomes, loadSurroundings, loadUnread, loadUpcoming } from "@/features/home/load";
import { dayAt } from "@/lib/format/time";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("home");
  return { title: t("title") };
}

/** A buyer's home at a glance: what happens next, what is owed, how far it is. */
export default async function MyHome({ searchParams }: PageProps<"/home">) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const { booking: wanted } = await searchParams;
  const [{ homes, ended }, upcoming, unread] = await Promise.all([
    loadHomes(customer.id),
    loadUpcoming(),
    loadUnread(),
  ]);
  const home = homes.find((each) => String(each.id) === wanted) ?? homes[0];
  if (!home) {
    return (
      <>
        <NoHome visits={upcoming} />
        <Ended bookings={ended} />
      </>
    );
  }
  const around = await loadSurroundings(home);
  const today = dayAt(home.project.timezone, new Date());
  const visit = upcoming.find((each) => each.project_id === home.project.id) ?? upcoming[0] ?? null;
  return (
    <div className={classes.columns}>
      <div className={classes.main}>
        {homes.length > 1 && <HomeTabs homes={homes} shown={home} today={today} />}
        <Head home={home} around={around} today={today} />
        <SiteView home={home} around={around} />
        <NextPayment home={home} around={around} today={today} />
      </div>
      <div className={classes.aside}>
        <NextVisit visit={visit} home={home} />
        <LastNews home={home} news={around.news} />
        <UnreadMessages home={home} unread={unread} />
        <Ended bookings={ended} />
      </div>
    </div>
  );
}
