"use client";

import { Textarea, TextInput } from "@mantine/core";
import { readAmount } from "@/components/applicants/details";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import { useTexts } from "@/lib/i18n/client";
import { addWithdrawal } from "../account-api";
import { type AccountDialog, Submit, Told, useSending, useToday } from "./account-form";
import classes from "./record.module.css";

/** What was taken out of a project's account: never more than certified progress lets. */
export function WithdrawalDialog({ account, close }: AccountDialog) {
  const t = useTexts("officeCollections");
  const { project, available_amount: available } = account;
  const today = useToday();
  const name = `withdrawal-${project.id}`;
  const [draft, change, forget] = useDraft(name, { amount: "", day: today, reference: "", notes: "" });
  const amount = readAmount(draft.amount);
  const body = {
    ...{ amount: amount ?? "", withdrawn_on: draft.day, reference: draft.reference.trim() || null },
    notes: draft.notes.trim() || null,
  };
  const form = useSending(name, ["amount", "withdrawn_on", "reference", "notes"], (key) =>
    addWithdrawal(project.id, body, key(body)),
  );
  const { field } = form;
  const faults = () => ({
    ...(amount === null && { amount: t("account.amountNeeded") }),
    ...(!draft.day && { withdrawn_on: t("account.dayNeeded") }),
  });
  return (
    <Dialog onClose={close} title={t("account.withdraw")}>
      <form
        ref={form.ref}
        onSubmit={(event) => form.send(event, faults(), () => [forget(), close()])}
        noValidate
        className={classes.form}
      >
        <Told text={form.told} />
        <p>
          {t.rich("account.mayTake", {
            project: project.name,
            amount: () => <Money amount={available} currency={project.currency} />,
          })}
        </p>
        <div className={classes.pair}>
          <TextInput
            {...field("amount")}
            label={t("account.amount", { currency: project.currency })}
            data-autofocus
            inputMode="decimal"
            autoComplete="off"
            maxLength={40}
            withAsterisk
            value={draft.amount}
            onChange={(event) => change({ amount: event.currentTarget.value })}
          />
          <TextInput
            {...field("withdrawn_on")}
            type="date"
            label={t("account.withdrawnOn")}
            max={today}
            withAsterisk
            value={draft.day}
            onChange={(event) => change({ day: event.currentTarget.value })}
          />
        </div>
        <TextInput
          {...field("reference")}
          label={t("account.reference")}
          maxLength={100}
          autoComplete="off"
          value={draft.reference}
          onChange={(event) => change({ reference: event.currentTarget.value })}
        />
        <Textarea
          {...field("notes")}
          label={t("account.notes")}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={1000}
          value={draft.notes}
          onChange={(event) => change({ notes: event.currentTarget.value })}
        />
        <p className={classes.note}>{t("account.kept")}</p>
        <Submit pending={form.pending}>{t("account.withdraw")}</Submit>
      </form>
    </Dialog>
  );
}
