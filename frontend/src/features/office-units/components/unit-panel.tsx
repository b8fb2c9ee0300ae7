"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { Area } from "@/components/figures/area";
import { Money } from "@/components/figures/money";
import { StatusPill } from "@/components/figures/status-pill";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { SidePanel } from "@/components/side-panel";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import type { Unit } from "../unit";
import type { Deeds } from "../use-deeds";
import { BookingOf } from "./booking-of";
import classes from "./panel.module.css";
import { PriceHistory } from "./price-history";
import { SaleButton } from "./sale-button";
import type { Project } from "./stock-view";
import { UnitForm } from "./unit-form";
import { useUnitDraft } from "./use-unit-draft";

type Props = { unit: Unit; project: Project; deeds: Deeds | null; close: () => void };

/** One unit beside the others: what it is, who has it, what it has cost, and everything about it that can be changed. */
export function UnitPanel({ unit, project, deeds, close }: Props) {
  const t = useTexts("officeUnits");
  const { may } = useOffice();
  const actions = useOfficeActions();
  const words = usePlanWords();
  const draft = useUnitDraft(unit.id);
  const [asked, setAsked] = useState(false);
  const editing = deeds !== null && (asked || draft.kept !== null);
  const facts = [
    [t("columns.unit_type"), words.type(unit.unit_type)],
    [t("columns.tower"), unit.tower ?? "–"],
    [t("columns.floor_number"), words.floor(unit.floor_number)],
    [t("columns.area_sqft"), <Area key="area" sqft={unit.area_sqft} />],
    [t("columns.price"), <Money key="price" amount={unit.price} currency={unit.currency} />],
    [t("columns.facing"), unit.facing ? words.facing(unit.facing) : t("noFacing")],
    [t("columns.bathrooms"), unit.bathrooms],
    [t("columns.balconies"), unit.balconies],
    [t("columns.parking_spaces"), unit.parking_spaces],
    [t("columns.features"), unit.features.join(", ") || "–"],
  ] as const;
  return (
    <SidePanel title={<span dir="auto">{unit.unit_number}</span>} onClose={close}>
      <div className={classes.top}>
        <StatusPill kind="unit" status={unit.status} />
        {deeds && <SaleButton unit={unit} deeds={deeds} />}
        {unit.status === "available" && may("manage_bookings") && actions && (
          <Button size="sm" onClick={() => actions("booking", { unitId: unit.id, projectId: unit.project_id })}>
            {t("panel.book")}
          </Button>
        )}
      </div>
      {may("read_bookings") && <BookingOf unit={unit} zone={project.timezone} />}
      {editing && deeds ? (
        <UnitForm
          unit={unit}
          draft={draft}
          deeds={deeds}
          done={() => {
            draft.keep(null);
            setAsked(false);
          }}
        />
      ) : (
        <>
          <dl className={classes.facts}>
            {facts.map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{value}</dd>
              </div>
            ))}
          </dl>
          {deeds && (
            <Button size="sm" variant="default" onClick={() => setAsked(true)}>
              {t("panel.edit")}
            </Button>
          )}
        </>
      )}
      <PriceHistory unit={unit} zone={project.timezone} />
    </SidePanel>
  );
}
