import Link from "next/link";
import { StatusPill } from "@/components/figures/status-pill";
import { Ago, When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { getTexts } from "@/lib/i18n/server";
import type { Appointment, Conversation, Surroundings } from "../load";
import type { Booking } from "../urgency";
import classes from "./home.module.css";

/** The next time that one meets the people of the project. */
export async function NextVisit({ visit, home }: { visit: Appointment | null; home: Booking }) {
  const [t, kinds] = await Promise.all([getTexts("home"), getTexts("appointments")]);
  const book = `/home/appointments?project=${home.project.id}`;
  if (!visit) {
    return (
      <section className={`card ${classes.beside}`}>
        <h2 className={classes.label}>{t("visit.title")}</h2>
        <p className="quiet">{t("visit.none")}</p>
        <LinkButton href={book} variant="default" size="sm" className={classes.start}>
          {t("visit.book")}
        </LinkButton>
      </section>
    );
  }
  const answer = visit.allowed_transitions.includes("confirmed");
  return (
    <section className={`card ${classes.beside}`}>
      <div className={classes.labelRow}>
        <h2 className={classes.label}>{kinds(`types.${visit.appointment_type}`)}</h2>
        <StatusPill kind="appointment" status={visit.status} />
      </div>
      <p className={classes.moment}>
        <When moment={visit.starts_at} zone={visit.project.timezone} style="weekdayTime" />
      </p>
      <p className="quiet">
        {t("visit.with", { builder: visit.project.builder_name, place: visit.meeting_location })}
        {visit.project.id !== home.project.id && ` · ${visit.project.name}`}
      </p>
      {answer && <p className="small">{t("visit.waits", { builder: visit.project.builder_name })}</p>}
      <div className={classes.buttons}>
        <LinkButton href={`/home/appointments/${visit.id}`} variant="default" size="sm">
          {t(answer ? "visit.answer" : "visit.open")}
        </LinkButton>
        <LinkButton href={book} variant="subtle" color="ink" size="sm">
          {t("visit.another")}
        </LinkButton>
      </div>
    </section>
  );
}

/** What was told of the site last. */
export async function LastNews({ home, news }: { home: Booking; news: Surroundings["news"] }) {
  const t = await getTexts("home");
  return (
    <section className={`card ${classes.beside}`}>
      <div className={classes.labelRow}>
        <h2 className={classes.label}>{t("news.title")}</h2>
        {news?.published_at && (
          <span className="quiet small">
            <Ago moment={news.published_at} />
          </span>
        )}
      </div>
      {news ? (
        <>
          <h3 className={classes.newsTitle} dir="auto">
            {news.title}
          </h3>
          <p className={`quiet ${classes.excerpt}`} dir="auto">
            {news.content}
          </p>
        </>
      ) : (
        <p className="quiet">{t("news.none")}</p>
      )}
      <Link href={`/home/progress?project=${home.project.id}#news`} className={`link ${classes.more}`}>
        {t("news.all")}
      </Link>
    </section>
  );
}

/** What the builders' people wrote and one has not read. */
export async function UnreadMessages({ home, unread }: { home: Booking; unread: Conversation[] }) {
  const t = await getTexts("home");
  return (
    <section className={`card ${classes.beside}`}>
      <h2 className={classes.label}>{t("messages.title")}</h2>
      {unread.map((each) => (
        <Link key={each.id} href={`/home/messages/${each.id}`} className={classes.unread}>
          <span className={classes.labelRow}>
            <strong>{each.builder_name}</strong>
            <span className={classes.count}>{t("messages.unread", { count: each.unread_count })}</span>
          </span>
          <span className={`quiet ${classes.excerpt}`} dir="auto">
            {each.last_message}
          </span>
        </Link>
      ))}
      {unread.length === 0 && (
        <>
          <p className="quiet">{t("messages.none")}</p>
          <Link href={`/home/messages?project=${home.project.id}`} className={`link ${classes.more}`}>
            {t("messages.write", { builder: home.project.builder_name })}
          </Link>
        </>
      )}
    </section>
  );
}
