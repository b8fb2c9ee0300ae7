"use client";

import { keepPreviousData, type QueryKey, useQueries, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

/**
 * The rows of a table, which need not all be here.
 *
 * `total`: how many there are; null until that is known. `want`: told which are on the screen. `all`: every one of them,
 * for a file. `of`: what was asked for; of something else the table begins at its top.
 */
export type Rows<Row> = {
  total: number | null;
  at: (index: number) => Row | undefined;
  want?: (first: number, last: number) => void;
  all: () => Promise<readonly Row[]>;
  of?: string;
  error?: unknown;
};

/** Rows that are all here. */
export function rowsOf<Row>(items: readonly Row[]): Rows<Row> {
  return { total: items.length, at: (index) => items[index], all: async () => items };
}

type Page<Row> = { items: Row[]; total: number };
const PER_PAGE = 100;
const AT_ONCE = 4;

/**
 * Rows that come in pages of the API, those first that are looked at. `read` is given the page's number and size.
 *
 * `first`: the first page, if the page of the app was made with it. `refreshMs`: how often it is asked for anew while it is looked at.
 */
export function usePages<Row, P extends Page<Row> = Page<Row>>(
  key: QueryKey,
  read: (page: { page: number; limit: number }, signal: AbortSignal) => Promise<P>,
  { first, refreshMs }: { first?: P; refreshMs?: number } = {},
): Rows<Row> & { first: P | undefined; loading: boolean } {
  const queries = useQueryClient();
  const name = JSON.stringify(key);
  const [shown, setShown] = useState({ name, from: 1, to: 1 });
  // What the page was made with answers what was asked for then, and no other question.
  const [opened] = useState(name);
  const { from, to } = shown.name === name ? shown : { from: 1, to: 1 };
  // The first one always: it says how many there are.
  const numbers = [...new Set([1, ...Array.from({ length: to - from + 1 }, (_, index) => from + index)])];
  const query = (page: number) => ({
    queryKey: [...key, { page }],
    queryFn: ({ signal }: { signal: AbortSignal }) => read({ page, limit: PER_PAGE }, signal),
    staleTime: 15_000,
  });
  const found = useQueries({
    queries: numbers.map((page) => ({
      ...query(page),
      placeholderData: page === 1 ? keepPreviousData : undefined,
      initialData: page === 1 && name === opened ? first : undefined,
      refetchInterval: refreshMs,
    })),
  });
  const pages = new Map(numbers.map((number, index) => [number, found[index]?.data as P | undefined]));
  const head = pages.get(1);
  const want = useCallback(
    (top: number, bottom: number) => {
      const next = { name, from: Math.floor(top / PER_PAGE) + 1, to: Math.floor(bottom / PER_PAGE) + 1 };
      setShown((now) => (now.name === name && now.from === next.from && now.to === next.to ? now : next));
    },
    [name],
  );
  const all = async () => {
    const count = Math.ceil((head?.total ?? 0) / PER_PAGE);
    const rows: Row[] = [];
    for (let start = 1; start <= count; start += AT_ONCE) {
      const wave = Array.from({ length: Math.min(AT_ONCE, count - start + 1) }, (_, index) => start + index);
      const pages = await Promise.all(wave.map((page) => queries.fetchQuery(query(page))));
      rows.push(...pages.flatMap((page) => page.items));
    }
    return rows;
  };
  return {
    total: head ? head.total : null,
    at: (index) => pages.get(Math.floor(index / PER_PAGE) + 1)?.items[index % PER_PAGE],
    want,
    all,
    of: name,
    error: found[0]?.error ?? undefined,
    first: head,
    loading: found.some((one) => one.isFetching),
  };
}

/** A set of keys of rows, and how it is changed. */
export type Selection = {
  keys: ReadonlySet<number>;
  set: (keys: Iterable<number>) => void;
  toggle: (keys: readonly number[], on?: boolean) => void;
};

export function useSelection(): Selection {
  const [keys, setKeys] = useState<ReadonlySet<number>>(new Set());
  return useMemo(
    () => ({
      keys,
      set: (next) => setKeys(new Set(next)),
      toggle: (some, on) =>
        setKeys((now) => {
          const next = new Set(now);
          for (const key of some) {
            if (on ?? !now.has(key)) next.add(key);
            else next.delete(key);
          }
          return next;
        }),
    }),
    [keys],
  );
}
