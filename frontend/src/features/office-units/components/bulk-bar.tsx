"use client";

import "@/styles/menus.css";
import { Button, CloseButton, Menu } from "@mantine/core";
import { useState } from "react";
import { FACINGS } from "@/components/stacking-plan/filter";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { useTexts } from "@/lib/i18n/client";
import { type Unit, type Values, type Wanted, wantedOf } from "../unit";
import type { Deeds } from "../use-deeds";
import { DeleteDialog } from "./delete-dialog";
import classes from "./dock.module.css";
import { PriceDialog } from "./price-dialog";

type Props = { units: readonly Unit[]; clear: () => void; open: (unit: Unit) => void; deeds: Deeds };

/** What can be done to all units that are chosen. */
export function BulkBar({ units, clear, open, deeds }: Props) {
  const t = useTexts("officeUnits");
  const office = useTexts("office");
  const words = usePlanWords();
  const [asked, setAsked] = useState<"price" | "delete" | null>(null);
  const [busy, setBusy] = useState(false);
  const [only] = units;

  async function make(change: Values) {
    const wanted = units.map((unit) => wantedOf(unit, change)).filter((each): each is Wanted => each !== null);
    if (wanted.length === 0 || busy) return;
    setBusy(true);
    await deeds.make(wanted);
    setBusy(false);
  }

  return (
    <section aria-label={t("bulk.label")} className={classes.bulk} aria-busy={busy}>
      <span role="status" className={classes.count}>
        {office("table.selected", { count: units.length })}
      </span>
      <div className={classes.verbs}>
        {(["withheld", "available"] as const).map((status) => (
          <Button
            key={status}
            size="sm"
            variant="default"
            disabled={units.every((unit) => unit.status === status)}
            onClick={() => make({ status })}
          >
            {t(`sale.${status}`)}
          </Button>
        ))}
        <Menu position="top" shadow="none" radius="lg">
          <Menu.Target>
            <Button size="sm" variant="default">
              {t("bulk.facing")}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {FACINGS.map((facing) => (
              <Menu.Item key={facing} onClick={() => make({ facing })}>
                {words.facing(facing)}
              </Menu.Item>
            ))}
            <Menu.Item onClick={() => make({ facing: null })}>{t("noFacing")}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
        <Button size="sm" onClick={() => setAsked("price")}>
          {t("bulk.price")}
        </Button>
        <Button size="sm" variant="default" onClick={() => setAsked("delete")}>
          {t("bulk.delete")}
        </Button>
        {units.length === 1 && only && (
          <Button size="sm" variant="default" onClick={() => open(only)}>
            {t("bulk.open")}
          </Button>
        )}
      </div>
      <CloseButton aria-label={t("bulk.clear")} onClick={clear} />
      {asked === "price" && <PriceDialog units={units} deeds={deeds} close={() => setAsked(null)} />}
      {asked === "delete" && <DeleteDialog units={units} deeds={deeds} close={() => setAsked(null)} deleted={clear} />}
    </section>
  );
}
