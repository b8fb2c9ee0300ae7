"use client";

import { Button, Checkbox, TextInput } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import type { FormEvent } from "react";
import type { Agreement, Side } from "@/components/agreement/agreement";
import { useFieldErrors } from "@/components/form/field-errors";
import { useLocale, useTexts } from "@/lib/i18n/client";
import type { Booking } from "../api";
import { buyersOf } from "../parts";
import { LONGEST_NAME, missingFrom, type Typed } from "../typed";
import type { useSigning } from "../use-signing";
import classes from "./signing.module.css";

type Props = {
  booking: Booking;
  read: Agreement;
  side: Side;
  typed: Typed;
  type: (change: Partial<Typed>) => void;
  signing: ReturnType<typeof useSigning>;
};

type Step = Pick<Props, "read" | "side" | "typed" | "type"> & Pick<ReturnType<typeof useFieldErrors>, "field">;

/** What somebody signs with: one step under the other, each with the field that says what it lacks, then the button. */
export function SignForm({ booking, read, side, typed, type, signing }: Props) {
  const t = useTexts("agreement");
  const { ref, field, show } = useFieldErrors();
  const isReady = useMounted();
  const step = { read, side, typed, type, field };

  async function send(event: FormEvent) {
    event.preventDefault();
    const missing = missingFrom(typed, read);
    show({
      ...(missing.full_name && { full_name: t("sign.nameNeeded") }),
      ...(missing.consent && { consent: t("sign.consentNeeded") }),
    });
    if (Object.keys(missing).length > 0) return;
    show((await signing.send({ sha256: read.sha256, full_name: typed.name.trim() })).fields);
  }

  return (
    // What is pressed before anybody listens would be lost.
    <form ref={ref} onSubmit={(event) => void send(event)} noValidate inert={!isReady} className={classes.form}>
      <ConsentStep {...step} />
      <NameStep {...step} />
      {signing.refused.text && (
        <p role="alert" className={classes.told}>
          {signing.refused.text}
        </p>
      )}
      <Button type="submit" size="md" loading={signing.pending} className={classes.submit}>
        {t("sign.do")}
      </Button>
      <p className="quiet small">{t("sign.kept", { builder: booking.project.builder_name })}</p>
    </form>
  );
}

/** The words that are kept with the signature, as they are kept; in the reader's own language beside them. */
function ConsentStep({ read, side, typed, type, field }: Step) {
  const t = useTexts("agreement");
  const isForeign = useLocale() !== "en";
  const { error, name, onInput } = field("consent");
  return (
    <Checkbox
      size="md"
      name={name}
      error={error}
      checked={typed.consented === read.sha256}
      onChange={(event) => {
        onInput();
        type({ consented: event.currentTarget.checked ? read.sha256 : null });
      }}
      label={<span lang="en">{read.consent}</span>}
      description={isForeign && t(`sign.consent.${side}`)}
      className={classes.consent}
      classNames={{ description: classes.translated }}
    />
  );
}

/** The name is typed, never filled in: that is what makes it a signature. */
function NameStep({ read, side, typed, type, field }: Step) {
  const t = useTexts("agreement");
  const [buyer = ""] = buyersOf(read.terms);
  return (
    <TextInput
      {...field("full_name")}
      label={t("sign.name")}
      description={side === "customer" ? t("sign.nameBuyer", { buyer }) : t("sign.nameSeller")}
      autoComplete="off"
      autoCapitalize="words"
      spellCheck={false}
      maxLength={LONGEST_NAME}
      withAsterisk
      size="md"
      className={classes.name}
      value={typed.name}
      onChange={(event) => type({ name: event.currentTarget.value })}
    />
  );
}
