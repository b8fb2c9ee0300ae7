"use client";

import { NativeSelect } from "@mantine/core";
import { TableSearch } from "@/components/data-table/table-bar";
import { useTexts } from "@/lib/i18n/client";
import type { useUrlState } from "@/lib/url-state";
import { PAYMENTS } from "../filter";
import type { ProjectName } from "../load";

type Props = { projects: ProjectName[] } & ReturnType<typeof useUrlState>;

/** Which bookings are shown, besides their status. */
export function Filters({ projects, get, change }: Props) {
  const t = useTexts("officeBookings");
  return (
    <>
      <TableSearch value={get("q")} set={(q) => change({ q })} label={t("list.search")} />
      {projects.length > 1 && (
        <NativeSelect
          size="sm"
          aria-label={t("list.columns.project")}
          value={get("project")}
          onChange={(event) => change({ project: event.currentTarget.value })}
          data={[
            { value: "", label: t("list.allProjects") },
            ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
        />
      )}
      <NativeSelect
        size="sm"
        aria-label={t("list.payment")}
        value={get("payment")}
        onChange={(event) => change({ payment: event.currentTarget.value })}
        data={[
          { value: "", label: t("list.anyPayment") },
          ...PAYMENTS.map((value) => ({ value, label: t(`list.payments.${value}`) })),
        ]}
      />
    </>
  );
}
