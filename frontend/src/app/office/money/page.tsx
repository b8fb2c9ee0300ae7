import type { Metadata } from "next";
import { EmptyState } from "@/components/empty-state";
import { viewOf, viewsFor } from "@/features/office-money/filters";
import { loadView } from "@/features/office-money/load";
import { api, found } from "@/lib/api/server";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import { Desk } from "./desk";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeMoney");
  return { title: t("title") };
}

/** The builder's money: what is to be collected, what came in, what the bank says, and what is to be paid back. */
export default async function MoneyPage({ searchParams }: Props) {
  const [user, t, asked] = await Promise.all([signedIn(), getTexts("officeMoney"), searchParams]);
  const { builder } = user;
  if (!builder) return null; // the layout shows why
  if (!builder.permissions.includes("read_bookings")) {
    return <EmptyState title={t("forbidden.title")}>{t("forbidden.text")}</EmptyState>;
  }
  const get = (name: string) => [asked[name]].flat()[0] ?? "";
  const view = viewOf(get("view"));
  const isTheirs = viewsFor((permission) => builder.permissions.includes(permission)).includes(view);
  const query = { mine: true, sort: "name", limit: 100 } as const;
  const [projects, first] = await Promise.all([
    found((await api()).GET("/api/projects", { params: { query } })),
    isTheirs ? loadView(view, get) : {},
  ]);
  return (
    <Texts of={["office", "officeBookings", "officeMoney", "officeCollections", "booking"]}>
      <Desk projects={projects.items.map(({ id, name, currency }) => ({ id, name, currency }))} first={first} />
    </Texts>
  );
}
