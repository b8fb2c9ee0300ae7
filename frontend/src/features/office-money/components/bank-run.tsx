"use client";

import "@mantine/core/styles/Progress.css";
import { Button, Progress } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { sumOf } from "@/components/cost-sheet/sums";
import { Dialog } from "@/components/dialog";
import { Money } from "@/components/figures/money";
import { Day } from "@/components/figures/when";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { bodyOf, type Line, type LineBody } from "../bank";
import { useLeave, useReread } from "../use-settling";
import classes from "./bank.module.css";
import { Whose } from "./bank-line";

type Props = {
  lines: Line[];
  /** How many more are sure, and wait for the next run. */
  later: number;
  record: (line: Line, body: LineBody) => Promise<Line>;
  close: () => void;
};
type State = "asked" | "running" | "stopping" | "over";

/** Records the lines that are sure, one after the other: shown before, followed while it goes, and what failed after. */
export function BankRun({ lines, later, record, close }: Props) {
  const t = useTexts("officeCollections");
  const refusal = useRefusal();
  const leave = useLeave();
  const reread = useReread();
  const [state, setState] = useState<State>("asked");
  const [done, setDone] = useState<ReadonlySet<number>>(new Set());
  const [failed, setFailed] = useState<ReadonlyMap<number, string>>(new Map());
  const [broke, setBroke] = useState<string | null>(null);
  const going = useRef(false);
  useEffect(
    () => () => {
      going.current = false;
    },
    [],
  );

  async function run() {
    going.current = true;
    setState("running");
    for (const line of lines) {
      const [best] = line.proposals;
      if (!going.current) break;
      if (!best) continue;
      try {
        leave(await record(line, bodyOf(line, best)));
        setDone((before) => new Set([...before, line.id]));
      } catch (error) {
        const said = refusal(error, []).text ?? "";
        // What one line is refused for is its own; without a connection there is no going on.
        if (!isProblem(error) || error.status >= 429 || error.status === 401) {
          setBroke(said);
          break;
        }
        setFailed((before) => new Map([...before, [line.id, said]]));
      }
    }
    going.current = false;
    setState("over");
    void reread(true);
  }

  const stop = () => {
    going.current = false;
    setState("stopping");
  };
  const count = done.size + failed.size;
  const isGoing = state === "running" || state === "stopping";
  return (
    <Dialog onClose={close} title={t("bank.run.title")} size="lg">
      <div className={classes.run}>
        {state === "asked" ? (
          <Before lines={lines} later={later} />
        ) : (
          <div role="status">
            <p>{t(isGoing ? "bank.run.going" : "bank.run.over", { done: done.size, all: lines.length })}</p>
            <Progress
              value={(count / lines.length) * 100}
              size="sm"
              aria-label={t("bank.run.title")}
              className={classes.progress}
            />
            {state === "over" && broke && (
              <p role="alert" className={classes.told}>
                {broke} {t("bank.run.broke")}
              </p>
            )}
            {failed.size > 0 && <p>{t("bank.run.failed", { count: failed.size })}</p>}
          </div>
        )}
        <div className={classes.foot}>
          {state === "asked" && (
            <Button data-autofocus onClick={() => void run()}>
              {t("bank.run.start", { count: lines.length })}
            </Button>
          )}
          {isGoing && (
            <Button variant="default" onClick={stop} disabled={state === "stopping"}>
              {t("bank.run.stop")}
            </Button>
          )}
          {!isGoing && (
            <Button variant="default" onClick={close}>
              {t(state === "over" ? "bank.run.close" : "bank.run.leave")}
            </Button>
          )}
        </div>
        <ul className={classes.planned} aria-label={t("bank.run.lines")}>
          {lines
            .filter(({ id }) => state !== "over" || failed.has(id))
            .map((line) => (
              <li key={line.id} data-done={done.has(line.id) || undefined}>
                <span>
                  {line.proposals[0] && <Whose proposed={line.proposals[0]} />}
                  <span className={classes.second}>
                    {failed.get(line.id) ?? (done.has(line.id) ? t("bank.run.done") : <Day date={line.booked_on} />)}
                  </span>
                </span>
                <Money amount={line.amount} currency={line.currency} />
              </li>
            ))}
        </ul>
      </div>
    </Dialog>
  );
}

/** What will be recorded, and what that causes. */
function Before({ lines, later }: Pick<Props, "lines" | "later">) {
  const t = useTexts("officeCollections");
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return (
    <div>
      <p>
        {t("bank.run.what", { count: lines.length })}{" "}
        {currencies.map((currency) => (
          <strong key={currency} className={classes.total}>
            <Money
              amount={sumOf(lines.filter((line) => line.currency === currency).map(({ amount }) => amount))}
              currency={currency}
            />
          </strong>
        ))}
      </p>
      <p className="quiet">{t("bank.run.causes")}</p>
      {later > 0 && <p className="quiet">{t("bank.run.later", { count: later })}</p>}
    </div>
  );
}
