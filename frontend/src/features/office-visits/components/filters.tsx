"use client";

import { NativeSelect } from "@mantine/core";
import type { ReactNode } from "react";
import { SavedViews } from "@/components/data-table/saved-views";
import { TableBar, TableSearch } from "@/components/data-table/table-bar";
import { useTexts } from "@/lib/i18n/client";
import type { useUrlState } from "@/lib/url-state";
import { STATUSES, TYPES } from "../visits";
import type { View } from "../window";
import type { ProjectName } from "./visits-view";

type Props = {
  projects: ProjectName[];
  url: ReturnType<typeof useUrlState>;
  view: View;
  tools?: ReactNode;
};

const NAMES = ["project", "type", "status", "q"] as const;

/** Which of the visits are shown; a table can be searched. */
export function Filters({ projects, url, view, tools }: Props) {
  const t = useTexts("officeVisits");
  const status = useTexts("status");
  const set = (name: string) => (value: string) => url.change({ [name]: value });
  return (
    <TableBar
      tools={
        <>
          <SavedViews
            name="visits"
            current={Object.fromEntries(NAMES.map((name) => [name, url.get(name)]))}
            apply={(filters) => url.change({ project: "", type: "", status: "", q: "", ...filters })}
          />
          {tools}
        </>
      }
    >
      {view === "list" && <TableSearch value={url.get("q")} set={set("q")} label={t("filter.search")} />}
      {projects.length > 1 && (
        <NativeSelect
          size="sm"
          aria-label={t("filter.project")}
          value={url.get("project")}
          onChange={(event) => set("project")(event.currentTarget.value)}
          data={[
            { value: "", label: t("filter.allProjects") },
            ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      )}
      <NativeSelect
        size="sm"
        aria-label={t("filter.type")}
        value={url.get("type")}
        onChange={(event) => set("type")(event.currentTarget.value)}
        data={[
          { value: "", label: t("filter.allTypes") },
          ...TYPES.map((value) => ({ value, label: t(`types.${value}`) })),
        ]}
      />
      <NativeSelect
        size="sm"
        aria-label={t("filter.status")}
        value={url.get("status")}
        onChange={(event) => set("status")(event.currentTarget.value)}
        data={[
          { value: "", label: t("filter.standing") },
          { value: "all", label: t("filter.allStatuses") },
          ...STATUSES.map((value) => ({ value, label: status(`appointment.${value}`) })),
        ]}
      />
    </TableBar>
  );
}
