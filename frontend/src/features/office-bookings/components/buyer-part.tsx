"use client";

import { Button, SegmentedControl, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { type ReactNode, useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import type { Draft, WalkIn } from "../draft";
import { usePeople } from "../new-api";
import { Finder } from "./finder";
import finder from "./finder.module.css";
import classes from "./new.module.css";

const PAUSE_MS = 200;
type FieldOf = (name: string) => { name: string; error: ReactNode; onInput: () => void };
type Props = {
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
  field: FieldOf;
  /** What the search among those who are known begins with. */
  looked: string;
};

/** For whom the booking is: somebody the builder knows, or somebody who has just come in. */
export function BuyerPart({ draft, change, field, looked }: Props) {
  const t = useTexts("officeBookings");
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={t("new.buyer")}
        value={draft.who}
        onChange={(who) => change({ who: who as Draft["who"] })}
        data={[
          { value: "known", label: t("new.known") },
          { value: "walkIn", label: t("new.walkIn") },
        ]}
      />
      {draft.who === "known" ? (
        <Known key={looked} {...{ draft, change, field, looked }} />
      ) : (
        <Newcomer {...{ draft, change, field }} />
      )}
    </>
  );
}

function Known({ draft: { person }, change, field, looked }: Props) {
  const t = useTexts("officeBookings");
  const [words, setWords] = useState(looked);
  const [isAsked, setAsked] = useState(looked !== "");
  const [asked] = useDebouncedValue(words.trim(), PAUSE_MS);
  const found = usePeople(asked);
  if (person) {
    return (
      <div className={finder.chosen}>
        <span className={finder.what}>
          <strong dir="auto">{`${person.first_name} ${person.last_name}`}</strong>
          <span className="quiet small">{`${person.phone} · ${person.email}`}</span>
        </span>
        <Button
          size="sm"
          variant="default"
          onClick={() => {
            setAsked(true);
            change({ person: null });
          }}
        >
          {t("new.otherBuyer")}
        </Button>
      </div>
    );
  }
  // Enter must not take somebody who was found for other words.
  const isCurrent = asked === words.trim() && !found.isPlaceholderData;
  const status = () => {
    if (found.isError) return t("new.peopleFailed");
    if (!isCurrent || !found.data) return null;
    const count = found.data.total;
    return count === 0 && !asked ? t("new.peopleNone") : t("new.peopleFound", { count });
  };
  return (
    <Finder
      label={t("new.find")}
      hint={t("new.findHint")}
      listLabel={t("new.people")}
      words={words}
      setWords={setWords}
      items={isCurrent ? (found.data?.items ?? []) : []}
      itemKey={({ id }) => id}
      choose={({ live_bookings: _, ...known }) => change({ person: known })}
      status={status()}
      busy={found.isFetching}
      field={field("customer_id")}
      autoFocus={isAsked}
    >
      {(known) => (
        <>
          <span className={finder.what}>
            <span dir="auto">{`${known.first_name} ${known.last_name}`}</span>
            <span className="quiet small">{`${known.phone} · ${known.email}`}</span>
          </span>
          <span className="quiet small">{t("new.liveBookings", { count: known.live_bookings })}</span>
        </>
      )}
    </Finder>
  );
}

function Newcomer({ draft: { walkIn }, change, field }: Omit<Props, "looked">) {
  const t = useTexts("officeBookings");
  const input = (name: keyof WalkIn) => ({
    ...field(`customer.${name}`),
    value: walkIn[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ walkIn: { ...walkIn, [name]: event.currentTarget.value } }),
    autoComplete: "off",
    required: true,
  });
  return (
    <div className={classes.pair}>
      <TextInput {...input("first_name")} label={t("new.firstName")} maxLength={100} dir="auto" />
      <TextInput {...input("last_name")} label={t("new.lastName")} maxLength={100} dir="auto" />
      <TextInput
        {...input("phone")}
        label={t("new.phone")}
        description={t("new.phoneHint")}
        type="tel"
        maxLength={40}
      />
      <TextInput
        {...input("email")}
        label={t("new.email")}
        description={t("new.emailHint")}
        type="email"
        maxLength={254}
      />
    </div>
  );
}
