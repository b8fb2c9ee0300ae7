"use client";

import { TextInput } from "@mantine/core";
import { When } from "@/components/figures/when";
import { useDraft } from "@/components/form/drafts";
import { BothVersions } from "@/components/office/both-versions";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { allowRehold, type Booking, extendHold, readBooking } from "../api";
import { useAttempt } from "../attempt";
import { useBookingRows } from "../booking-rows";
import { nameOf, useFinish } from "../finish";
import { extendedTo, hoursOf } from "../hold-hours";
import { ActionDialog, Gone } from "./action-dialog";
import classes from "./dialogs.module.css";
import type { DialogProps } from "./move-dialogs";
import { ReasonField, reasonOf } from "./reason-field";

/** Letting a running hold run longer, once. */
export function ExtendDialog({ booking, close, holdHours }: DialogProps & { holdHours: number }) {
  const t = useTexts("officeBookings");
  const statuses = useTexts("status");
  const rows = useBookingRows();
  const { id, unit, project } = booking.data;
  const buyer = nameOf(booking.data);
  const finish = useFinish(id, close);
  const [draft, change, forget] = useDraft(`booking-${id}-extend`, {
    hours: String(Math.min(24, holdHours)),
    reason: "",
  });
  const hours = hoursOf(draft.hours, holdHours);
  const reason = reasonOf(draft.reason);
  const attempt = useAttempt({
    opened: booking,
    names: ["hours", "reason"],
    act: (etag) => extendHold(id, { hours: hours ?? 0, reason }, etag),
    again: () => readBooking(id),
  });
  const standing = (attempt.theirs ?? attempt.upon).data;
  const title = t("page.extend.title", { unit: unit.unit_number });
  const isOpen = standing.status === "reserved" && standing.hold_extended_at === null;
  if (!isOpen) {
    const moved = t("page.stale.moved", { status: statuses(`booking.${standing.status}`) });
    return (
      <Gone title={title} text={standing.status === "reserved" ? t("page.extend.already") : moved} close={close} />
    );
  }

  async function extend(upon?: Tagged<Booking>) {
    const fields: Record<string, string> = {};
    if (hours === null) fields.hours = t("page.extend.hoursNeeded", { most: holdHours });
    if (!reason) fields.reason = t("page.form.reasonNeeded");
    if (Object.keys(fields).length > 0) return attempt.refuse({ fields });
    const changed = await attempt.send(upon);
    if (!changed) return;
    forget();
    finish(t("page.told.extended", { buyer }), changed);
  }

  const until = (moment: string) => () => <When moment={moment} zone={project.timezone} />;
  const before = standing.hold_expires_at;
  const after = before && hours !== null ? extendedTo(before, hours) : null;
  return (
    <ActionDialog
      title={title}
      submit={t("page.do.extend")}
      onSubmit={() => void extend()}
      attempt={attempt}
      both={
        attempt.theirs && (
          <BothVersions
            differences={rows(attempt.upon.data, attempt.theirs.data)}
            keepMine={() => void extend(attempt.theirs ?? undefined)}
            takeTheirs={attempt.takeTheirs}
            busy={attempt.pending}
          />
        )
      }
      causes={[
        ...(before && after ? [t.rich("page.extend.until", { before: until(before), moment: until(after) })] : []),
        t("page.extend.once"),
        t("page.extend.told", { buyer }),
      ]}
      close={close}
    >
      <TextInput
        className={classes.short}
        label={t("page.extend.hours")}
        description={t("page.extend.most", { hours: holdHours })}
        data-autofocus
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        withAsterisk
        value={draft.hours}
        onChange={(event) => change({ hours: event.currentTarget.value })}
        error={attempt.refused.fields.hours}
      />
      <ReasonField
        hint={t("page.form.reasonRead", { buyer })}
        autofocus={false}
        value={draft.reason}
        onChange={(typed) => change({ reason: typed })}
        error={attempt.refused.fields.reason}
      />
    </ActionDialog>
  );
}

/** Letting a buyer who gave the home up hold it again before a day is over. */
export function ReholdDialog({ booking, close }: DialogProps) {
  const t = useTexts("officeBookings");
  const { id, unit } = booking.data;
  const buyer = nameOf(booking.data);
  const finish = useFinish(id, close);
  const [draft, change, forget] = useDraft(`booking-${id}-rehold`, { reason: "" });
  const reason = reasonOf(draft.reason);
  const attempt = useAttempt({
    opened: booking,
    names: ["reason"],
    act: () => allowRehold(id, reason),
    again: () => readBooking(id),
  });

  async function allow() {
    if (!reason) return attempt.refuse({ fields: { reason: t("page.form.reasonNeeded") } });
    const changed = await attempt.send();
    if (!changed) return;
    forget();
    finish(t("page.told.rehold", { buyer }), changed);
  }

  return (
    <ActionDialog
      title={t("page.rehold.title", { buyer, unit: unit.unit_number })}
      submit={t("page.do.rehold")}
      onSubmit={() => void allow()}
      attempt={attempt}
      causes={[t("page.rehold.text"), t("page.rehold.free"), t("page.rehold.told", { buyer })]}
      close={close}
    >
      <ReasonField
        hint={t("page.form.reasonRead", { buyer })}
        value={draft.reason}
        onChange={(typed) => change({ reason: typed })}
        error={attempt.refused.fields.reason}
      />
    </ActionDialog>
  );
}
