"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import { useState } from "react";
import { When } from "@/components/figures/when";
import { useRefusal } from "@/components/form/refusal";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { useTexts } from "@/lib/i18n/client";
import { type AgreementForm, askedOf, typedOf } from "../form";
import { usePdf } from "../use-pdf";
import classes from "./view.module.css";

type Props = {
  form: AgreementForm;
  isCurrent: boolean;
  isEdited: boolean;
  mayChange: boolean;
  /** The number of the version that is in use. */
  current: number;
  /** There are changes on this device that are not saved. */
  goesOn: boolean;
  edit: () => void;
  start: () => void;
  back: () => void;
};

/** Which form it is, whose words it has and since when, and what can be done with it. */
export function FormHead(props: Props) {
  const { form, isCurrent, isEdited, mayChange, current, goesOn, edit, start, back } = props;
  const t = useTexts("officeClauses");
  const { builder } = useOffice();
  const address = `/office/settings/clauses/${form.form}`;
  return (
    <>
      <Link href="/office/settings/clauses" className={`${classes.up} no-print`}>
        {t("all")}
      </Link>
      <PageHead
        title={t(`forms.${form.form}`)}
        note={
          <>
            {t(`source.${form.source}`)}
            {form.saved_at && (
              <>
                {" · "}
                {t.rich("savedBy", {
                  who: form.saved_by ?? "",
                  version: form.version,
                  when: () => <When moment={form.saved_at ?? ""} zone={builder.timezone} />,
                })}
              </>
            )}
          </>
        }
        actions={
          !isEdited &&
          mayChange && (
            <>
              {isCurrent ? (
                <Button onClick={edit}>{t(goesOn ? "edit.goOn" : "edit.begin")}</Button>
              ) : (
                <Button onClick={start}>{t("history.start")}</Button>
              )}
              <ReadPdf form={form} />
              {isCurrent && form.source === "builder" && (
                <Button variant="default" onClick={back}>
                  {t("back.open")}
                </Button>
              )}
            </>
          )
        }
      />
      {form.note && !isEdited && <p className={classes.why}>{t("note", { note: form.note })}</p>}
      {!mayChange && <p className={classes.told}>{t("readOnly")}</p>}
      {!isCurrent && (
        <p className={classes.told}>
          {t("history.old", { version: form.version, current })}{" "}
          <LinkButton href={address} size="compact-sm" variant="default">
            {t("history.toCurrent")}
          </LinkButton>
        </p>
      )}
      {goesOn && !isEdited && <p className={classes.told}>{t("edit.unsaved")}</p>}
    </>
  );
}

/** The form as it is shown, as an agreement of it would look. */
function ReadPdf({ form }: { form: AgreementForm }) {
  const t = useTexts("officeClauses");
  const refusal = useRefusal();
  const [said, setSaid] = useState<string | null>(null);
  const pdf = usePdf(form.form, (error) => setSaid(refusal(error, []).text));
  return (
    <>
      <Button
        variant="default"
        loading={pdf.isPending}
        onClick={() => {
          setSaid(null);
          void pdf.open(askedOf(typedOf(form)));
        }}
      >
        {t("pdf.open")}
      </Button>
      {said && (
        <p role="alert" className={classes.said}>
          {said}
        </p>
      )}
    </>
  );
}
