"use client";

import { Button, Skeleton } from "@mantine/core";
import { type FormEvent, type ReactNode, useState } from "react";
import { Dialog } from "@/components/dialog";
import { useRefusal } from "@/components/form/refusal";
import { useTexts } from "@/lib/i18n/client";
import type { WaitingItem } from "../api";
import { AWAITED, type Standing } from "../deeds";
import classes from "./deed.module.css";

export type Fact = [name: string, value: ReactNode];

type Props = {
  name: Exclude<keyof typeof AWAITED, "agree">;
  item: WaitingItem;
  /** How the record stands, once it has been read. */
  standing: Standing | undefined;
  error: unknown;
  facts: Fact[] | undefined;
  causes: string[];
  submit: () => void;
  close: () => void;
  children?: ReactNode;
};

/**
 * What something is about as it stands now, what doing it causes, and the word for it. The dialog does not wait: if it is
 * refused, its row says why.
 */
export function DeedFrame({ name, item, standing, error, facts, causes, submit, close, children }: Props) {
  const t = useTexts("officeToday");
  const statuses = useTexts("status");
  const refusal = useRefusal();
  const [isSent, setSent] = useState(false);
  const hasMoved = standing !== undefined && standing.status !== AWAITED[name];
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (isSent || !standing || hasMoved) return;
    setSent(true);
    submit();
    close();
  };
  return (
    <Dialog onClose={close} title={t(`dialog.${name}.title`, { home: item.unit_number ?? item.project.name })}>
      <form onSubmit={send} className={classes.form} noValidate>
        <p>
          <bdi>{item.customer.name}</bdi>, {item.project.name}
        </p>
        {error !== null && (
          <p role="alert" className={classes.told}>
            {refusal(error, []).text}
          </p>
        )}
        {hasMoved && (
          <p role="alert" className={classes.told}>
            {t("refused.now", {
              status: statuses(`${standing.of}.${standing.status}` as Parameters<typeof statuses>[0]),
            })}
          </p>
        )}
        {!hasMoved && facts && (
          <dl className={classes.facts}>
            {facts.map(([term, value]) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
        )}
        {!facts && error === null && <Skeleton height={72} />}
        {!hasMoved && children}
        {!hasMoved && (
          <div>
            <h3 className={classes.heading}>{t("dialog.causes")}</h3>
            <ul className={classes.causes}>
              {causes.map((cause) => (
                <li key={cause}>{cause}</li>
              ))}
            </ul>
          </div>
        )}
        <div className={classes.actions}>
          {!hasMoved && (
            <Button type="submit" disabled={!standing || isSent}>
              {t(`dialog.${name}.submit`)}
            </Button>
          )}
          <Button variant="default" onClick={close}>
            {t(hasMoved ? "dialog.close" : "dialog.leave")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
