"use client";

import { Button, NativeSelect, SegmentedControl } from "@mantine/core";
import { useRouter } from "next/navigation";
import { type ReactNode, useMemo, useState } from "react";
import { SavedViews } from "@/components/data-table/saved-views";
import { TableBar, TableSearch } from "@/components/data-table/table-bar";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { rememberProject } from "@/components/office/chosen-project/remember";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { countByStatus } from "@/components/stacking-plan/filter";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { choicesIn, isNarrow, matching, NOTHING_ASKED, readFilter } from "../filter";
import { sorted } from "../sorting";
import type { Unit } from "../unit";
import { useChosen } from "../use-chosen";
import { useDeeds } from "../use-deeds";
import { useStock } from "../use-stock";
import { BulkBar } from "./bulk-bar";
import { ChangesList } from "./changes-list";
import { Dock } from "./dock";
import { Filters } from "./filters";
import { StaleDialog } from "./stale-dialog";
import { UnitPanel } from "./unit-panel";
import { UnitsPlan } from "./units-plan";
import { UnitsTable } from "./units-table";

export type Project = { id: number; name: string; timezone: string; currency: string };
type Props = { project: Project; projects: { id: number; name: string }[]; first: Unit[] };

/** The units of one project, as a table and as a plan: narrowed down, chosen and changed the same in both. */
export function StockView({ project, projects, first }: Props) {
  const t = useTexts("officeUnits");
  const { builder, may } = useOffice();
  const router = useRouter();
  const { get, change } = useUrlState();
  const stock = useStock(project.id, first, builder.id);
  const deeds = useDeeds(stock);
  const [listed, setListed] = useState(false);
  const filter = readFilter(get);
  const asked = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is the filter, by its content
  const found = useMemo(() => matching(stock.units, filter), [stock.units, asked]);
  const sort = get("sort");
  const rows = useMemo(() => sorted(found, sort), [found, sort]);
  const choices = useMemo(() => choicesIn(stock.units), [stock.units]);
  const chosen = useChosen(found);
  const mayChange = may("manage_projects");
  const selection = mayChange ? chosen.selection : undefined;
  const view = get("view") === "plan" ? "plan" : "table";
  const openId = Number(get("open")) || null;
  const openUnit = stock.units.find((unit) => unit.id === openId);
  const open = (unit: Unit) => change({ open: unit.id });
  const counts = countByStatus(stock.units);
  const nothing = (
    <EmptyState title={t("none.title")} action={<ClearButton onClick={() => change(NOTHING_ASKED)} />}>
      <p>{t("none.text")}</p>
    </EmptyState>
  );

  const bar = (tools?: ReactNode) => (
    <TableBar
      count={t("count", { count: found.length, total: stock.units.length })}
      tools={
        <>
          <SavedViews
            name="office-units"
            current={{ ...filter, sort }}
            apply={(filters) => change({ ...NOTHING_ASKED, sort: null, ...filters })}
          />
          {tools}
        </>
      }
    >
      <TableSearch value={filter.q} set={(q) => change({ q })} label={t("filters.q")} />
      <Filters filter={filter} choices={choices} change={change} />
      {isNarrow(filter) && <ClearButton onClick={() => change(NOTHING_ASKED)} />}
    </TableBar>
  );

  return (
    <>
      <PageHead
        title={t("title")}
        note={t("note", { total: stock.units.length, free: counts.available, withheld: counts.withheld })}
        actions={
          <>
            <NativeSelect
              size="sm"
              aria-label={t("project")}
              value={project.id}
              data={projects.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={(event) => {
                rememberProject(event.currentTarget.value);
                router.push(`/office/units?project=${event.currentTarget.value}${view === "plan" ? "&view=plan" : ""}`);
              }}
            />
            <SegmentedControl
              size="sm"
              aria-label={t("views.label")}
              value={view}
              onChange={(wanted) => change({ view: wanted === "plan" ? "plan" : null })}
              data={[
                { value: "table", label: t("views.table") },
                { value: "plan", label: t("views.plan") },
              ]}
            />
            {mayChange && stock.entries.length > 0 && (
              <Button size="sm" variant="default" onClick={() => setListed(true)}>
                {t("changes.title")}
              </Button>
            )}
          </>
        }
      />
      {stock.units.length === 0 ? (
        <EmptyState
          title={t("empty.title")}
          action={
            mayChange && (
              <LinkButton href={`/office/projects/${project.id}/units`}>
                {t("empty.lay", { name: project.name })}
              </LinkButton>
            )
          }
        >
          <p>{mayChange ? t("empty.text") : t("empty.wait")}</p>
        </EmptyState>
      ) : view === "table" ? (
        <UnitsTable
          units={rows}
          project={project}
          sort={{ current: sort, set: (next) => change({ sort: next }) }}
          open={{ current: openId, set: open }}
          selection={selection}
          deeds={mayChange ? deeds : null}
          empty={nothing}
          bar={bar}
        />
      ) : (
        <UnitsPlan
          units={stock.units}
          found={found}
          towers={choices.towers}
          selection={selection}
          open={open}
          bar={bar()}
        />
      )}
      {mayChange && (
        <Dock stock={stock} deeds={deeds} selection={chosen.selection} beside={openUnit !== undefined}>
          {chosen.units.length > 0 && (
            <BulkBar units={chosen.units} clear={() => chosen.selection.set([])} open={open} deeds={deeds} />
          )}
        </Dock>
      )}
      {openUnit && (
        <UnitPanel
          key={openUnit.id}
          unit={openUnit}
          project={project}
          deeds={mayChange ? deeds : null}
          close={() => change({ open: null })}
        />
      )}
      {deeds.stale && <StaleDialog stale={deeds.stale} deeds={deeds} />}
      {listed && <ChangesList stock={stock} deeds={deeds} close={() => setListed(false)} />}
    </>
  );
}

function ClearButton({ onClick }: { onClick: () => void }) {
  const t = useTexts("officeUnits");
  return (
    <Button variant="subtle" size="sm" onClick={onClick}>
      {t("filters.clear")}
    </Button>
  );
}
