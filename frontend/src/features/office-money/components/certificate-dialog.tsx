"use client";

import { TextInput } from "@mantine/core";
import { Dialog } from "@/components/dialog";
import { useDraft } from "@/components/form/drafts";
import { useTexts } from "@/lib/i18n/client";
import { addCertificate } from "../account-api";
import { percentOf } from "../account-values";
import { type AccountDialog, Submit, Told, useSending, useToday } from "./account-form";
import classes from "./record.module.css";

/** What was certified of a project. */
export function CertificateDialog({ account, close }: AccountDialog) {
  const t = useTexts("officeCollections");
  const { project } = account;
  const today = useToday();
  const name = `certificate-${project.id}`;
  const [draft, change, forget] = useDraft(name, { percent: "", day: today, by: "", reference: "" });
  const percent = percentOf(draft.percent);
  const body = {
    ...{ percent: percent ?? 0, certified_on: draft.day, certified_by: draft.by.trim() },
    reference: draft.reference.trim() || null,
  };
  const form = useSending(name, ["percent", "certified_on", "certified_by", "reference"], (key) =>
    addCertificate(project.id, body, key(body)),
  );
  const { field } = form;
  const faults = () => ({
    ...(percent === null && { percent: t("account.percentNeeded") }),
    ...(!draft.day && { certified_on: t("account.dayNeeded") }),
    ...(!body.certified_by && { certified_by: t("account.byNeeded") }),
  });
  return (
    <Dialog onClose={close} title={t("account.certify")}>
      <form
        ref={form.ref}
        onSubmit={(event) => form.send(event, faults(), () => [forget(), close()])}
        noValidate
        className={classes.form}
      >
        <Told text={form.told} />
        <p>{t("account.certifying", { project: project.name, percent: account.certified_percent })}</p>
        <div className={classes.pair}>
          <TextInput
            {...field("percent")}
            label={t("account.certifiedPercent")}
            data-autofocus
            inputMode="decimal"
            autoComplete="off"
            maxLength={10}
            withAsterisk
            value={draft.percent}
            onChange={(event) => change({ percent: event.currentTarget.value })}
          />
          <TextInput
            {...field("certified_on")}
            type="date"
            label={t("account.certifiedOn")}
            max={today}
            withAsterisk
            value={draft.day}
            onChange={(event) => change({ day: event.currentTarget.value })}
          />
        </div>
        <TextInput
          {...field("certified_by")}
          label={t("account.certifiedBy")}
          description={t("account.certifiedByHint")}
          maxLength={200}
          withAsterisk
          value={draft.by}
          onChange={(event) => change({ by: event.currentTarget.value })}
        />
        <TextInput
          {...field("reference")}
          label={t("account.reference")}
          maxLength={100}
          autoComplete="off"
          value={draft.reference}
          onChange={(event) => change({ reference: event.currentTarget.value })}
        />
        <p className={classes.note}>{t("account.latest")}</p>
        <Submit pending={form.pending}>{t("account.certify")}</Submit>
      </form>
    </Dialog>
  );
}
