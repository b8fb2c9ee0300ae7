"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { deleteUnits, readUnits, sendChanges, unitsKey, useUnits } from "./api";
import { type Entry, latest, remembered, turned, whatOf } from "./changes";
import { type Outcome, Saver } from "./saver";
import { type Unit, type Wanted, withPending } from "./unit";
import { useSessionList } from "./use-session-list";

/** The units of a project as they are and as they are about to be, and everything that is done to them. */
export function useStock(projectId: number, first: Unit[], owner: number) {
  const queries = useQueryClient();
  const key = useMemo(() => unitsKey(projectId), [projectId]);
  const { data: saved = first } = useUnits(projectId, first);
  const [pending, setPending] = useState<readonly (readonly Wanted[])[]>([]);
  const [entries, setEntries] = useSessionList<Entry>(`unit-changes:${owner}:${projectId}`);
  const [latestDone, setLatestDone] = useState<Entry | null>(null);
  const units = useMemo(() => withPending(saved, pending), [saved, pending]);

  const put = useCallback(
    async (change: (units: Unit[]) => Unit[]) => {
      // What was asked for before the change would be older than it.
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData<Unit[]>(key, (now) => change(now ?? first));
    },
    [queries, key, first],
  );
  const { mutateAsync: send } = useMutation({
    mutationFn: sendChanges,
    onSuccess: (changed) => {
      const byId = new Map(changed.map((unit) => [unit.id, unit]));
      return put((now) => now.map((unit) => byId.get(unit.id) ?? unit));
    },
  });
  const { mutateAsync: remove } = useMutation({
    mutationFn: deleteUnits,
    onSuccess: (_, ids) => {
      const gone = new Set(ids);
      return put((now) => now.filter((unit) => !gone.has(unit.id)));
    },
  });
  const read = useCallback(async () => {
    const now = await readUnits(projectId);
    await put(() => now);
    return now;
  }, [projectId, put]);
  const doors = useRef({ send, read });
  useEffect(() => {
    doors.current = { send, read };
  });
  const [saver] = useState(
    () => new Saver({ send: (wanted) => doors.current.send(wanted), read: () => doors.current.read() }),
  );

  const run = useCallback(
    async (wanted: readonly Wanted[]): Promise<Outcome> => {
      setPending((now) => [...now, wanted]);
      try {
        return await saver.save(wanted);
      } finally {
        setPending((now) => now.filter((each) => each !== wanted));
      }
    },
    [saver],
  );

  /** Makes the changes, shown at once and taken back if they are refused. */
  const save = useCallback(
    async (wanted: readonly Wanted[]): Promise<Outcome> => {
      const outcome = await run(wanted);
      if (outcome.kind === "done") {
        const entry = {
          id: crypto.randomUUID(),
          at: Date.now(),
          what: whatOf(wanted),
          units: outcome.undo,
          undone: false,
        };
        setEntries((now) => remembered(now, entry));
        setLatestDone(entry);
      }
      return outcome;
    },
    [run, setEntries],
  );

  /** Goes the way back from a change, or forth again. */
  const turn = useCallback(
    async (entry: Entry): Promise<Outcome> => {
      const outcome = await run(entry.units);
      if (outcome.kind === "done") {
        setEntries((now) => turned(now, entry.id, outcome.undo));
        setLatestDone({ ...entry, units: outcome.undo, undone: !entry.undone });
      }
      return outcome;
    },
    [run, setEntries],
  );

  return {
    units,
    save,
    turn,
    remove,
    entries,
    undoable: latest(entries),
    latestDone,
    forgetLatest: useCallback(() => setLatestDone(null), []),
    busy: pending.length > 0,
  };
}

export type Stock = ReturnType<typeof useStock>;
