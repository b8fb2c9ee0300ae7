"use client";

import { isProblem, type Problem, UNREACHABLE } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";

/** What a form shows of a failure: a sentence at each field that is to blame, and one for all that is not a field's. */
export type Refusal = { fields: Record<string, string>; text: string | null };

/** Lays out a failure for a form that has these fields, named as the API names them: `customer.phone`. */
export function useRefusal(): (error: unknown, names: readonly string[]) => Refusal {
  const t = useTexts("errors");
  return (error, names) => {
    if (!isProblem(error)) return { fields: {}, text: t("unknown") };
    if (error.status === 429) return { fields: {}, text: waiting(error, t) };
    if (error.code === UNREACHABLE) return { fields: {}, text: t("notReached") };
    const { ours, others } = sorted(error.fields, names);
    if (Object.keys(ours).length === 0) return { fields: {}, text: [error.body.detail, ...others].join(" ") };
    return { fields: ours, text: others.length > 0 ? others.join(" ") : null };
  };
}

function waiting(problem: Problem, t: ReturnType<typeof useTexts<"errors">>): string {
  const seconds = problem.retryAfter ?? 60;
  return seconds <= 120 ? t("rateLimited", { seconds }) : t("rateLimitedLong", { minutes: Math.ceil(seconds / 60) });
}

/** The sentences of the API by the field that shows them; those of fields that the form does not have, apart. */
export function sorted(
  fields: Record<string, string>,
  names: readonly string[],
): { ours: Record<string, string>; others: string[] } {
  const ours: Record<string, string> = {};
  const others: string[] = [];
  for (const [path, sentence] of Object.entries(fields)) {
    if (names.includes(path)) ours[path] = sentence;
    else others.push(sentence);
  }
  return { ours, others };
}
