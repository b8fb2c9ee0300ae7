"use client";

import { Button } from "@mantine/core";
import { Money } from "@/components/figures/money";
import { nearestFree } from "@/components/units/nearest";
import { UnitFacts } from "@/components/units/unit-facts";
import { useTexts } from "@/lib/i18n/client";
import { type Unit, useFreeUnits } from "../new-api";
import finder from "./finder.module.css";
import classes from "./new.module.css";

/** The home is somebody else's: that nothing was booked, and those most like it that are free. */
export function Taken({ unit, choose }: { unit: Unit; choose: (unitId: number) => void }) {
  const t = useTexts("officeBookings");
  const free = useFreeUnits(unit.project_id).data;
  const nearest = nearestFree(free ?? [], unit);
  return (
    <div className={classes.notice}>
      <div role="alert">
        <strong>{t("new.taken.title")}</strong>
        <p>{t("new.taken.text", { unit: unit.unit_number })}</p>
      </div>
      {free && <p>{t(nearest.length > 0 ? "new.taken.nearest" : "new.taken.none")}</p>}
      {nearest.map((each) => (
        <div key={each.id} className={finder.chosen}>
          <span className={finder.what}>
            <strong>{each.unit_number}</strong>
            <span className="quiet small">
              <UnitFacts unit={each} />
            </span>
            <span className="small">
              {t.rich("new.basePrice", { amount: () => <Money amount={each.price} currency={each.currency} /> })}
            </span>
          </span>
          <Button size="sm" variant="default" onClick={() => choose(each.id)}>
            {t("new.taken.choose", { unit: each.unit_number })}
          </Button>
        </div>
      ))}
    </div>
  );
}
