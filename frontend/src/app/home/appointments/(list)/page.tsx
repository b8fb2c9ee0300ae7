import type { Metadata } from "next";
import { AppointmentsView } from "@/features/appointments/components/appointments-view";
import { loadAppointments, loadPlaces } from "@/features/appointments/load";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("appointments");
  return { title: t("title") };
}

/** One's appointments; `?project=ID` books one there. */
export default async function AppointmentsPage({ searchParams }: PageProps<"/home/appointments">) {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const { project } = await searchParams;
  const asked = Number(project) || null;
  const [first, places] = await Promise.all([loadAppointments(), loadPlaces(customer.id, asked)]);
  const wanted = places.find((place) => place.id === asked)?.id ?? null;
  return <AppointmentsView key={wanted} first={first} places={places} wanted={wanted} />;
}
