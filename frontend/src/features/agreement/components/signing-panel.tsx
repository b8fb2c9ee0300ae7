"use client";

import { useEffect, useRef } from "react";
import { type Agreement, fileDigest, type Side, standingOf } from "@/components/agreement/agreement";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import type { Typed } from "../typed";
import type { useSigning } from "../use-signing";
import { BeforeSigning } from "./before-signing";
import { Fingerprint } from "./fingerprint";
import { Sealed } from "./sealed";
import { SignForm } from "./sign-form";
import { Signatures } from "./signatures";
import classes from "./signing.module.css";

type Props = {
  booking: Booking;
  read: Agreement;
  side: Side;
  /** Where another version is drawn up, for whoever may. */
  redraw: string | null;
  file: string;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  signing: ReturnType<typeof useSigning>;
};

/** At the end of what was read: its signature, or why there is none to give, and what is being waited for. */
export function SigningPanel(props: Props) {
  const { booking, read, side, file } = props;
  const t = useTexts("agreement");
  const standing = standingOf(read, booking, side);
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef(standing.step);
  useEffect(() => {
    // Whoever reads by ear, or by keyboard, follows to what has taken the place of the form.
    if (shown.current === "sign" && standing.step !== "sign") head.current?.focus();
    shown.current = standing.step;
  }, [standing.step]);
  return (
    <section id="sign" aria-labelledby="sign-title" className={`${classes.panel} no-print`}>
      <h2 id="sign-title" ref={head} tabIndex={-1}>
        {t(`step.${standing.step}.title`)}
      </h2>
      {standing.step === "sign" ? (
        <BeforeSigning {...{ booking, read, side }} other={standing.other} />
      ) : (
        <p role="status" className={classes.sentence}>
          <Sentence {...props} />
        </p>
      )}
      {standing.step !== "sign" && <Signatures agreement={read} booking={booking} side={side} />}
      {standing.step === "outdated" && props.redraw && (
        <LinkButton href={props.redraw} className={classes.submit}>
          {t("step.outdated.do")}
        </LinkButton>
      )}
      {standing.step === "sealed" ? (
        <Sealed booking={booking} agreement={read} file={file} />
      ) : (
        <Fingerprint title={t("digest.document")} digest={fileDigest(read)} file={file} />
      )}
      {standing.step === "sign" && <SignForm {...props} />}
    </section>
  );
}

function Sentence({ booking, read, side, redraw }: Props) {
  const t = useTexts("agreement");
  const statuses = useTexts("status");
  const { builder_name: builder } = booking.project;
  const { customer } = booking;
  const other = side === "customer" ? builder : `${customer.first_name} ${customer.last_name}`;
  const { step } = standingOf(read, booking, side);
  switch (step) {
    case "signed":
      return t("step.signed.text", { other });
    case "outdated":
      return t(redraw ? "step.outdated.yours" : "step.outdated.text", { builder });
    case "over":
      return t("step.over.text", { status: statuses(`booking.${booking.status}`) });
    case "reads":
      return t("step.reads.text", { builder });
    case "sealing":
      return t("step.sealing.text");
    case "sealed":
      return t("step.sealed.text");
    case "sign":
      return null;
  }
}
