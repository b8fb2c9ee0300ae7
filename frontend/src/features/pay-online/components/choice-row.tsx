"use client";

import { useId } from "react";
import { StageWhen } from "@/components/books/stage-when";
import { StageWhy } from "@/components/books/stage-why";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import { type Booking, type Books, type Choice, dueStages } from "../choices";
import classes from "./choice-row.module.css";

type Props = {
  choice: Choice;
  checked: boolean;
  choose: () => void;
  booking: Booking;
  books: Books;
  phases: { id: number; name: string }[];
};

/** One thing that may be paid: how much it is, and why. */
export function ChoiceRow({ choice, checked, choose, ...about }: Props) {
  const t = useTexts("pay");
  const id = useId();
  const { booking } = about;
  return (
    <div className={classes.choice} data-checked={checked || undefined}>
      <label>
        <input type="radio" name="what" value={choice.kind} checked={checked} onChange={choose} aria-describedby={id} />
        <span className={classes.what}>{t(`choose.kinds.${choice.kind}`)}</span>
        {choice.amount !== null && (
          <strong className={classes.much}>
            <Money amount={choice.amount} currency={booking.currency} />
          </strong>
        )}
      </label>
      <div id={id} className={classes.why}>
        <Why kind={choice.kind} {...about} />
      </div>
    </div>
  );
}

function Why({ kind, booking, books, phases }: Pick<Props, "booking" | "books" | "phases"> & { kind: Choice["kind"] }) {
  const t = useTexts("pay");
  const until = booking.hold_expires_at;
  switch (kind) {
    case "token":
      if (until === null) return t("choose.tokenWhyNoTime");
      return t.rich("choose.tokenWhy", {
        moment: () => <When moment={until} zone={booking.project.timezone} style="weekdayTime" />,
      });
    case "due":
      return <DueStages booking={booking} books={books} phases={phases} />;
    case "interest":
      return t("choose.interestWhy", { percent: books.interest.percent });
    case "other":
      return t("choose.otherWhy");
  }
}

function DueStages({ booking, books, phases }: Pick<Props, "booking" | "books" | "phases">) {
  const due = dueStages(books.schedule);
  return (
    <ul className={classes.stages}>
      {due.map(({ stage, open }) => (
        <li key={stage.id}>
          <span className={classes.stage}>
            <span>
              {stage.name}, <StageWhen stage={stage} phases={phases} />
            </span>
            {due.length > 1 && <Money amount={open} currency={booking.currency} />}
          </span>
          <span className={classes.since}>
            <span>
              <StageWhy stage={stage} phases={phases} />
            </span>
            {stage.status === "overdue" && <StatusPill kind="stage" status="overdue" />}
          </span>
        </li>
      ))}
    </ul>
  );
}
