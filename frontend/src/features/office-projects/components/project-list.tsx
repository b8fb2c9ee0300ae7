"use client";

import { NativeSelect } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { DataTable } from "@/components/data-table/data-table";
import { usePages } from "@/components/data-table/rows";
import { TableBar, TableSearch } from "@/components/data-table/table-bar";
import { TableTools, useColumns } from "@/components/data-table/table-tools";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { useShortcut } from "@/components/office/shortcuts";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type Card, type CardPage, listKey, type ProjectFilter, readProjects, rowDetails } from "../api";
import { type ListRow, useProjectColumns } from "./project-columns";
import { ProjectCardRow } from "./project-row";

const STATUSES = ["planning", "construction", "completed", "delivered"] as const;
const AT_ONCE = 6;

/** All projects of the builder, drafts among them. */
export function ProjectList({ first }: { first: CardPage }) {
  const t = useTexts("officeProjects");
  const status = useTexts("status");
  const router = useRouter();
  const { may } = useOffice();
  const { get, change } = useUrlState();
  const filter: ProjectFilter = {
    ...(get("q") && { q: get("q") }),
    ...(get("status") && { status: get("status") as Card["status"] }),
    sort: (get("sort") || "newest") as ProjectFilter["sort"],
  };
  const isUnfiltered = !get("q") && !get("status") && !get("sort");
  const rows = usePages<Card, CardPage>(listKey(filter), (page, signal) => readProjects(filter, page, signal), {
    first: isUnfiltered ? first : undefined,
    refreshMs: 30_000,
  });
  const columns = useProjectColumns(may("read_bookings"));
  const choice = useColumns("projects", columns);
  const detailed = { ...rows, all: useDetailed(rows.all) };
  const mayManage = may("manage_projects");
  const make = () => router.push("/office/projects/new");
  useShortcut(mayManage ? { keys: "n", label: t("list.new"), group: "do", run: make } : null);
  const open = (row: ListRow) => {
    if (mayManage) router.push(`/office/projects/${row.id}/${row.published ? "facts" : "publish"}`);
    else router.push(`/projects/${row.slug}`);
  };
  const isNew = rows.total === 0 && isUnfiltered;
  return (
    <>
      <PageHead
        title={t("list.title")}
        actions={mayManage && !isNew && <LinkButton href="/office/projects/new">{t("list.new")}</LinkButton>}
      />
      {isNew ? (
        <FirstProject mayManage={mayManage} />
      ) : (
        <>
          <TableBar
            count={rows.total === null ? undefined : t("list.count", { count: rows.total })}
            tools={<TableTools columns={columns} choice={choice} rows={detailed} fileName="projects" />}
          >
            <TableSearch value={get("q")} set={(q) => change({ q })} label={t("list.search")} />
            <NativeSelect
              size="sm"
              aria-label={t("list.status")}
              value={get("status")}
              onChange={(event) => change({ status: event.currentTarget.value })}
              data={[
                { value: "", label: t("list.everyStatus") },
                ...STATUSES.map((value) => ({ value, label: status(`project.${value}`) })),
              ]}
            />
          </TableBar>
          <DataTable<ListRow>
            label={t("list.title")}
            columns={choice.shown}
            rows={detailed}
            rowKey={({ id }) => id}
            rowLabel={({ name }) => name}
            card={(row) => <ProjectCardRow row={row} withMoney={may("read_bookings")} />}
            sort={{ current: get("sort"), set: (sort) => change({ sort }) }}
            open={{ current: null, set: open }}
            empty={<EmptyState title={t("list.noneFound")}>{t("list.noneFoundText")}</EmptyState>}
          />
        </>
      )}
    </>
  );
}

function FirstProject({ mayManage }: { mayManage: boolean }) {
  const t = useTexts("officeProjects");
  return (
    <EmptyState
      title={t("list.empty.title")}
      action={mayManage && <LinkButton href="/office/projects/new">{t("list.empty.action")}</LinkButton>}
    >
      {t(mayManage ? "list.empty.text" : "list.empty.wait")}
    </EmptyState>
  );
}

/** All rows with what their cells ask for by themselves, for a file. */
function useDetailed(all: () => Promise<readonly Card[]>): () => Promise<readonly ListRow[]> {
  const queries = useQueryClient();
  return async () => {
    const cards = await all();
    const rows: ListRow[] = [];
    for (let start = 0; start < cards.length; start += AT_ONCE) {
      const some = cards.slice(start, start + AT_ONCE);
      rows.push(
        ...(await Promise.all(
          some.map(async (card) => ({ ...card, details: await queries.fetchQuery(rowDetails(card.id)) })),
        )),
      );
    }
    return rows;
  };
}
