"use client";

import { type QueryKey, useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Tagged } from "@/lib/api/tagged";
import { readKept, writeKept } from "@/lib/kept";
import { type Door, SavedForm, type Unsaved } from "./saved-form";

type Asked<F> = Pick<Door<F>, "write" | "meaning" | "isWhole" | "withIds"> & {
  /** What it is kept under on this device while it is not saved. */
  name: string;
  queryKey: QueryKey;
  first: Tagged<F>;
  read: (signal?: AbortSignal) => Promise<Tagged<F>>;
  /** Done when it was saved. */
  onSaved?: () => void;
};

const never = () => () => {};

/** A list that is saved as it is typed. `isReady`: whether the page listens yet; what is typed before that would be lost. */
export function useSavedForm<F>(asked: Asked<F>) {
  const { first, queryKey, read, onSaved } = asked;
  const { data } = useQuery({
    queryKey,
    queryFn: ({ signal }) => read(signal),
    initialData: first,
    refetchInterval: 30_000,
  });
  const write = useMutation({
    mutationFn: ({ form, etag }: { form: F; etag: string | null }) => asked.write(form, etag),
    onSuccess: onSaved,
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = `plinth:${asked.name}`;
  const [form] = useState(
    () =>
      new SavedForm<F>(first, {
        ...asked,
        read: () => read(),
        write: (wanted, etag) => write.mutateAsync({ form: wanted, etag }),
        keep: (unsaved) => writeKept(key, unsaved),
        later: (what, ms) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(what, ms);
        },
      }),
  );
  const state = useSyncExternalStore(form.subscribe, form.snapshot, form.snapshot);

  useEffect(() => form.adopt(data), [form, data]);
  useEffect(() => {
    const unsaved = readKept<Unsaved<F>>(key);
    if (unsaved) form.restore(unsaved);
    const save = () => void form.save();
    window.addEventListener("online", save);
    return () => {
      window.removeEventListener("online", save);
      // Whoever leaves the page has finished typing.
      save();
    };
  }, [form, key]);

  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return {
    state,
    isReady,
    values: state.unsaved?.mine ?? state.stands.data,
    type: (mine: F) => form.type(mine),
    save: () => void form.save(),
    /** For what is chosen and not typed: there is no pause to wait for. */
    choose: (mine: F) => {
      form.type(mine);
      void form.save();
    },
    /** For what happens by itself, and is made of the form as it is by then. */
    change: (made: (now: F) => F) => {
      const { unsaved, stands } = form.snapshot();
      form.type(made(unsaved?.mine ?? stands.data));
    },
    keepMine: () => form.keepMine(),
    takeTheirs: () => form.takeTheirs(),
  };
}

export type SavedFormOf<F> = ReturnType<typeof useSavedForm<F>>;
