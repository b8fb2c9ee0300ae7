"use client";

import { useState } from "react";
import { Dialog } from "@/components/dialog";
import type { ActionProps } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import type { Draft } from "../draft";
import type { Made } from "../new-api";
import { useNewDraft } from "../use-new-booking";
import { BookedNow } from "./booked-now";
import { NewForm } from "./new-form";

export type Booked = { booking: Made; quoted: string | null; newcomer: boolean };

/** A booking that somebody of the builder makes for a buyer: which home, for whom, at what price, and the word. */
export default function NewBooking({ given, close }: ActionProps<"booking">) {
  const t = useTexts("officeBookings");
  const { builder } = useOffice();
  const typing = useNewDraft(builder.id, pointedAt(given));
  const [booked, setBooked] = useState<Booked | null>(null);
  return (
    <Dialog onClose={close} title={t(booked ? "new.done.heading" : "new.title")} size={booked ? "lg" : "wide"}>
      {booked ? (
        <BookedNow
          {...booked}
          close={close}
          another={() => {
            const { customer, project } = booked.booking;
            typing.discard({ person: customer, projectId: project.id });
            setBooked(null);
          }}
        />
      ) : (
        <NewForm
          typing={typing}
          close={close}
          booked={(made) => {
            typing.discard();
            setBooked(made);
          }}
        />
      )}
    </Dialog>
  );
}

function pointedAt({ unitId, projectId, customer }: ActionProps<"booking">["given"]): Partial<Draft> {
  return {
    ...(projectId && { projectId }),
    ...(unitId && { unitId }),
    ...(customer && { person: customer, who: "known" as const }),
  };
}
