"use client";

import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useKeyFor } from "@/components/form/drafts";
import { useFieldErrors } from "@/components/form/field-errors";
import { useRefusal } from "@/components/form/refusal";
import { useOffice } from "@/components/office/office";
import { isProblem } from "@/lib/api/problem";
import { dayAt } from "@/lib/format/time";
import type { Account } from "../account-api";
import { useRereadMoney } from "../api";
import classes from "./record.module.css";

export type AccountDialog = { account: Account; close: () => void };

/** The day by the builder's calendar: nothing is written down for one that is still to come. */
export function useToday(): string {
  const { builder } = useOffice();
  return dayAt(builder.timezone, new Date());
}

/** Sends a form once, however often it is pressed; what is refused stands at its field, what was typed stays. */
export function useSending(
  name: string,
  fields: readonly string[],
  add: (key: (body: object) => string) => Promise<Account>,
) {
  const key = useKeyFor(name);
  const { ref, field, show } = useFieldErrors();
  const refusal = useRefusal();
  const rereadMoney = useRereadMoney();
  const busy = useRef(false);
  const [told, setTold] = useState<string | null>(null);
  const { mutateAsync, isPending } = useMutation({ mutationFn: () => add(key.keyFor) });

  async function send(event: FormEvent, faults: Record<string, string>, done: () => void) {
    event.preventDefault();
    if (busy.current) return;
    if (Object.keys(faults).length > 0) return show(faults);
    busy.current = true;
    setTold(null);
    try {
      await mutateAsync();
      key.forget();
      done();
      void rereadMoney();
    } catch (error) {
      // How much is possible is said where the amount is.
      if (isProblem(error, "withdrawal_too_large")) {
        show({ amount: error.body.detail });
        void rereadMoney();
      } else {
        const refused = refusal(error, fields);
        show(refused.fields);
        setTold(refused.text);
      }
    } finally {
      busy.current = false;
    }
  }

  return { ref, field, send, told, pending: isPending };
}

export function Told({ text }: { text: string | null }) {
  return (
    text && (
      <p role="alert" className={classes.told}>
        {text}
      </p>
    )
  );
}

export function Submit({ pending, children }: { pending: boolean; children: ReactNode }) {
  return (
    <Button type="submit" size="md" loading={pending} className={classes.submit}>
      {children}
    </Button>
  );
}
