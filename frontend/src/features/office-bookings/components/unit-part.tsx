"use client";

import { Button, NativeSelect, Skeleton } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Money } from "@/components/figures/money";
import { UnitFacts } from "@/components/units/unit-facts";
import { useTexts } from "@/lib/i18n/client";
import type { Draft } from "../draft";
import { unitsThatFit } from "../finding";
import { type Unit, useFreeUnits, usePublished } from "../new-api";
import { Finder } from "./finder";
import classes from "./finder.module.css";

const SHOWN = 50;
type FieldOf = (name: string) => { name: string; error: ReactNode; onInput: () => void };
type Props = {
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
  unit: Unit | undefined;
  /** There is no such home (any more). */
  isGone: boolean;
  projectName: string | undefined;
  field: FieldOf;
};

/** Which home: the one that was chosen, or the search among those of a project that are free. */
export function UnitPart({ draft, change, unit, isGone, projectName, field }: Props) {
  const t = useTexts("officeBookings");
  const projects = usePublished().data;
  if (draft.unitId !== null) {
    if (!unit && !isGone) return <Skeleton height={62} />;
    const other = (
      <Button
        size="sm"
        variant="default"
        onClick={() => change({ unitId: null, ...(unit && { projectId: unit.project_id }) })}
      >
        {t("new.otherHome")}
      </Button>
    );
    if (!unit) {
      return (
        <div className={classes.chosen}>
          <span role="alert">{t("new.refused.goneHome")}</span>
          {other}
        </div>
      );
    }
    return (
      <div className={classes.chosen}>
        <span className={classes.what}>
          <span>
            <strong>{unit.unit_number}</strong>{" "}
            <span className="quiet" dir="auto">
              {projectName}
            </span>
          </span>
          <span className="quiet small">
            <UnitFacts unit={unit} />
          </span>
        </span>
        {other}
      </div>
    );
  }
  if (!projects) return <Skeleton height={62} />;
  if (projects.length === 0) return <p>{t("new.projectsNone")}</p>;
  const only = projects.length === 1 ? projects[0]?.id : undefined;
  const projectId = projects.find(({ id }) => id === draft.projectId)?.id ?? only ?? null;
  return (
    <>
      {projects.length > 1 && (
        <NativeSelect
          label={t("new.project")}
          value={projectId ?? ""}
          onChange={(event) => change({ projectId: Number(event.currentTarget.value) || null })}
          data={[
            { value: "", label: t("new.chooseProject") },
            ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          // Without a project there is nothing to search in, so that this is what is missing.
          {...(projectId === null && field("unit_id"))}
        />
      )}
      {projectId !== null && (
        <UnitFinder key={projectId} projectId={projectId} choose={({ id }) => change({ unitId: id })} field={field} />
      )}
    </>
  );
}

function UnitFinder(props: { projectId: number; choose: (unit: Unit) => void; field: FieldOf }) {
  const { projectId, choose, field } = props;
  const t = useTexts("officeBookings");
  const common = useTexts("common");
  const [words, setWords] = useState("");
  const free = useFreeUnits(projectId);
  const found = unitsThatFit(free.data ?? [], words, (unit) => common(`unitTypes.${unit.unit_type}`));
  const shown = found.slice(0, SHOWN);
  const status = () => {
    if (!free.data) return free.isError ? free.error.message : null;
    if (free.data.length === 0) return t("new.unitsNone");
    const count = t("new.unitsFound", { count: found.length });
    return found.length > SHOWN ? `${count}. ${t("new.more", { count: SHOWN })}` : count;
  };
  return (
    <Finder
      label={t("new.unit")}
      hint={t("new.unitHint")}
      listLabel={t("new.units")}
      words={words}
      setWords={setWords}
      items={shown}
      itemKey={({ id }) => id}
      choose={choose}
      status={status()}
      busy={free.isPending}
      field={field("unit_id")}
      autoFocus
    >
      {(unit) => (
        <>
          <span className={classes.what}>
            <strong>{unit.unit_number}</strong>
            <span className="quiet small">
              <UnitFacts unit={unit} />
            </span>
          </span>
          <Money amount={unit.price} currency={unit.currency} />
        </>
      )}
    </Finder>
  );
}
