"use client";

import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useRef, useState } from "react";
import { useRefusal } from "@/components/form/refusal";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { writeKept } from "@/lib/kept";
import { TODAY, type Today, type WaitingItem } from "./api";
import { AWAITED, Changed, type Deed, notesName, sent, standingOf } from "./deeds";
import { keyOf, without } from "./waiting";

export type Refused = { item: WaitingItem; text: string };

/**
 * Does things about what waits. What is being done is out of the list at once (`hidden`) and comes back with the reason
 * if it is refused (`refused`).
 */
export function useDeeds() {
  const queries = useQueryClient();
  const t = useTexts("officeToday");
  const common = useTexts("common");
  const explain = useExplained();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map());
  const busy = useRef(new Set<string>());

  const forget = useCallback((key: string) => {
    setRefused((before) => new Map([...before].filter(([each]) => each !== key)));
  }, []);

  /** Whether it was done. */
  async function act(deed: Deed): Promise<boolean> {
    const { item } = deed;
    const key = keyOf(item);
    if (busy.current.has(key)) return false;
    busy.current.add(key);
    forget(key);
    setHidden((before) => new Set([...before, key]));
    try {
      const number = await sent(deed);
      if ("notes" in deed) writeKept(`plinth:${notesName(deed.name, item)}`, null);
      queries.setQueriesData<Today>({ queryKey: TODAY }, (today) => today && without(today, item));
      notifications.show({
        message: t(`done.${deed.name}`, { name: item.customer.name, number: number ?? "" }),
        color: "ink",
        closeButtonProps: { "aria-label": common("actions.close") },
      });
      await queries.invalidateQueries();
      return true;
    } catch (error) {
      const text = await explain(error, deed);
      // Not waited for: without a connection it tries for long, and the reason is to be read now.
      void queries.invalidateQueries({ queryKey: TODAY });
      setRefused((before) => new Map([...before, [key, { item, text }]]));
      return false;
    } finally {
      busy.current.delete(key);
      setHidden((before) => new Set([...before].filter((each) => each !== key)));
    }
  }
  return { act, hidden, refused, forget };
}

/** Why something was refused: what somebody else made of it meanwhile, or the API's own sentence. */
function useExplained() {
  const t = useTexts("officeToday");
  const statuses = useTexts("status");
  const refusal = useRefusal();
  return async (error: unknown, deed: Deed): Promise<string> => {
    const isOthers =
      error instanceof Changed || (isProblem(error) && (error.status === 412 || error.code === "invalid_transition"));
    if (!isOthers) return refusal(error, []).text ?? t("refused.changed");
    try {
      const { of, status } = await standingOf(deed);
      if (status === AWAITED[deed.name]) return t("refused.changed");
      return t("refused.now", { status: statuses(`${of}.${status}` as Parameters<typeof statuses>[0]) });
    } catch {
      return t("refused.changed");
    }
  };
}
