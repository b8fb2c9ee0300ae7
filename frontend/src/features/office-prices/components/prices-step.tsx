"use client";

import { useQueryClient } from "@tanstack/react-query";
import type { components } from "@/lib/api/schema";
import type { Tagged } from "@/lib/api/tagged";
import { ChargesForm } from "./charges-form";
import { ExtrasForm } from "./extras-form";
import classes from "./rows.module.css";
import { SheetSide, type UnitBrief } from "./sheet-side";

type Schemas = components["schemas"];
type Props = {
  project: { id: number; currency: string };
  charges: Tagged<Schemas["ChargesResponse"]>;
  extras: Tagged<Schemas["ExtrasResponse"]>;
  units: UnitBrief[];
};

/** What a project adds to the price of a home, and beside it what one of its homes comes to. */
export function PricesStep({ project, charges, extras, units }: Props) {
  const queries = useQueryClient();
  const afterSaving = () => void queries.invalidateQueries({ queryKey: ["quote"] });
  return (
    <div className={classes.sides}>
      <div>
        <ChargesForm project={project} first={charges} onSaved={afterSaving} />
        <ExtrasForm project={project} first={extras} onSaved={afterSaving} />
      </div>
      <SheetSide currency={project.currency} units={units} />
    </div>
  );
}
