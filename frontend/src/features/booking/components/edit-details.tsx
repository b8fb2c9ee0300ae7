"use client";

import { Button } from "@mantine/core";
import { useForm } from "@mantine/form";
import { notifications } from "@mantine/notifications";
import { type FormEvent, useRef, useState } from "react";
import { changesOf, type Details, detailsOf, faultsOf } from "@/components/applicants/details";
import { DetailsFields } from "@/components/applicants/details-fields";
import { Dialog } from "@/components/dialog";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, useChangeBooking } from "../api";
import { Changed } from "./changed";
import classes from "./dialog.module.css";

const FORM = "booking-details";

/** Changing who buys, the loan and the requests. Somebody else's change in between is shown, and nothing typed is lost. */
export function EditDetails({ booking, close }: { booking: Tagged<Booking>; close: () => void }) {
  const t = useTexts("booking");
  const texts = useTexts("common");
  const change = useChangeBooking(booking.data.id);
  const refusal = useRefusal();
  const box = useRef<HTMLFormElement>(null);
  // What this dialog was opened on: the page beneath goes on reading.
  const [opened, setOpened] = useState(booking);
  const [told, setTold] = useState<string | null>(null);
  const [stale, setStale] = useState(false);
  const form = useForm<Details>({ initialValues: detailsOf(booking.data) });
  const showFaults = (errors: Record<string, string>) => {
    form.setErrors(errors);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  async function save(event: FormEvent) {
    event.preventDefault();
    if (change.isPending) return;
    const faults = Object.entries(faultsOf(form.values));
    if (faults.length > 0) {
      return showFaults(Object.fromEntries(faults.map(([path, fault]) => [path, t(`details.faults.${fault}`)])));
    }
    const changes = changesOf(detailsOf(opened.data), form.values);
    if (Object.keys(changes).length === 0) return close();
    setTold(null);
    try {
      await change.mutateAsync({ change: changes, etag: (stale ? booking : opened).etag });
      notifications.show({
        message: t("changed.saved"),
        color: "ink",
        closeButtonProps: { "aria-label": texts("actions.close") },
      });
      close();
    } catch (error) {
      if (isProblem(error) && error.status === 412) return setStale(true);
      const { fields, text } = refusal(error, Object.keys(isProblem(error) ? error.fields : {}));
      showFaults(fields);
      setTold(isProblem(error, "not_editable") ? error.body.detail : text);
    }
  }

  const adopt = () => {
    form.setValues(detailsOf(booking.data));
    setOpened(booking);
    setStale(false);
  };
  return (
    <Dialog onClose={close} title={t("people.editTitle")} size="lg">
      <form id={FORM} ref={box} onSubmit={save} noValidate className={classes.dialog}>
        {stale && <Changed booking={booking.data} adopt={adopt} />}
        {told && (
          <p role="alert" className={classes.told}>
            {told}
          </p>
        )}
        <DetailsFields
          form={form}
          currency={booking.data.currency}
          total={booking.data.total_amount}
          builder={booking.data.project.builder_name}
        />
        <div className={classes.actions}>
          <Button type="submit" loading={change.isPending}>
            {texts("actions.save")}
          </Button>
          <Button variant="default" onClick={close} disabled={change.isPending}>
            {texts("actions.cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
