"use client";

import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import Link from "next/link";
import { useState } from "react";
import { type Agreement, type Side, standingOf } from "@/components/agreement/agreement";
import { useAgreement } from "@/components/agreement/api";
import { StatusPill } from "@/components/figures/status-pill";
import { Day } from "@/components/figures/when";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, useBooking } from "../api";
import { NOTHING_TYPED, type Typed } from "../typed";
import { useReading } from "../use-reading";
import { useSigning } from "../use-signing";
import classes from "./agreement.module.css";
import { AgreementText } from "./agreement-text";
import { Contents } from "./contents";
import { NewerVersion, TurnedTo } from "./newer-version";
import { SigningPanel } from "./signing-panel";

type Props = {
  booking: Tagged<Booking>;
  agreement: Agreement;
  side: Side;
  back: string;
  /** Where another version is drawn up, for whoever may. */
  redraw: string | null;
};

/** An agreement, to be read from its first line to its last and signed at its end, by either side. */
export function AgreementView({ side, back, redraw, ...first }: Props) {
  const t = useTexts("agreement");
  const booking = useBooking(first.booking);
  const answer = useAgreement(booking, first.agreement);
  const { read, newer, turned, turnTo } = useReading(answer.data ?? first.agreement);
  const [typed, setTyped] = useState<Typed>(NOTHING_TYPED);
  const signing = useSigning({
    bookingId: booking.id,
    reread: async () => (await answer.refetch({ throwOnError: true })).data ?? null,
    replaced: turnTo,
  });
  const { unit, project } = booking;
  const { facts } = read.terms;
  const file = `/api/bookings/${booking.id}/download-agreement?version=${read.version}`;
  const { step } = standingOf(read, booking, side);
  return (
    <article className={classes.page}>
      <header className={classes.head}>
        <p className="quiet no-print">
          <Link href={back} className="link">
            {t("back", { unit: unit.unit_number, project: project.name })}
          </Link>
        </p>
        <h1>
          <span lang="en">{read.terms.title ?? t("title")}</span>
        </h1>
        <p className={classes.facts}>
          <span>{t("version", { version: read.version })}</span>
          <span>{t.rich("agreedOn", { day: () => <Day date={facts.agreed_on} /> })}</span>
          <span>{t("reference", { reference: facts.reference })}</span>
          <StatusPill kind="agreement" status={read.status} />
        </p>
        <div className={`${classes.actions} no-print`}>
          <Button component="a" href="#sign" variant="default">
            {t(step === "sign" ? "toSign" : "toSignatures")}
          </Button>
          <Button
            component="a"
            href={file}
            variant="default"
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
          >
            {t("download")}
          </Button>
        </div>
        {step === "sign" && <p className="quiet">{t("readFirst")}</p>}
      </header>
      {turned && !newer && <TurnedTo key={read.sha256} version={read.version} />}
      {newer && <NewerVersion version={newer.version} turn={() => turnTo(newer)} />}
      <div className={classes.columns}>
        <Contents terms={read.terms} />
        <div className={classes.main}>
          <AgreementText key={read.sha256} terms={read.terms} />
          {newer ? (
            <NewerVersion version={newer.version} turn={() => turnTo(newer)} />
          ) : (
            <SigningPanel
              {...{ booking, read, side, redraw, file, typed, signing }}
              type={(change) => setTyped((before) => ({ ...before, ...change }))}
            />
          )}
        </div>
      </div>
    </article>
  );
}
