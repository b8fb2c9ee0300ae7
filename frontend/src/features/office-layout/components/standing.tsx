"use client";

import { Button } from "@mantine/core";
import { useState } from "react";
import { Dialog } from "@/components/dialog";
import { useRefusal } from "@/components/form/refusal";
import { LinkButton } from "@/components/link-button";
import { Part } from "@/components/office/part";
import { usePlanWords } from "@/components/stacking-plan/plan-words";
import { isProblem } from "@/lib/api/problem";
import { useTexts } from "@/lib/i18n/client";
import { type Unit, useDeleteUnits } from "../api";
import classes from "./layout.module.css";

type Group = { tower: string | null; units: Unit[] };

/** The homes that there are, tower by tower. */
export function Standing({ project, units }: { project: { id: number }; units: readonly Unit[] }) {
  const t = useTexts("officeProjects");
  const words = usePlanWords();
  const [asked, setAsked] = useState<Group | null>(null);
  const groups: Group[] = [...new Set(units.map(({ tower }) => tower))].map((tower) => ({
    tower,
    units: units.filter((unit) => unit.tower === tower),
  }));
  const nameOf = (tower: string | null) => (tower === null ? t("generator.withoutTower") : words.tower(tower));
  return (
    <Part title={t("generator.standing", { count: units.length })} wide>
      <ul className={classes.standing}>
        {groups.map((group) => (
          <li key={group.tower ?? ""}>
            <b dir="auto">{nameOf(group.tower)}</b>
            <span>
              {t("generator.count", { count: group.units.length })}
              {": "}
              {t("generator.floorsOf", span(group.units, words.floorShort))}
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t("generator.deleteOf", { name: nameOf(group.tower) })}
              onClick={() => setAsked(group)}
            >
              {t("generator.delete")}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <LinkButton href={`/office/units?project=${project.id}`} variant="default" size="sm">
          {t("generator.table")}
        </LinkButton>
      </div>
      {asked && (
        <DeleteDialog
          projectId={project.id}
          name={nameOf(asked.tower)}
          units={asked.units}
          close={() => setAsked(null)}
        />
      )}
    </Part>
  );
}

function span(units: readonly Unit[], said: (floor: number) => string): { from: string; to: string } {
  const floors = units.map(({ floor_number }) => floor_number);
  return { from: said(Math.min(...floors)), to: said(Math.max(...floors)) };
}

type DialogProps = { projectId: number; name: string; units: readonly Unit[]; close: () => void };

/** Takes back a tower's homes; those that somebody booked stay, and are named if they are only known by then. */
function DeleteDialog({ projectId, name, units, close }: DialogProps) {
  const t = useTexts("officeProjects");
  const common = useTexts("common");
  const refusal = useRefusal();
  const remove = useDeleteUnits(projectId);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [said, setSaid] = useState<string | null>(null);
  const free = units.filter(({ id, status }) => !left.has(id) && (status === "available" || status === "withheld"));
  const kept = units.filter((unit) => !free.includes(unit));

  async function submit() {
    const ids = free.map(({ id }) => id);
    setSaid(null);
    try {
      await remove.mutateAsync(ids);
      close();
    } catch (error) {
      const places = isProblem(error) ? Object.keys(error.fields).map((path) => Number(path.split(".")[1])) : [];
      const found = places.map((place) => ids[place]).filter((id) => id !== undefined);
      if (found.length > 0) setLeft(new Set([...left, ...found]));
      setSaid(found.length > 0 ? t("generator.booked") : refusal(error, []).text);
    }
  }

  return (
    <Dialog title={t("generator.deleteOf", { name })} onClose={close}>
      {said && <p role="alert">{said}</p>}
      <p>{t("generator.deletes", { count: free.length })}</p>
      {kept.length > 0 && (
        <p>{t("generator.keeps", { numbers: kept.map(({ unit_number }) => unit_number).join(", ") })}</p>
      )}
      <div className={classes.actions}>
        <Button onClick={() => void submit()} loading={remove.isPending} disabled={free.length === 0}>
          {t("generator.delete")}
        </Button>
        <Button variant="default" onClick={close} disabled={remove.isPending}>
          {common("actions.cancel")}
        </Button>
      </div>
    </Dialog>
  );
}
