"use client";

import { Button, Skeleton } from "@mantine/core";
import dynamic from "next/dynamic";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { StatusPill } from "@/components/figures/status-pill";
import { Ago, When } from "@/components/figures/when";
import { useOffice } from "@/components/office/office";
import { SidePanel } from "@/components/side-panel";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { useBookingsOf, useVisit } from "../api";
import { isStanding, nameOf, type Visit } from "../visits";
import { Confirm } from "./confirm";
import classes from "./panel.module.css";
import type { Ending } from "./status-dialog";

const StatusDialog = dynamic(() => import("./status-dialog"), { ssr: false });
const ENDINGS = ["completed", "no_show", "cancelled"] as const satisfies Ending[];

type Props = {
  id: number;
  /** As the calendar has it, until it has been read by itself. */
  seen: Visit | null;
  close: () => void;
  move: (visit: Visit) => void;
  again: (visit: Visit) => void;
};

/** Everything about one visit, and what can be done about it now. */
export function VisitPanel({ id, seen, close, move, again }: Props) {
  const t = useTexts("officeVisits");
  const found = useVisit(id);
  const visit = found.data?.data ?? seen;
  const isGone = isProblem(found.error) && found.error.status === 404;
  return (
    <SidePanel title={visit ? <span dir="auto">{nameOf(visit)}</span> : t("panel.title")} onClose={close}>
      {isGone ? (
        <p role="alert">{t("panel.gone")}</p>
      ) : visit ? (
        <About visit={visit} move={move} again={again} />
      ) : found.isError ? (
        <p role="alert">{t("failed")}</p>
      ) : (
        <Skeleton height={280} role="status" aria-label={t("form.loading")} />
      )}
    </SidePanel>
  );
}

function About({ visit, move, again }: { visit: Visit } & Pick<Props, "move" | "again">) {
  const t = useTexts("officeVisits");
  const { customer, project } = visit;
  const zone = project.timezone;
  return (
    <div className={classes.panel}>
      <div className={classes.head}>
        <p className={classes.moment}>
          <When moment={visit.starts_at} zone={zone} style="weekday" />
          <br />
          {t.rich("panel.span", {
            start: () => <When moment={visit.starts_at} zone={zone} style="time" />,
            end: () => <When moment={visit.ends_at} zone={zone} style="time" />,
          })}
        </p>
        <p className={classes.pill}>
          <StatusPill kind="appointment" status={visit.status} />
          <span className="quiet small">
            {visit.status === "scheduled" && t(visit.proposed_by === "customer" ? "panel.asks" : "panel.asked")}
          </span>
        </p>
      </div>
      <Moves visit={visit} move={move} again={again} />
      <dl className={classes.facts}>
        <Fact label={t("columns.type")}>{t(`types.${visit.appointment_type}`)}</Fact>
        <Fact label={t("columns.project")}>
          <span dir="auto">{project.name}</span>, {project.city}
        </Fact>
        <Fact label={t("columns.place")}>{t(`places.${visit.meeting_location}`)}</Fact>
        <Fact label={t("columns.phone")}>
          <a className="link" href={`tel:${customer.phone}`}>
            {customer.phone}
          </a>
        </Fact>
        <Fact label={t("columns.email")}>
          <a className="link" href={`mailto:${customer.email}`}>
            {customer.email}
          </a>
        </Fact>
        <Homes visit={visit} />
        {visit.agenda && <Said label={t("panel.agenda")} text={visit.agenda} />}
        {visit.notes && <Said label={t("panel.notes")} text={visit.notes} />}
        {visit.reason && (
          <Said label={t(visit.status === "cancelled" ? "panel.whyCancelled" : "panel.whyMoved")} text={visit.reason} />
        )}
        <Fact label={t("panel.made")}>
          <Ago moment={visit.created_at} />
          {visit.sequence > 0 && `, ${t("panel.moved", { count: visit.sequence })}`}
        </Fact>
        {visit.updated_at !== visit.created_at && (
          <Fact label={t("panel.changed")}>
            <Ago moment={visit.updated_at} />
          </Fact>
        )}
      </dl>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Said({ label, text }: { label: string; text: string }) {
  return (
    <Fact label={label}>
      <span className={classes.text} dir="auto">
        {text}
      </span>
    </Fact>
  );
}

/** The visitor's homes in the project, for whoever may read bookings. */
function Homes({ visit }: { visit: Visit }) {
  const t = useTexts("officeVisits");
  const allowed = useOffice().may("read_bookings");
  const bookings = useBookingsOf(visit, allowed).data;
  if (!allowed || !bookings || bookings.length === 0) return null;
  return (
    <Fact label={t("panel.homes", { count: bookings.length })}>
      <ul className={classes.list}>
        {bookings.map((booking) => (
          <li key={booking.id}>
            <Link className="link" href={`/office/bookings/${booking.id}`}>
              {booking.unit.unit_number}
            </Link>{" "}
            <StatusPill kind="booking" status={booking.status} />
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function Moves({ visit, move, again }: { visit: Visit } & Pick<Props, "move" | "again">) {
  const t = useTexts("officeVisits");
  const [ending, setEnding] = useState<Ending | null>(null);
  const allowed = visit.allowed_transitions;
  const began = allowed.includes("completed");
  return (
    <>
      <div className={classes.actions}>
        {allowed.includes("confirmed") && <Confirm visit={visit} />}
        {ENDINGS.filter((status) => allowed.includes(status) && status !== "cancelled").map((status) => (
          <Button
            key={status}
            size="sm"
            variant={status === "completed" ? "filled" : "default"}
            onClick={() => setEnding(status)}
          >
            {t(`${status}.open`)}
          </Button>
        ))}
        {isStanding(visit) && (
          <Button size="sm" variant="default" onClick={() => move(visit)}>
            {t("move.open")}
          </Button>
        )}
        {allowed.includes("cancelled") && (
          <Button size="sm" variant="subtle" color="ink" onClick={() => setEnding("cancelled")}>
            {t("cancelled.open")}
          </Button>
        )}
        {(!isStanding(visit) || began) && (
          <Button size="sm" variant="default" onClick={() => again(visit)}>
            {t("new.again")}
          </Button>
        )}
      </div>
      {ending && <StatusDialog visit={visit} status={ending} close={() => setEnding(null)} />}
    </>
  );
}
