"use client";

import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import { type Asked, activeOf, addressOf, type FilterName, NOTHING } from "../schema";
import { useFilterLabel } from "./filter-label";
import classes from "./no-results.module.css";

/** Nothing matches: says which filter is in the way, if it is one, and offers to drop it. */
export function NoResults({
  asked,
  currency,
  tightest,
}: {
  asked: Asked;
  currency: string;
  tightest: { name: FilterName; total: number } | null;
}) {
  const t = useTexts("listing");
  const label = useFilterLabel(currency);
  if (activeOf(asked).length === 0) {
    return <EmptyState title={t("empty.none")}>{t("empty.noneText")}</EmptyState>;
  }
  // What was typed is quoted by the sentence already.
  const filter = tightest && (tightest.name === "q" ? asked.q : label(tightest.name, asked));
  return (
    <EmptyState
      title={t("empty.title")}
      action={
        <div className={classes.actions}>
          {tightest && filter && (
            <LinkButton href={addressOf({ ...asked, [tightest.name]: "", page: 1 })}>
              {t("empty.drop", { filter })}
            </LinkButton>
          )}
          <LinkButton href={addressOf({ ...asked, ...NOTHING, page: 1 })} variant="default">
            {t("empty.all")}
          </LinkButton>
        </div>
      }
    >
      {tightest && filter && t("empty.tightest", { filter, total: tightest.total })}
    </EmptyState>
  );
}
