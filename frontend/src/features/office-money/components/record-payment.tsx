"use client";

import { Skeleton } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import type { ActionProps } from "@/components/office/actions";
import { useTexts } from "@/lib/i18n/client";
import { readKept } from "@/lib/kept";
import { type Booking, type Payment, usePayable } from "../api";
import { DRAFT, type Draft } from "../draft";
import { BookingFinder } from "./booking-finder";
import { PaymentForm } from "./payment-form";
import classes from "./record.module.css";
import { Recorded } from "./recorded";

/** Recording a payment from anywhere: for which booking, how much, how it came, and the word. */
export default function RecordPayment({ given, close }: ActionProps<"payment">) {
  const t = useTexts("officeMoney");
  // What was begun and not sent is gone on with, unless it is another booking's.
  const [kept] = useState(() => readKept<Draft>(`plinth:${DRAFT}`));
  const [chosen, setChosen] = useState<number | null>(given.bookingId ?? kept?.bookingId ?? null);
  const [recorded, setRecorded] = useState<{ payment: Payment; booking: Booking } | null>(null);
  const payable = usePayable(chosen);
  const read = payable.data?.booking.id === chosen ? payable.data : undefined;
  const again = () => {
    setRecorded(null);
    setChosen(null);
  };
  return (
    <Dialog onClose={close} title={t("record.title")} size="lg">
      {recorded ? (
        <Recorded {...recorded} again={again} close={close} />
      ) : (
        <div className={classes.dialog}>
          <BookingFinder chosen={read?.booking ?? null} choose={setChosen} fixed={given.bookingId !== undefined} />
          {chosen !== null && payable.isPending && <Skeleton height={220} />}
          {payable.isError && (
            <p role="alert" className={classes.told}>
              {payable.error.message}
            </p>
          )}
          {chosen !== null && read && (
            <PaymentForm
              key={chosen}
              {...read}
              reread={() => void payable.refetch()}
              done={(payment) => setRecorded({ payment, booking: read.booking })}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
