"use client";

import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { idempotencyKey } from "@/lib/api/browser";
import type { Upload } from "./gallery";
import { sendPicture } from "./send";

/** A file on its way. `said`: why it did not arrive. `again`: whether the same file may arrive next time. */
export type Sending = { key: string; file: File; part: number; said: string | null; again: boolean };

/** Sends in files one after the other; each that arrives is handed over, each that does not stays with the reason. */
export function useUploads(onArrived: (upload: Upload) => void) {
  const refusal = useRefusal();
  const [list, setList] = useState<Sending[]>([]);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const arrived = useRef(onArrived);
  arrived.current = onArrived;
  const send = useMutation({
    mutationFn: ({ file, key }: Sending) => sendPicture(file, key, (part) => change(key, { part })),
  });

  const change = (key: string, changed: Partial<Sending>) =>
    setList((all) => all.map((each) => (each.key === key ? { ...each, ...changed } : each)));
  const leave = (key: string) => setList((all) => all.filter((each) => each.key !== key));

  async function run(sending: Sending) {
    try {
      const upload = await send.mutateAsync(sending);
      leave(sending.key);
      arrived.current(upload);
    } catch (error) {
      const { text, fields } = refusal(error, []);
      change(sending.key, { part: 0, again: true, said: text ?? Object.values(fields).join(" ") });
    }
  }

  function begin(sending: Sending) {
    // One at a time: the API works on one picture at a time, too.
    queue.current = queue.current.then(() => run(sending));
  }

  return {
    list,
    add: (files: readonly File[]) => {
      const added = files.map((file) => ({ key: idempotencyKey(), file, part: 0, said: null, again: false }));
      setList((all) => [...all, ...added]);
      for (const sending of added) begin(sending);
    },
    /** Files that are not sent at all, with the reason. */
    refuse: (files: readonly File[], said: (file: File) => string) =>
      setList((all) => [
        ...all,
        ...files.map((file) => ({ key: idempotencyKey(), file, part: 0, said: said(file), again: false })),
      ]),
    retry: (sending: Sending) => {
      change(sending.key, { said: null, part: 0 });
      begin(sending);
    },
    leave,
  };
}
