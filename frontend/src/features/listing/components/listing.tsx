"use client";

import { Checkbox, NativeSelect } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import type { components } from "@/lib/api/schema";
import { useTexts } from "@/lib/i18n/client";
import { type Asked, activeOf, addressOf, type Filters, NOTHING, SORTS, type Sort } from "../schema";
import { FilterForm, FORM_ID } from "./filter-form";
import { useFilterLabel } from "./filter-label";
import classes from "./listing.module.css";

const TYPING_PAUSE_MS = 350;

/** The list with its filters: what is set takes effect at once, and stands in the address. `children`: the projects. */
export function Listing({
  asked,
  total,
  cities,
  currency,
  children,
}: {
  asked: Asked;
  total: number;
  cities: components["schemas"]["CityResponse"][];
  currency: string;
  children: ReactNode;
}) {
  const t = useTexts("listing");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [draft, setDraft] = useState<Asked>(asked);
  const [sent, setSent] = useState(addressOf(asked));
  const [seen, setSeen] = useState(addressOf(asked));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const count = useRef<HTMLParagraphElement>(null);
  const label = useFilterLabel(currency);
  useEffect(() => () => clearTimeout(timer.current), []);

  // Another address has arrived. If it is not the one that was asked for here, somebody went back, or followed a link;
  // if it is, the form may be further already: somebody is typing.
  const here = addressOf(asked);
  if (here !== seen) {
    setSeen(here);
    if (here !== sent) {
      setSent(here);
      setDraft(asked);
    }
  }

  const go = (next: Asked) => {
    clearTimeout(timer.current);
    setDraft(next);
    setSent(addressOf(next));
    start(() => router.replace(addressOf(next), { scroll: false }));
  };
  const change = (changed: Partial<Filters & { sort: Sort }>) => {
    const next = { ...draft, ...changed, page: 1 };
    setDraft(next);
    clearTimeout(timer.current);
    if ("q" in changed) timer.current = setTimeout(() => go(next), TYPING_PAUSE_MS);
    else go(next);
  };
  const drop = (names: Partial<Filters>) => {
    // The chip that had the focus is about to go.
    count.current?.focus();
    go({ ...draft, ...names, page: 1 });
  };
  const without = (names: Partial<Filters>) => addressOf({ ...asked, ...names, page: 1 });
  const active = activeOf(asked);

  return (
    <>
      <FilterForm
        filters={draft}
        cities={cities}
        currency={currency}
        change={change}
        submit={() => go({ ...draft, page: 1 })}
      />
      <div className={classes.bar}>
        <p role="status" ref={count} tabIndex={-1} className={classes.count}>
          {/* Emptied meanwhile, so that the same number is said again. */}
          {!pending && t("count", { total })}
          {pending && <span aria-hidden="true">{t("counting")}</span>}
        </p>
        {active.length > 0 && (
          <ul aria-label={t("chips.label")} className={classes.chips}>
            {active.map((name) => (
              <li key={name}>
                <Link
                  href={without({ [name]: "" })}
                  replace
                  scroll={false}
                  prefetch={false}
                  className={classes.chip}
                  aria-label={t("chips.remove", { filter: label(name, asked) })}
                  onNavigate={(event) => {
                    event.preventDefault();
                    drop({ [name]: "" });
                  }}
                >
                  <span>{label(name, asked)}</span>
                  <IconX size={14} stroke={1.8} aria-hidden="true" />
                </Link>
              </li>
            ))}
            {active.length > 1 && (
              <li>
                <Link
                  href={without(NOTHING)}
                  replace
                  scroll={false}
                  prefetch={false}
                  className={classes.clear}
                  onNavigate={(event) => {
                    event.preventDefault();
                    drop(NOTHING);
                  }}
                >
                  {t("chips.clear")}
                </Link>
              </li>
            )}
          </ul>
        )}
        <div className={classes.order}>
          <Checkbox
            name="available"
            value="true"
            form={FORM_ID}
            label={t("fields.available")}
            checked={draft.available === "true"}
            onChange={(event) => change({ available: event.currentTarget.checked ? "true" : "" })}
          />
          <NativeSelect
            name="sort"
            form={FORM_ID}
            variant="unstyled"
            rightSectionWidth={20}
            aria-label={t("fields.sort")}
            value={draft.sort}
            onChange={(event) => change({ sort: event.currentTarget.value as Sort })}
            data={SORTS.map((value) => ({ value, label: t(`sorts.${value}`) }))}
          />
        </div>
      </div>
      <div aria-busy={pending} className={classes.results}>
        {children}
      </div>
    </>
  );
}
