"use client";

import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { PlanChoice } from "@/components/cost-sheet/plan-choice";
import { Dialog } from "@/components/dialog";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, useChangeBooking } from "../api";
import classes from "./dialog.module.css";

type Props = {
  booking: Tagged<Booking>;
  plans: components["schemas"]["PaymentPlanResponse"][];
  close: () => void;
};

/** Another way to pay the same total, as long as the agreement is not signed. */
export function PlanDialog({ booking, plans, close }: Props) {
  const t = useTexts("booking");
  const texts = useTexts("common");
  const errors = useTexts("errors");
  const change = useChangeBooking(booking.data.id);
  const refusal = useRefusal();
  const current = booking.data.payment_plan.id;
  const [chosen, setChosen] = useState(current);
  const [told, setTold] = useState<string | null>(null);

  async function save() {
    if (chosen === null || change.isPending) return;
    setTold(null);
    try {
      await change.mutateAsync({ change: { payment_plan_id: chosen }, etag: booking.etag });
      notifications.show({
        message: t("changed.saved"),
        color: "ink",
        closeButtonProps: { "aria-label": texts("actions.close") },
      });
      close();
    } catch (error) {
      // The page beneath shows it as it stands now, and the next try is made upon that.
      if (isProblem(error) && error.status === 412) return setTold(errors("stale"));
      setTold(refusal(error, []).text);
    }
  }

  return (
    <Dialog onClose={close} title={t("plan.title")} size="lg">
      <div className={classes.dialog}>
        <p className="quiet">{t("plan.text")}</p>
        {told && (
          <p role="alert" className={classes.told}>
            {told}
          </p>
        )}
        <PlanChoice plans={plans} value={chosen} onChange={setChosen} />
        <div className={classes.actions}>
          <Button onClick={save} loading={change.isPending} disabled={chosen === current}>
            {t("plan.save")}
          </Button>
          <Button variant="default" onClick={close} disabled={change.isPending}>
            {texts("actions.cancel")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
