"use client";

import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { TableBar, TableSearch } from "@/components/data-table/table-bar";
import { EmptyState } from "@/components/empty-state";
import { Money } from "@/components/figures/money";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import type { Narrow } from "../api";
import { bodyOf, type Line, type LinePage, runOf } from "../bank";
import { reopenLine, useLines, useOpenLines } from "../bank-api";
import { LINE_STATUSES, lineQuery } from "../filters";
import { useRecord, useReread, useSettling } from "../use-settling";
import classes from "./bank.module.css";
import { BankDismiss } from "./bank-dismiss";
import { BankImport } from "./bank-import";
import { BankLine, type LineAct } from "./bank-line";
import { BankOther } from "./bank-other";
import { BankRun } from "./bank-run";
import desk from "./desk.module.css";
import { Pager } from "./pager";
import { useLineKeys } from "./use-line-keys";

type Props = { projects: Narrow[]; first?: LinePage };

/** What came in by the bank's statement: each line becomes a payment, clears one, or is said to be none. */
export default function BankView({ projects, first }: Props) {
  const t = useTexts("officeCollections");
  const { get, change } = useUrlState();
  const query = lineQuery(get);
  const [opened] = useState(query);
  const { data, error } = useLines(query, first ? { query: opened, page: first } : null);
  const open = useOpenLines();
  const reread = useReread();
  const record = useRecord();
  const { settle, under, refused } = useSettling();
  const [shown, setShown] = useState<{ line: Line; dialog: "other" | "dismiss" } | null>(null);
  const [running, setRunning] = useState<Line[] | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const lines = data?.items ?? [];
  const goOn = useGoOn(list, lines);
  const run = runOf(open.data ?? []);

  const said = (line: Line) => {
    const values = { amount: () => <Money amount={line.amount} currency={line.currency} /> };
    if (line.status === "open") return t.rich("bank.told.open", values);
    if (line.status === "dismissed") return t.rich("bank.told.dismissed", values);
    const { booking_reference: booking = "", receipt_number: receipt } = line.payment ?? {};
    return t.rich("bank.told.recorded", { ...values, booking, receipt: receipt ?? "–" });
  };
  const deal = async (line: Line, work: () => Promise<Line>) => {
    goOn(lines.findIndex(({ id }) => id === line.id));
    const isDone = await settle(line, work, said);
    if (!isDone) goOn(null);
    return isDone;
  };
  const act = (line: Line, does: LineAct) => {
    const [best] = line.proposals;
    if (does === "reopen") void deal(line, () => reopenLine(line.id));
    else if (does === "record" && best) void deal(line, () => record(line, bodyOf(line, best)));
    else if (does !== "record" || line.status === "open")
      setShown({ line, dialog: does === "dismiss" ? does : "other" });
  };
  useLineKeys({ list, lines, act: query.status === "open" ? act : null });
  // The last page may be gone once its lines have been dealt with.
  const isBeyond = data !== undefined && data.items.length === 0 && query.page > 1;
  useEffect(() => {
    if (isBeyond) change({ page: Math.max(1, data.pages) });
  }, [isBeyond, change, data?.pages]);

  return (
    <div className={desk.view}>
      <BankImport
        projects={projects}
        done={() => {
          change({ status: null, q: null, page: null });
          void reread(true);
        }}
      />
      <TableBar
        tools={
          run.now.length > 0 && (
            <Button onClick={() => setRunning(run.now)}>{t("bank.recordSure", { count: run.now.length })}</Button>
          )
        }
      >
        <SegmentedControl
          size="sm"
          aria-label={t("bank.status")}
          value={query.status ?? "open"}
          onChange={(status) => change({ status: status === "open" ? null : status, page: null })}
          data={LINE_STATUSES.map((value) => ({
            value,
            label: t(`bank.statuses.${value}`, { count: data?.stats[value] ?? 0 }),
          }))}
        />
        <TableSearch label={t("bank.search")} value={get("q")} set={(q) => change({ q, page: null })} />
      </TableBar>
      {error && !data && <p role="alert">{error.message}</p>}
      {!data && !error && <Skeleton height={320} />}
      {data && lines.length === 0 && !isBeyond && <Nothing page={data} isSearched={get("q") !== ""} />}
      {lines.length > 0 && (
        <ul ref={list} className={classes.lines} aria-label={t(`bank.lists.${query.status ?? "open"}`)}>
          {lines.map((line) => (
            <BankLine key={line.id} line={line} busy={under === line.id} refused={refused.get(line.id)} act={act} />
          ))}
        </ul>
      )}
      <Pager page={query.page} pages={data?.pages ?? 1} go={(page) => change({ page: page > 1 ? page : null }, true)} />
      {shown?.dialog === "dismiss" && <BankDismiss line={shown.line} deal={deal} close={() => setShown(null)} />}
      {shown?.dialog === "other" && (
        <BankOther
          line={shown.line}
          refused={refused.get(shown.line.id)}
          deal={(body) => deal(shown.line, () => record(shown.line, body))}
          close={() => setShown(null)}
        />
      )}
      {running && <BankRun lines={running} later={run.later} record={record} close={() => setRunning(null)} />}
    </div>
  );
}

/** Where a line has gone, the focus goes on to the one that has taken its place: the next is dealt with at once. */
function useGoOn(list: React.RefObject<HTMLUListElement | null>, lines: readonly Line[]) {
  const place = useRef<number | null>(null);
  const ids = lines.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the lines are other ones
  useEffect(() => {
    if (place.current === null) return;
    const rows = list.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [];
    rows[Math.min(place.current, rows.length - 1)]?.focus();
    place.current = null;
  }, [ids]);
  return (at: number | null) => {
    place.current = at;
  };
}

function Nothing({ page, isSearched }: { page: LinePage; isSearched: boolean }) {
  const t = useTexts("officeCollections");
  const { open, recorded, dismissed } = page.stats;
  if (isSearched) return <EmptyState title={t("bank.empty.search")}>{t("bank.empty.searchText")}</EmptyState>;
  if (open + recorded + dismissed === 0) {
    return <EmptyState title={t("bank.empty.none")}>{t("bank.empty.noneText")}</EmptyState>;
  }
  if (open === 0) return <EmptyState title={t("bank.empty.done")}>{t("bank.empty.doneText")}</EmptyState>;
  return <EmptyState title={t("bank.empty.status")} />;
}
