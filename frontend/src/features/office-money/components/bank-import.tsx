"use client";

import "@mantine/dropzone/styles.css";
import { Button, NativeSelect } from "@mantine/core";
import { Dropzone } from "@mantine/dropzone";
import { IconFileImport } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useKeyFor } from "@/components/form/drafts";
import { useRefusal } from "@/components/form/refusal";
import { useOffice } from "@/components/office/office";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import type { Narrow } from "../api";
import { faultsOf } from "../bank";
import { type Brought, type Statement, sendStatement } from "../bank-api";
import classes from "./bank.module.css";

const MOST_BYTES = 2 * 1024 * 1024;
const MOST_FAULTS = 12;
// By its name, too: on many machines a CSV file belongs to a spreadsheet program and is called one.
const TAKEN = { "text/csv": [".csv"], "text/plain": [".csv", ".txt"], "application/vnd.ms-excel": [".csv"] };

type Props = { projects: Narrow[]; done: () => void };

/** Where a bank's statement comes in, what it brought, and what of it cannot be read. */
export function BankImport({ projects, done }: Props) {
  const t = useTexts("officeCollections");
  const { builder } = useOffice();
  const currencies = [...new Set([builder.currency, ...projects.map(({ currency }) => currency)])];
  const [currency, setCurrency] = useState(builder.currency);
  const [turnedAway, setTurnedAway] = useState<string | null>(null);
  const key = useKeyFor("bank-statement");
  const busy = useRef(false);
  const send = useMutation({
    mutationFn: (statement: Statement) => {
      const { name, size, lastModified } = statement.file;
      return sendStatement(statement, key.keyFor([name, size, lastModified, statement.currency]));
    },
    onSuccess: () => {
      key.forget();
      done();
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const read = (file: File | undefined) => {
    if (!file || busy.current) return;
    busy.current = true;
    setTurnedAway(null);
    send.mutate({ file, currency });
  };
  return (
    <div className={classes.import}>
      <Dropzone
        onDrop={([file]) => read(file)}
        onReject={([rejected]) => {
          send.reset();
          setTurnedAway(t(rejected && rejected.file.size > MOST_BYTES ? "bank.tooLarge" : "bank.noCsv"));
        }}
        accept={TAKEN}
        maxSize={MOST_BYTES}
        multiple={false}
        loading={send.isPending}
        radius="lg"
        className={classes.drop}
        aria-label={t("bank.choose")}
        inputProps={{ "aria-label": t("bank.choose") }}
      >
        <div className={classes.inside}>
          <IconFileImport size={24} stroke={1.5} aria-hidden="true" />
          <span>
            <strong>{t("bank.choose")}</strong>
            <span className={classes.hint}>{t("bank.drop")}</span>
          </span>
        </div>
      </Dropzone>
      {currencies.length > 1 && (
        <NativeSelect
          size="sm"
          label={t("bank.currency")}
          value={currency}
          onChange={(event) => setCurrency(event.currentTarget.value)}
          data={currencies}
        />
      )}
      {turnedAway && (
        <p role="alert" className={classes.told}>
          {turnedAway}
        </p>
      )}
      {send.data && send.variables && <Added brought={send.data} name={send.variables.file.name} />}
      {send.error && send.variables && (
        <Refused error={send.error} name={send.variables.file.name} again={() => read(send.variables?.file)} />
      )}
    </div>
  );
}

function Added({ brought, name }: { brought: Brought; name: string }) {
  const t = useTexts("officeCollections");
  const { added, known, left_out } = brought;
  return (
    <p role="status" className={classes.told} data-good>
      <span dir="auto">{name}</span>: {t("bank.brought", { added, known })}
      {left_out > 0 && <> {t("bank.leftOut", { count: left_out })}</>}
    </p>
  );
}

function Refused({ error, name, again }: { error: Error; name: string; again: () => void }) {
  const t = useTexts("officeCollections");
  const refusal = useRefusal();
  const isRead = isProblem(error, "invalid_bank_statement");
  const faults = isRead ? faultsOf(error) : [];
  const rows = faults.filter(({ row }) => row !== null);
  return (
    <div role="alert" className={classes.told}>
      <p>
        <span dir="auto">{name}</span>: {isRead ? error.body.detail : refusal(error, []).text}
      </p>
      {rows.length > 0 && (
        <ol className={classes.faults}>
          {rows.slice(0, MOST_FAULTS).map(({ row, said }) => (
            <li key={row}>{t("bank.fault", { row: row ?? 0, said })}</li>
          ))}
        </ol>
      )}
      {rows.length > MOST_FAULTS && <p>{t("bank.moreFaults", { count: rows.length - MOST_FAULTS })}</p>}
      {!isRead && (
        <Button size="xs" variant="default" onClick={again}>
          {t("bank.again")}
        </Button>
      )}
    </div>
  );
}
