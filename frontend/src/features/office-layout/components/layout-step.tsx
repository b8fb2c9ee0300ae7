"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { useTexts } from "@/lib/i18n/client";
import { type Unit, useUnits } from "../api";
import { useLayout } from "../use-layout";
import { Generator } from "./generator";
import classes from "./layout.module.css";
import { Standing } from "./standing";

/** A project's homes: those that there are, and more of them, laid out floor by floor. */
export function LayoutStep({ project, first }: { project: { id: number; currency: string }; first: Unit[] }) {
  const t = useTexts("officeProjects");
  const units = useUnits(project.id, first);
  const layout = useLayout(project.id, units);
  const [open, setOpen] = useState(false);
  const isOpen = open || units.length === 0;
  return (
    <div>
      <p role="status" className={layout.made === null ? classes.unsaid : classes.made}>
        {layout.made !== null && t("generator.made", { count: layout.made })}
      </p>
      {units.length > 0 && <Standing project={project} units={units} />}
      {isOpen ? (
        <Generator
          layout={layout}
          currency={project.currency}
          submit={async () => {
            if (await layout.submit()) setOpen(false);
          }}
        />
      ) : (
        <div className={classes.more}>
          <Button variant="default" onClick={() => setOpen(true)}>
            {t("generator.more")}
          </Button>
        </div>
      )}
    </div>
  );
}
