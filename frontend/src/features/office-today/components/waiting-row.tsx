"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import { Money } from "@/components/figures/money";
import { Pill, type Tone } from "@/components/figures/status-pill";
import { LinkButton } from "@/components/link-button";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import type { WaitingItem } from "../api";
import type { Deed } from "../deeds";
import { recordOf, wayOf } from "../waiting";
import type { DialogName } from "./deed-dialogs";
import { Matter } from "./matter";
import classes from "./waiting.module.css";

const TONES = { now: "urgent", today: "soon", soon: "neutral" } as const satisfies Record<WaitingItem["urgency"], Tone>;

type Props = {
  item: WaitingItem;
  /** The moment at which the list was read. */
  now: string;
  /** Why what was wanted did not happen. */
  refused: string | null;
  act: (deed: Deed) => void;
  /** Opens a dialog that says first what it will cause. */
  ask: (name: DialogName) => void;
};

/** One thing that waits: what, whose, since or until when, how much; the way to its record, and what is done about it. */
export function WaitingRow({ item, now, refused, act, ask }: Props) {
  const t = useTexts("officeToday");
  const { amount, currency, unit_number: unit, project, customer } = item;
  return (
    <li className={classes.row}>
      <div className={classes.kind}>
        <Pill tone={TONES[item.urgency]}>{t(`kind.${item.kind}`)}</Pill>
      </div>
      <p className={classes.home}>
        <Link href={recordOf(item)} prefetch={false} className={classes.record} data-record>
          {unit ? (
            <>
              <strong>{unit}</strong> <span className={classes.project}>{project.name}</span>
            </>
          ) : (
            <strong>{project.name}</strong>
          )}
        </Link>
      </p>
      <p className={classes.buyer} dir="auto">
        {customer.name}
      </p>
      <p className={classes.matter}>
        <Matter item={item} />
      </p>
      <p className={classes.amount}>{amount && currency && <Money amount={amount} currency={currency} />}</p>
      <div className={classes.ways}>
        <Ways item={item} now={now} act={act} ask={ask} />
      </div>
      {refused && (
        <p role="alert" className={classes.why}>
          {refused}
        </p>
      )}
    </li>
  );
}

function Ways({ item, now, act, ask }: Pick<Props, "item" | "now" | "act" | "ask">) {
  const t = useTexts("officeToday");
  const { may } = useOffice();
  const open = useOfficeActions();
  const way = wayOf(item, may("manage_payments"), now);
  // Many rows have the same word on them; whoever hears only that is told of which one it is.
  const about = `${item.unit_number ?? item.project.name}, ${item.customer.name}`;
  const named = (name: string) => ({ "aria-label": t("do.about", { what: name, about }) });
  if (way === null) return null;
  if ("go" in way) {
    const name = t(`do.${way.go}`);
    return (
      <LinkButton href={way.href} size="xs" variant="default" prefetch={false} {...named(name)}>
        {name}
      </LinkButton>
    );
  }
  if (way.do === "note") {
    return (["completed", "no_show"] as const).map((outcome) => (
      <Button key={outcome} size="xs" variant="default" onClick={() => ask(outcome)} {...named(t(`do.${outcome}`))}>
        {t(`do.${outcome}`)}
      </Button>
    ));
  }
  const wanted = way.do;
  const run = () => {
    if (wanted === "agree") act({ name: "agree", item });
    else if (wanted === "pay") open?.("payment", { ...(item.booking_id && { bookingId: item.booking_id }) });
    else ask(wanted);
  };
  return (
    <Button size="xs" variant="default" onClick={run} {...named(t(`do.${wanted}`))}>
      {t(`do.${wanted}`)}
    </Button>
  );
}
