import type { Metadata } from "next";
import { BookingsView } from "@/features/office-bookings/components/bookings-view";
import { filterOf } from "@/features/office-bookings/filter";
import { loadBookings, loadProjects } from "@/features/office-bookings/load";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import { NoPermission } from "./no-permission";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeBookings");
  return { title: t("list.title") };
}

/** The builder's bookings: filtered by `status`, `project`, `payment` and `q`, sorted by `sort`; `open`: one of them. */
export default async function BookingsPage({ searchParams }: PageProps<"/office/bookings">) {
  const [user, asked] = await Promise.all([signedIn(), searchParams]);
  if (!user.builder?.permissions.includes("read_bookings")) return <NoPermission />;
  const filter = filterOf((name) => (typeof asked[name] === "string" ? asked[name] : ""));
  const [first, projects] = await Promise.all([loadBookings(filter), loadProjects()]);
  return (
    <Texts of={["officeBookings", "office", "booking", "project"]}>
      <BookingsView projects={projects} first={first} />
    </Texts>
  );
}
