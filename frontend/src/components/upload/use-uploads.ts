"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { given } from "@/lib/api/answer";
import { client, idempotencyKey } from "@/lib/api/browser";
import { isProblem, UNREACHABLE } from "@/lib/api/problem";
import type { components } from "@/lib/api/schema";
import { forgetBlob, keepBlob, keptBlobs } from "@/lib/kept-blobs";
import { shrunk } from "./shrink";

export type Upload = components["schemas"]["UploadResponse"];

const AGAIN_MS = 20_000;

/** A picture on its way. `unreachable`: it is tried again by itself. `said`: why it was refused. */
export type Sending = {
  id: string;
  name: string;
  blob: Blob;
  state: "waiting" | "sending" | "refused" | "unreachable";
  said: string | null;
};

/**
 * Pictures that are sent in one after the other. Until one has arrived it waits on this device, by the name of its form,
 * so that a lost line or a page that is closed loses none, and none is sent twice.
 *
 * `arrived` is told of each; what it makes of it is the form's to keep.
 */
export function useUploads(form: string, arrived: (upload: Upload, name: string) => void) {
  const [all, setAll] = useState<Sending[]>([]);
  const refusal = useRefusal();
  const { mutateAsync } = useMutation({ mutationFn: sendPicture });
  const change = useCallback(
    (id: string, to: Partial<Sending>) =>
      setAll((now) => now.map((each) => (each.id === id ? { ...each, ...to } : each))),
    [],
  );

  const add = useCallback(
    async (files: Iterable<File>) => {
      for (const file of files) {
        const blob = await shrunk(file);
        const id = idempotencyKey();
        await keepBlob({ id, form, name: file.name, blob });
        setAll((now) => [...now, { id, name: file.name, blob, state: "waiting", said: null }]);
      }
    },
    [form],
  );
  const leaveOut = useCallback((id: string) => {
    void forgetBlob(id);
    setAll((now) => now.filter((each) => each.id !== id));
  }, []);

  const send = useRef<(picture: Sending) => Promise<void>>(async () => {});
  useEffect(() => {
    send.current = async (picture) => {
      change(picture.id, { state: "sending", said: null });
      try {
        const upload = await mutateAsync(picture);
        arrived(upload, picture.name);
        leaveOut(picture.id);
      } catch (error) {
        const { fields, text } = refusal(error, ["file"]);
        const state = isProblem(error, UNREACHABLE) ? "unreachable" : "refused";
        change(picture.id, { state, said: fields.file ?? text });
      }
    };
  });

  useEffect(() => {
    if (all.some(({ state }) => state === "sending")) return;
    const next = all.find(({ state }) => state === "waiting");
    if (next) void send.current(next);
  }, [all]);

  useEffect(() => {
    let here = true;
    void keptBlobs(form).then((kept) => {
      if (!here) return;
      setAll((now) => {
        const known = new Set(now.map(({ id }) => id));
        const found = kept.filter(({ id }) => !known.has(id));
        return [
          ...now,
          ...found.map(({ id, name, blob }) => ({ id, name, blob, state: "waiting" as const, said: null })),
        ];
      });
    });
    return () => {
      here = false;
      setAll([]);
    };
  }, [form]);

  useEffect(() => {
    const goOn = () =>
      setAll((now) =>
        now.some(({ state }) => state === "unreachable")
          ? now.map((each) => (each.state === "unreachable" ? { ...each, state: "waiting" } : each))
          : now,
      );
    const timer = setInterval(goOn, AGAIN_MS);
    window.addEventListener("online", goOn);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", goOn);
    };
  }, []);

  return { all, add, leaveOut, again: (id: string) => change(id, { state: "waiting", said: null }) };
}

export type Uploads = ReturnType<typeof useUploads>;

function sendPicture({ id, name, blob }: Sending): Promise<Upload> {
  return given(
    client.POST("/api/files", {
      // The document has a string for the file; the form is what is sent.
      body: { file: name },
      bodySerializer: () => {
        const form = new FormData();
        form.append("file", blob, name);
        return form;
      },
      headers: { "Idempotency-Key": id },
    }),
  );
}
