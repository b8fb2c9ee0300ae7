"use client";

import { Button } from "@mantine/core";
import parts from "@/components/booking/parts.module.css";
import { People } from "@/components/booking/people";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import classes from "./page.module.css";

/** Who buys and how they are reached, what a bank pays, what was asked for. */
export function PeopleCard({ booking, edit }: { booking: Booking; edit: (() => void) | null }) {
  const t = useTexts("officeBookings");
  const { email, phone } = booking.customer;
  return (
    <section className={parts.section}>
      <div className={parts.head}>
        <h2>{t("page.people.title")}</h2>
        {edit && (
          <Button variant="default" size="sm" className="no-print" onClick={edit}>
            {t("page.do.details")}
          </Button>
        )}
      </div>
      <People
        booking={booking}
        contact={
          <span className={classes.contact}>
            <a href={`tel:${phone}`} className="link">
              {phone}
            </a>
            <a href={`mailto:${email}`} className="link">
              {email}
            </a>
          </span>
        }
      />
      {edit && <p className="quiet small">{t("page.people.until")}</p>}
      <LinkButton
        href={`/office/messages/new?booking=${booking.id}`}
        variant="default"
        size="sm"
        className={`${parts.start} no-print`}
      >
        {t("page.people.write")}
      </LinkButton>
    </section>
  );
}
