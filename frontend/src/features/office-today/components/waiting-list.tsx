"use client";

import { Button, CloseButton } from "@mantine/core";
import { useRef, useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import type { Today, WaitingItem } from "../api";
import { useDeeds } from "../use-deeds";
import { countsOf, isKind, KINDS, keyOf, URGENCIES } from "../waiting";
import { DeedDialog, type DialogName } from "./deed-dialogs";
import classes from "./waiting.module.css";
import { WaitingRow } from "./waiting-row";

// More than this are shown when they are asked for: the charts stand below.
const AT_FIRST = 10;

/** Whatever waits for somebody, the most urgent first, each with what is done about it. */
export function WaitingList({ today }: { today: Today }) {
  const t = useTexts("officeToday");
  const office = useTexts("office");
  const { get, change } = useUrlState();
  const deeds = useDeeds();
  const [dialog, setDialog] = useState<{ name: DialogName; item: WaitingItem } | null>(null);
  const list = useRef<HTMLElement>(null);

  const counts = countsOf(today, deeds.hidden);
  const total = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const asked = get("kind");
  const kind = isKind(asked) ? asked : null;
  const items = today.waiting.filter((item) => !deeds.hidden.has(keyOf(item)) && (kind === null || item.kind === kind));
  const shown = get("all") === "1" ? items : items.slice(0, AT_FIRST);
  const gone = [...deeds.refused].filter(([key]) => !items.some((item) => keyOf(item) === key));

  const links = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-record]") ?? [])];
  const step = (by: number) => {
    const all = links();
    const at = all.findIndex((link) => link.closest("li")?.contains(document.activeElement));
    all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
  };
  useShortcut({ keys: "j", label: office("shortcuts.next"), group: "table", run: () => step(1) });
  useShortcut({ keys: "k", label: office("shortcuts.previous"), group: "table", run: () => step(-1) });

  /** Whoever works with the keyboard goes on with the row that takes the place of the one that has left. */
  function act(...[deed]: Parameters<typeof deeds.act>) {
    const place = shown.findIndex((item) => keyOf(item) === keyOf(deed.item));
    void deeds.act(deed);
    setTimeout(() => {
      const row = document.activeElement === document.body ? (links()[place] ?? links().at(-1)) : null;
      (row ?? (document.activeElement === document.body ? list.current : null))?.focus({ preventScroll: true });
    }, 250);
  }

  return (
    <section ref={list} tabIndex={-1} className={classes.panel} aria-labelledby="waiting">
      <div className={classes.head}>
        <h2 id="waiting" className={classes.title}>
          {t("waiting.title")}
        </h2>
        {total > 0 && (
          <fieldset className={classes.chips}>
            <legend className={classes.hidden}>{t("waiting.filter")}</legend>
            <Chip name={t("waiting.all")} count={total} on={kind === null} press={() => change({ kind: null })} />
            {KINDS.filter((each) => counts[each] > 0 || each === kind).map((each) => (
              <Chip
                key={each}
                name={t(`kinds.${each}`)}
                count={counts[each]}
                on={each === kind}
                press={() => change({ kind: each === kind ? null : each })}
              />
            ))}
          </fieldset>
        )}
      </div>
      {gone.map(([key, { item, text }]) => (
        <div key={key} role="alert" className={classes.refused}>
          <p>
            {t.rich("refused.gone", {
              home: item.unit_number ?? item.project.name,
              name: () => <bdi>{item.customer.name}</bdi>,
              text,
            })}
          </p>
          <CloseButton size={32} aria-label={t("refused.close")} onClick={() => deeds.forget(key)} />
        </div>
      ))}
      {items.length === 0 ? (
        <EmptyState title={kind && total > 0 ? t("waiting.noneOfKind") : t("waiting.none")}>
          {kind && total > 0 ? null : t("waiting.noneWhy")}
        </EmptyState>
      ) : (
        URGENCIES.map((urgency) => {
          const rows = shown.filter((item) => item.urgency === urgency);
          return (
            rows.length > 0 && (
              <div key={urgency}>
                <h3 className={classes.urgency} data-urgency={urgency}>
                  {t(`urgency.${urgency}`)}
                </h3>
                <ul className={classes.rows}>
                  {rows.map((item) => (
                    <WaitingRow
                      key={keyOf(item)}
                      item={item}
                      now={today.as_of}
                      refused={deeds.refused.get(keyOf(item))?.text ?? null}
                      act={act}
                      ask={(name) => setDialog({ name, item })}
                    />
                  ))}
                </ul>
              </div>
            )
          );
        })
      )}
      {items.length > shown.length && (
        <div className={classes.more}>
          <Button variant="default" size="sm" onClick={() => change({ all: 1 })}>
            {t("waiting.more", { count: items.length })}
          </Button>
        </div>
      )}
      {shown.length === items.length && today.waiting_total > today.waiting.length && (
        <p className={classes.beyond}>
          {t("waiting.beyond", { shown: today.waiting.length, total: today.waiting_total })}
        </p>
      )}
      {dialog && <DeedDialog {...dialog} act={act} close={() => setDialog(null)} />}
    </section>
  );
}

function Chip({ name, count, on, press }: { name: string; count: number; on: boolean; press: () => void }) {
  return (
    <button type="button" className={classes.chip} aria-pressed={on} onClick={press}>
      {name} <span className={classes.count}>{count}</span>
    </button>
  );
}
