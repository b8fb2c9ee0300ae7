"use client";

import { useForm } from "@mantine/form";
import { type ReactNode, useEffect } from "react";
import {
  changesOf,
  type Details,
  detailsBody,
  detailsOf,
  faultsOf,
  MOST_CO_APPLICANTS,
  NOBODY,
} from "@/components/applicants/details";
import { DetailsFields } from "@/components/applicants/details-fields";
import { Money } from "@/components/figures/money";
import { useDraft } from "@/components/form/drafts";
import { BothVersions } from "@/components/office/both-versions";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, changeBooking, readBooking } from "../api";
import { useAttempt } from "../attempt";
import { namesOf, type RowName, useBookingRows } from "../booking-rows";
import { nameOf, useFinish } from "../finish";
import { ActionDialog } from "./action-dialog";
import type { DialogProps } from "./move-dialogs";

/** What is typed, and what it was typed upon: a draft that is found again must not run over what came in between. */
type Draft = { values: Details | null; before: Details; etag: string | null };

const FIELDS = [
  "loan_amount",
  "special_requests",
  ...Array.from({ length: MOST_CO_APPLICANTS }, (_, at) =>
    Object.keys(NOBODY).map((field) => `co_applicants.${at}.${field}`),
  ).flat(),
];
const focusFault = () => document.querySelector<HTMLElement>('[role="dialog"] [aria-invalid="true"]')?.focus();

/** Changing who buys, the loan and the requests. */
export function DetailsDialog({ booking, close, agreed }: DialogProps & { agreed: number | null }) {
  const t = useTexts("officeBookings");
  const common = useTexts("booking");
  const actions = useTexts("common");
  const rows = useBookingRows();
  const { id, currency, total_amount: total, project } = booking.data;
  const buyer = nameOf(booking.data);
  const finish = useFinish(id, close);
  const current = detailsOf(booking.data);
  const [draft, keep, forget] = useDraft<Draft>(`booking-${id}-details`, {
    values: null,
    before: current,
    etag: booking.etag,
  });
  const form = useForm<Details>({
    initialValues: draft.values ?? current,
    onValuesChange: (values) => keep({ values }),
  });
  const changes = changesOf(draft.before, form.values);
  const attempt = useAttempt({
    opened: { data: booking.data, etag: draft.etag },
    names: FIELDS,
    act: (etag) => changeBooking(id, changes, etag),
    again: () => readBooking(id),
  });
  const { fields } = attempt.refused;
  const { setErrors } = form;
  useEffect(() => {
    setErrors(fields);
    // Once the fields show what is wrong with them.
    if (Object.keys(fields).length > 0) requestAnimationFrame(focusFault);
  }, [fields, setErrors]);

  async function save(upon?: Tagged<Booking>) {
    const faults = Object.entries(faultsOf(form.values));
    if (faults.length > 0) {
      const said = faults.map(([path, fault]) => [path, common(`details.faults.${fault}`)]);
      return attempt.refuse({ fields: Object.fromEntries(said) });
    }
    if (Object.keys(changes).length === 0) {
      forget();
      return close();
    }
    const changed = await attempt.send(upon);
    if (!changed) return;
    forget();
    finish(t("page.told.saved"), changed);
  }

  function takeTheirs() {
    const { theirs } = attempt;
    if (!theirs) return;
    const before = detailsOf(theirs.data);
    form.setValues(before);
    keep({ values: null, before, etag: theirs.etag });
    attempt.takeTheirs();
  }

  const wanted: Partial<Record<RowName, ReactNode>> = {};
  const body = detailsBody(form.values);
  if (changes.co_applicants) wanted.coApplicants = namesOf(body.co_applicants) || t("page.stale.nobody");
  if (changes.loan_amount !== undefined) {
    wanted.loan =
      body.loan_amount === null ? t("page.stale.nothing") : <Money amount={body.loan_amount} currency={currency} />;
  }
  if (changes.special_requests !== undefined) wanted.wishes = body.special_requests ?? t("page.stale.nothing");
  return (
    <ActionDialog
      title={t("page.details.title")}
      size="lg"
      submit={actions("actions.save")}
      onSubmit={() => void save()}
      attempt={attempt}
      both={
        attempt.theirs && (
          <BothVersions
            differences={rows(booking.data, attempt.theirs.data, wanted)}
            keepMine={() => void save(attempt.theirs ?? undefined)}
            takeTheirs={takeTheirs}
            busy={attempt.pending}
          />
        )
      }
      causes={[
        t("page.discount.told", { buyer }),
        ...(agreed === null ? [] : [t("page.details.agreement", { version: agreed })]),
      ]}
      close={close}
    >
      <DetailsFields
        form={form}
        currency={currency}
        total={total}
        builder={project.builder_name}
        words={{
          coApplicants: t("page.people.coApplicants"),
          relationship: t("page.people.relationship"),
          wishes: t("page.people.wishes"),
        }}
      />
    </ActionDialog>
  );
}
