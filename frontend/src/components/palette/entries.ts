"use client";

import { useMantineColorScheme } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useRouter } from "next/navigation";
import { given } from "@/lib/api/answer";
import { client } from "@/lib/api/browser";
import { useTexts } from "@/lib/i18n/client";
import { useCities, useFoundProjects, useOwnBookings } from "./api";
import { matches } from "./matching";
import { useOfficeEntries } from "./office-entries";
import { PAGES, type Reader } from "./pages";

/** One thing that can be gone to or done. `also`: words that find it and are not shown. */
export type Entry = { id: string; label: string; note?: string; also?: string; run: () => void };
export type Group = { id: string; label: string; entries: Entry[] };

const TYPING_PAUSE_MS = 180;
const MOST_CITIES = 4;
const MOST_BOOKINGS = 5;

/** What the palette offers for a query, in groups. */
export function useEntries(query: string, reader: Reader): { groups: Group[]; looking: boolean } {
  const t = useTexts("palette");
  const common = useTexts("common");
  const status = useTexts("status");
  const router = useRouter();
  const { setColorScheme } = useMantineColorScheme();
  const [asked] = useDebouncedValue(query, TYPING_PAUSE_MS);
  const isMember = reader.kind === "builder";
  const projects = useFoundProjects(asked, isMember);
  const cities = useCities();
  const bookings = useOwnBookings(reader.customerId);
  const go = (href: string) => () => router.push(href);
  const office = useOfficeEntries(asked, reader, go);
  const searching = query.length > 0;

  const pages = [
    ...office.pages,
    ...PAGES[reader.kind ?? "visitor"].map(([href, key]) => ({ id: href, label: common(`nav.${key}`), run: go(href) })),
  ];
  const own = (bookings.data ?? []).map((booking) => ({
    id: `booking-${booking.id}`,
    label: t("booking", { unit: booking.unit.unit_number, project: booking.project.name }),
    note: status(`booking.${booking.status}`),
    also: booking.reference,
    run: go(`/home/bookings/${booking.id}`),
  }));
  // What was found for the words before stands until the answer is there, as far as it still fits.
  const found = (query.length > 1 ? (projects.data ?? []) : []).filter(
    ({ name, city, builder }) =>
      !projects.isPlaceholderData || matches(query, `${name} ${city} ${builder.company_name}`),
  );
  const places = searching ? (cities.data ?? []) : [];
  const themes = (["light", "dark", "auto"] as const).map((scheme) => ({
    id: `theme-${scheme}`,
    label: t("theme", { theme: common(`theme.${scheme}`) }),
    also: common("theme.label"),
    run: () => setColorScheme(scheme),
  }));
  const signOut = {
    id: "sign-out",
    label: common("nav.signOut"),
    run: async () => {
      await given(client.POST("/api/auth/logout")).catch(() => undefined);
      // Everything that was loaded is the former user's: a full load forgets it.
      window.location.assign("/");
    },
  };

  const groups: Group[] = [
    { id: "found", label: t("groups.found"), entries: office.found },
    { id: "bookings", label: t("groups.bookings"), entries: kept(query, own).slice(0, MOST_BOOKINGS) },
    {
      id: "projects",
      label: t("groups.projects"),
      entries: found.map((project) => ({
        id: `project-${project.id}`,
        label: project.name,
        note: t("project", { city: project.city, builder: project.builder.company_name }),
        run: go(isMember ? `/office/projects/${project.id}` : `/projects/${project.slug}`),
      })),
    },
    {
      id: "cities",
      label: t("groups.cities"),
      entries: kept(
        query,
        places.map(({ city, state, projects: count }) => ({
          id: `city-${city}-${state}`,
          label: t("city", { city }),
          note: t("projects", { count }),
          also: state,
          run: go(`/projects?city=${encodeURIComponent(city)}`),
        })),
      ).slice(0, MOST_CITIES),
    },
    { id: "pages", label: t("groups.pages"), entries: kept(query, pages) },
    {
      id: "actions",
      label: t("groups.actions"),
      entries: [...kept(query, office.actions), ...kept(query, reader.kind ? [...themes, signOut] : themes)],
    },
  ];
  if (query.length > 1) {
    const everywhere = {
      id: "everywhere",
      label: t("everywhere", { query }),
      run: go(`/projects?q=${encodeURIComponent(query)}`),
    };
    groups.push({ id: "more", label: t("groups.more"), entries: [everywhere] });
  }
  return { groups: groups.filter(({ entries }) => entries.length > 0), looking: projects.isFetching || office.looking };
}

function kept(query: string, entries: Entry[]): Entry[] {
  return entries.filter(({ label, note, also }) => matches(query, [label, note, also].filter(Boolean).join(" ")));
}
