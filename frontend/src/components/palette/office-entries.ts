"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useOfficeActions } from "@/components/office/actions";
import { pagesFor } from "@/components/office/pages";
import { useShortcutsHelp } from "@/components/office/shortcuts";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { useTexts } from "@/lib/i18n/client";
import type { Entry } from "./entries";
import type { Reader } from "./pages";

type Go = (href: string) => () => void;

/** What the palette offers to a builder's people besides what it offers to everybody. */
export function useOfficeEntries(asked: string, reader: Reader, go: Go) {
  const t = useTexts("palette");
  const status = useTexts("status");
  const isMember = reader.kind === "builder";
  const may = (permission: Reader["permissions"][number]) => reader.permissions.includes(permission);
  const open = useOfficeActions();
  const showShortcuts = useShortcutsHelp();
  const wanted = isMember && may("read_bookings") && asked.length > 1;
  const bookings = useQuery({
    queryKey: ["palette", "found", asked],
    queryFn: async ({ signal }) =>
      (await given(client.GET("/api/builder/find", { params: { query: { q: asked } }, signal }))).items,
    enabled: wanted,
    placeholderData: keepPreviousData,
  });
  const pages: Entry[] = isMember
    ? pagesFor(reader.permissions).map(({ href, name }) => ({ id: href, label: t(`office.${name}`), run: go(href) }))
    : [];
  const found: Entry[] = (wanted ? (bookings.data ?? []) : []).map((booking) => ({
    id: `found-${booking.id}`,
    label: t("booking", { unit: booking.unit.unit_number, project: booking.project.name }),
    note: `${booking.customer.first_name} ${booking.customer.last_name} · ${status(`booking.${booking.status}`)}`,
    run: go(`/office/bookings/${booking.id}`),
  }));
  const actions: Entry[] = [];
  if (open && may("manage_payments")) {
    actions.push({ id: "payment", label: t("actions.payment"), run: () => open("payment") });
    actions.push({ id: "bank", label: t("actions.bank"), run: go("/office/money?view=bank") });
  }
  if (open && may("manage_bookings")) {
    actions.push({ id: "booking", label: t("actions.booking"), run: () => open("booking") });
  }
  if (showShortcuts) actions.push({ id: "shortcuts", label: t("shortcuts"), run: showShortcuts });
  return { isMember, pages, found, actions, looking: bookings.isFetching };
}
