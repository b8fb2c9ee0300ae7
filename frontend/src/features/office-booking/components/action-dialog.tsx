"use client";

import { Button } from "@mantine/core";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { Dialog } from "@/components/dialog";
import { useTexts } from "@/lib/i18n/client";
import type { Attempt } from "../attempt";
import classes from "./dialogs.module.css";

type Props = {
  title: string;
  size?: "md" | "lg";
  submit: string;
  onSubmit: () => void;
  attempt: Pick<Attempt<unknown>, "pending" | "refused" | "theirs">;
  /** Both versions, when somebody else was quicker. */
  both?: ReactNode;
  /** What it will cause, said beforehand. */
  causes: ReactNode[];
  /** Why it cannot be done now. */
  impossible?: ReactNode;
  disabled?: boolean;
  close: () => void;
  children?: ReactNode;
};

/** One thing that is done with a booking: what it needs, what it causes, and the word. A refusal leaves all as typed. */
export function ActionDialog(props: Props) {
  const { title, size = "md", submit, onSubmit, attempt, both, causes, impossible, disabled, close, children } = props;
  const t = useTexts("officeBookings");
  const form = useRef<HTMLFormElement>(null);
  const { fields, text } = attempt.refused;
  useEffect(() => {
    if (Object.keys(fields).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [fields]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!disabled && !attempt.theirs && !impossible) onSubmit();
  };
  return (
    <Dialog onClose={close} title={title} size={size}>
      <form ref={form} onSubmit={send} noValidate className={classes.dialog}>
        {attempt.theirs && both}
        {text && (
          <p role="alert" className={classes.told}>
            {text}
          </p>
        )}
        {impossible && <p className={classes.told}>{impossible}</p>}
        {children}
        {causes.length > 0 && !impossible && (
          <div>
            <h3 className={classes.heading}>{t("page.form.consequences")}</h3>
            <ul className={classes.causes}>
              {causes.map((cause, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: sentences have no ids, and keep their order
                <li key={at}>{cause}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={classes.actions}>
          {!attempt.theirs && !impossible && (
            <Button type="submit" loading={attempt.pending} disabled={disabled ?? false}>
              {submit}
            </Button>
          )}
          <Button variant="default" onClick={close} disabled={attempt.pending}>
            {t("page.form.keep")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** In place of a dialog whose occasion is gone: how it stands now, and that nothing was changed. */
export function Gone({ title, text, close }: { title: string; text: string; close: () => void }) {
  const t = useTexts("officeBookings");
  return (
    <Dialog onClose={close} title={title}>
      <div className={classes.dialog}>
        <p role="alert">{text}</p>
        <div className={classes.actions}>
          <Button variant="default" onClick={close}>
            {t("page.stale.close")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
