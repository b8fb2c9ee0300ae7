"use client";

import { useIsMutating } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Tagged } from "@/lib/api/tagged";
import { useTexts } from "@/lib/i18n/client";
import { readKept, writeKept } from "@/lib/kept";
import { EDITING, readProject, useChangeProject, useProject, useReread } from "../api";
import { Autosave, type Draft, type State } from "../autosave";
import { type Fault, type Name, type Project, type Values, valuesOf } from "../values";

/** `isReady`: whether the page listens yet; what is typed before that would be lost. */
type Editor = { autosave: Autosave; state: State; values: Values; isReady: boolean };
const Context = createContext<Editor | null>(null);
const never = () => () => {};

/** A project that is being edited, over all steps: what is typed on any of them is saved by one and the same. */
export function ProjectEditor({ first, children }: { first: Tagged<Project>; children: ReactNode }) {
  const { id } = first.data;
  const { data: project } = useProject(id, first);
  const change = useChangeProject(id);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const name = `plinth:project:${id}`;
  const [autosave] = useState(
    () =>
      new Autosave(first, {
        read: () => readProject(id),
        change: (wanted, etag) => change.mutateAsync({ change: wanted, etag }),
        keep: (draft) => writeKept(name, draft),
        later: (what, ms) => {
          clearTimeout(timer.current);
          timer.current = setTimeout(what, ms);
        },
      }),
  );
  const state = useSyncExternalStore(autosave.subscribe, autosave.snapshot, autosave.snapshot);

  useEffect(() => autosave.adopt(project), [autosave, project]);
  useEffect(() => {
    const draft = readKept<Draft>(name);
    if (draft) autosave.restore(draft);
    const save = () => void autosave.save();
    window.addEventListener("online", save);
    return () => {
      window.removeEventListener("online", save);
      // Whoever leaves the editor has finished typing.
      save();
    };
  }, [autosave, name]);

  useRereadAfterOthers(id);
  const isReady = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const values = { ...valuesOf(state.project.data), ...typedIn(state.draft) };
  return <Context value={{ autosave, state, values, isReady }}>{children}</Context>;
}

/** What is changed on the same pages by other means, homes and plans, is seen when that is done. */
function useRereadAfterOthers(id: number) {
  const reread = useReread(id);
  const others = useIsMutating({ predicate: ({ options }) => options.mutationKey?.[0] !== EDITING });
  const before = useRef(0);
  useEffect(() => {
    if (before.current > 0 && others === 0) void reread();
    before.current = others;
  }, [others, reread]);
}

function typedIn(draft: Draft): Partial<Values> {
  return Object.fromEntries(Object.entries(draft).map(([name, typed]) => [name, typed.mine]));
}

export function useEditor() {
  const editor = useContext(Context);
  if (!editor) throw new Error("outside of a project's editor");
  return editor;
}

/** One field of the project: its value as it is typed, what is wrong with it, and how it is changed. */
export function useProjectField<N extends Name>(name: N) {
  const t = useTexts("officeProjects");
  const { autosave, state, values, isReady } = useEditor();
  const fault: Fault | undefined = state.faults[name];
  const refused = Object.entries(state.refused).find(([path]) => path.split(".")[0] === name)?.[1];
  return {
    value: values[name],
    readOnly: !isReady,
    error: fault ? t(`editor.faults.${fault}`) : refused,
    set: (value: Values[N]) => autosave.type(name, value),
    save: () => void autosave.save(),
    /** For what is chosen and not typed: there is no pause to wait for. */
    choose: (value: Values[N]) => {
      autosave.type(name, value);
      void autosave.save();
    },
  };
}
