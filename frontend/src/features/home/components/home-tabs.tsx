import Link from "next/link";
import { getTexts } from "@/lib/i18n/server";
import { type Booking, daysUntil } from "../urgency";
import { HoldClock } from "./hold-clock";
import classes from "./home.module.css";

/** Several homes: each by its name and what presses, the one on the page marked. */
export async function HomeTabs({ homes, shown, today }: { homes: Booking[]; shown: Booking; today: string }) {
  const t = await getTexts("home");
  return (
    <nav aria-label={t("homes")} className={classes.tabs}>
      {homes.map((home) => (
        <Link
          key={home.id}
          href={home === homes[0] ? "/home" : `/home?booking=${home.id}`}
          className={classes.tab}
          aria-current={home === shown ? "page" : undefined}
          scroll={false}
        >
          <span className={classes.tabName}>
            {t("where", { unit: home.unit.unit_number, project: home.project.name })}
          </span>
          <Presses home={home} today={today} />
        </Link>
      ))}
    </nav>
  );
}

async function Presses({ home, today }: { home: Booking; today: string }) {
  const [t, words] = await Promise.all([getTexts("home"), getTexts("status")]);
  const until = home.hold_expires_at;
  if (home.status === "reserved" && until) {
    return (
      <span className="quiet small">{t.rich("tab.hold", { time: () => <HoldClock key="clock" until={until} /> })}</span>
    );
  }
  const due = home.next_due;
  const days = due?.due_date ? daysUntil(due.due_date, today) : null;
  if (days === null || days > 60) return <span className="quiet small">{words(`booking.${home.status}`)}</span>;
  return (
    <span className="quiet small" data-urgent={days < 0 || undefined}>
      {days < 0 ? t("tab.overdue") : t("tab.due", { days })}
    </span>
  );
}
