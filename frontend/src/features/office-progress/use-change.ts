"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { isProblem } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";

type Dated = { updated_at: string };
export type Change<T extends Dated> = ReturnType<typeof useChange<T>>;

/**
 * One change of something that others may change meanwhile.
 *
 * `send` goes by the version that its reader saw (`seen`, when it was last changed): if it is no longer that, and differs
 * in what is to be changed (`clashes`), nothing is sent, and `theirs` is how it stands now, until the reader decides
 * between the two. It gives what became of it, null if somebody was faster, and throws other refusals. Pressing twice
 * sends once.
 */
export function useChange<T extends Dated>(read: () => Promise<Tagged<T>>, clashes: (now: T) => boolean) {
  const [theirs, setTheirs] = useState<T | null>(null);
  const busy = useRef(false);
  const { mutateAsync, isPending } = useMutation({ mutationFn: (go: () => Promise<unknown>) => go() });

  async function send<R>(seen: string, act: (etag: string | null) => Promise<R>): Promise<{ done: R } | null> {
    if (busy.current) return null;
    busy.current = true;
    let done: { done: R } | null = null;
    try {
      await mutateAsync(async () => {
        const now = await read();
        if (now.data.updated_at !== seen && clashes(now.data)) return setTheirs(now.data);
        done = { done: await act(now.etag) };
        setTheirs(null);
      });
    } catch (error) {
      if (!isProblem(error) || error.status !== 412) throw error;
      await mutateAsync(async () => setTheirs((await read()).data));
    } finally {
      busy.current = false;
    }
    return done;
  }
  return { send, theirs, pending: isPending, forget: () => setTheirs(null) };
}
