"use client";

import { type RefObject, useRef } from "react";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import type { Line } from "../bank";
import type { LineAct } from "./bank-line";

// A key that is held down repeats itself many times a second: what makes payments happens once for each press.
const APART_MS = 400;

type Given = {
  list: RefObject<HTMLUListElement | null>;
  lines: readonly Line[];
  /** Null where the lines are not open: there they are walked only. */
  act: ((line: Line, act: LineAct) => void) | null;
};

/** Walks the lines and deals with the one that has the focus. */
export function useLineKeys({ list, lines, act }: Given): void {
  const t = useTexts("officeCollections");
  const last = useRef<{ what?: LineAct; at: number }>({ at: 0 });
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>("[data-line]") ?? [])];
  const here = () => rows().findIndex((row) => row.contains(document.activeElement));
  const go = (step: number) => {
    const all = rows();
    all[Math.max(0, Math.min(all.length - 1, here() + step))]?.focus();
  };
  const does = (what: LineAct) => {
    const now = performance.now();
    const isHeld = last.current.what === what && now - last.current.at < APART_MS;
    last.current = { what, at: now };
    const row = rows()[here()];
    const line = row && lines.find(({ id }) => String(id) === row.dataset.line);
    if (line && !isHeld) act?.(line, what);
  };
  const inTable = { group: "table" } as const;
  const ofLine = (keys: string, label: string, what: LineAct) =>
    act && { ...inTable, keys, label, run: () => does(what) };
  useShortcut({ ...inTable, keys: "j", label: t("bank.keys.next"), run: () => go(1) });
  useShortcut({ ...inTable, keys: "k", label: t("bank.keys.previous"), run: () => go(-1) });
  useShortcut(ofLine("r", t("bank.keys.record"), "record"));
  useShortcut(ofLine("o", t("bank.keys.other"), "other"));
  useShortcut(ofLine("x", t("bank.keys.dismiss"), "dismiss"));
}
