import Link from "next/link";
import { type Agreement, standingOf } from "@/components/agreement/agreement";
import { Day, Promised } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Surroundings } from "../load";
import type { Booking } from "../urgency";
import { HoldClock } from "./hold-clock";
import classes from "./home.module.css";
import { Steps } from "./steps";

/** Which home it is, where it stands on its way, and what happens next. */
export async function Head({ home, around, today }: { home: Booking; around: Surroundings; today: string }) {
  const [t, words] = await Promise.all([getTexts("home"), getTexts("status")]);
  const { expected_completion_date: promised, expected_completion_precision: precision } = around.project;
  const held = home.status === "reserved";
  return (
    <div className={classes.head}>
      <h1 className={classes.title}>
        <span>{t(held ? "heldForYou" : "yourHome")}</span> <Where home={home} />
      </h1>
      <p className={classes.status}>
        {words(`booking.${home.status}`)}
        {held && home.hold_expires_at && (
          <>
            {" · "}
            {t.rich("holdEnds", { time: () => <HoldClock key="clock" until={home.hold_expires_at ?? ""} /> })}
          </>
        )}
        {!held && home.status !== "completed" && promised && (
          <>
            {" · "}
            {t.rich("keysPromised", { date: () => <Promised key="date" date={promised} precision={precision} /> })}
          </>
        )}
      </p>
      <Steps status={home.status} />
      <p className={`quiet ${classes.next}`}>
        {around.agreement ? (
          <Signature home={home} agreement={around.agreement} />
        ) : (
          isLive(home.status) && t(`next.${home.status}`, { builder: home.project.builder_name })
        )}{" "}
        {home.status === "agreement_signed" &&
          home.firm_on &&
          home.firm_on > today &&
          t.rich("firmOn", { date: () => <Day key="date" date={home.firm_on ?? ""} style="dayMonth" /> })}{" "}
        <Link href={`/home/bookings/${home.id}`} className="link">
          {t("details")}
        </Link>
      </p>
    </div>
  );
}

/** Whose turn it is with an agreement that is not final. */
async function Signature({ home, agreement }: { home: Booking; agreement: Agreement }) {
  const t = await getTexts("home");
  const { builder_name: builder } = home.project;
  const { step } = standingOf(agreement, home, "customer");
  if (step === "outdated") return t("agreement.redraw", { builder });
  if (step !== "sign") return t("agreement.signed", { builder });
  return (
    <>
      {t("agreement.toSign", { builder })}{" "}
      <Link href={`/home/bookings/${home.id}/agreement`} className="link">
        {t("agreement.read")}
      </Link>
      {" · "}
    </>
  );
}

async function Where({ home }: { home: Booking }) {
  const t = await getTexts("home");
  return <span>{t("where", { unit: home.unit.unit_number, project: home.project.name })}</span>;
}

function isLive(status: Booking["status"]): status is Exclude<Booking["status"], "cancelled" | "expired"> {
  return status !== "cancelled" && status !== "expired";
}
