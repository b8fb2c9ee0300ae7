"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { type Refusal, useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";

const NOTHING: Refusal = { fields: {}, text: null };

export type Attempt<T> = {
  /** The version that the reader goes by: what the dialog was opened on, or what they took over since. */
  upon: Tagged<T>;
  /** What somebody else made of it meanwhile, to be decided about. */
  theirs: Tagged<T> | null;
  refused: Refusal;
  pending: boolean;
  /** Sends upon a version: that of the reader unless another is given. Null when it was refused, and `theirs` or
   * `refused` says why. */
  send: (upon?: Tagged<T>) => Promise<Tagged<T> | null>;
  takeTheirs: () => void;
  refuse: (refused: Partial<Refusal>) => void;
};

/**
 * A change of something that others may change meanwhile: sent upon the version that the reader saw (`If-Match`), and if it
 * is stale (412) read again, so that both versions can be laid side by side.
 *
 * `names`: the fields of the form, as the API names them. `act`: sends upon an ETag. Pressing twice sends once.
 */
export function useAttempt<T>(asked: {
  opened: Tagged<T>;
  names: readonly string[];
  act: (etag: string | null) => Promise<Tagged<T>>;
  again: () => Promise<Tagged<T>>;
}): Attempt<T> {
  const { opened, names, act, again } = asked;
  const refusal = useRefusal();
  const [upon, setUpon] = useState(opened);
  const [theirs, setTheirs] = useState<Tagged<T> | null>(null);
  const [refused, setRefused] = useState(NOTHING);
  const busy = useRef(false);
  const { mutateAsync, isPending } = useMutation({ mutationFn: (go: () => Promise<Tagged<T>>) => go() });

  async function send(over: Tagged<T> = upon): Promise<Tagged<T> | null> {
    if (busy.current) return null;
    busy.current = true;
    setRefused(NOTHING);
    try {
      const changed = await mutateAsync(() => act(over.etag));
      setTheirs(null);
      return changed;
    } catch (error) {
      setRefused(await explained(error));
      return null;
    } finally {
      busy.current = false;
    }
  }

  async function explained(error: unknown): Promise<Refusal> {
    // A move that is no longer there is somebody else's doing just as well.
    if (!isProblem(error) || (error.status !== 412 && error.code !== "invalid_transition"))
      return refusal(error, names);
    try {
      setTheirs(await again());
      return NOTHING;
    } catch (failure) {
      return refusal(failure, names);
    }
  }

  return {
    upon,
    theirs,
    refused,
    pending: isPending,
    send,
    takeTheirs: () => {
      if (theirs) setUpon(theirs);
      setTheirs(null);
    },
    refuse: (found) => setRefused({ ...NOTHING, ...found }),
  };
}
