"use client";

import { Skeleton } from "@mantine/core";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { Money } from "@/components/figures/money";
import { LinkButton } from "@/components/link-button";
import { nearestFree } from "@/components/units/nearest";
import { UnitFacts } from "@/components/units/unit-facts";
import { useTexts } from "@/lib/i18n/client";
import { type HoldProject, type Unit, useFreeUnits } from "../api";
import { type Choice, holdHref } from "../choice";
import classes from "./taken.module.css";

type Props = {
  project: HoldProject;
  unit: Unit;
  choice: Choice;
  /** Taken between the review and the hold, under the buyer's eyes. */
  justNow?: boolean;
  free?: Unit[];
};

/** The home is somebody else's: what happened, and the homes most like it that are free. */
export function Taken({ project, unit, choice, justNow, free }: Props) {
  const t = useTexts("hold");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (justNow) heading.current?.focus();
  }, [justNow]);
  const units = useFreeUnits(project.id, free);
  const nearest = nearestFree(units.data ?? [], unit, 3);
  const why = justNow ? "faster" : unit.status === "reserved" || unit.status === "withheld" ? unit.status : "booked";
  return (
    <div className={classes.taken}>
      <div className={classes.what} role={justNow ? "alert" : undefined}>
        <h1 ref={heading} tabIndex={-1}>
          {t(`taken.${why}`, { unit: unit.unit_number })}
        </h1>
        <p className="quiet">
          {t(`taken.${why}Text`, { unit: unit.unit_number, builder: project.builder.company_name })}
        </p>
      </div>
      <section className={classes.nearest}>
        <h2>{t("taken.nearest")}</h2>
        {justNow && <p className="quiet">{t("taken.kept")}</p>}
        {units.isPending ? (
          <Skeleton height={132} radius="lg" />
        ) : nearest.length === 0 ? (
          <p>{t("taken.none", { project: project.name })}</p>
        ) : (
          <ul className={classes.list}>
            {nearest.map((each) => (
              <li key={each.id} className={classes.home}>
                <h3>{each.unit_number}</h3>
                <p className="quiet">
                  <UnitFacts unit={each} />
                </p>
                <p className={classes.price}>
                  <Money amount={each.price} currency={each.currency} />
                  <span className="quiet small"> {t("taken.base")}</span>
                </p>
                <LinkButton href={holdHref(project.slug, each.id, choice)} variant="default">
                  {t("taken.choose", { unit: each.unit_number })}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
        <Link href={`/projects/${project.slug}#homes`} className="link">
          {t("taken.all", { project: project.name })}
        </Link>
      </section>
    </div>
  );
}
