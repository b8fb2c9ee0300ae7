"use client";

import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Money } from "@/components/figures/money";
import { When } from "@/components/figures/when";
import { LinkButton } from "@/components/link-button";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import classes from "./new.module.css";
import type { Booked } from "./new-booking";

/** The home is kept for the buyer: until when, under which reference, and what comes next. */
export function BookedNow({
  booking,
  quoted,
  newcomer,
  another,
  close,
}: Booked & { another: () => void; close: () => void }) {
  const t = useTexts("officeBookings");
  const { may } = useOffice();
  const actions = useOfficeActions();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { currency, customer, hold_expires_at: until, project, token_amount: token, total_amount: total } = booking;
  const names = { unit: booking.unit.unit_number, buyer: `${customer.first_name} ${customer.last_name}` };
  const money = (amount: string) => () => <Money amount={amount} currency={currency} />;
  return (
    <div className={classes.booked}>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {t(until ? "new.done.title" : "new.done.titleFirm", names)}
      </h3>
      <p>
        {t.rich("new.done.reference", { code: () => <strong className="figures">{booking.reference}</strong> })} ·{" "}
        <span dir="auto">{project.name}</span> · <Money amount={total} currency={currency} />
      </p>
      {quoted !== null && quoted !== total && (
        <p role="alert" className={classes.told}>
          {t.rich("new.done.moved", { before: money(quoted), now: money(total) })}
        </p>
      )}
      <p>
        {until
          ? t.rich("new.done.until", {
              moment: () => <When moment={until} zone={project.timezone} style="weekdayTime" />,
              amount: money(token),
            })
          : t("new.done.firm")}
      </p>
      <p className="quiet">
        {newcomer && `${t("new.done.account", { email: customer.email })} `}
        {t("new.done.told", names)}
      </p>
      <div className={classes.actions}>
        <LinkButton href={`/office/bookings/${booking.id}`} onClick={close}>
          {t("new.done.open")}
        </LinkButton>
        {actions && until && may("manage_payments") && (
          <Button variant="default" onClick={() => actions("payment", { bookingId: booking.id })}>
            {t("new.done.payment")}
          </Button>
        )}
        <Button variant="default" onClick={another}>
          {t("new.done.another")}
        </Button>
      </div>
    </div>
  );
}
