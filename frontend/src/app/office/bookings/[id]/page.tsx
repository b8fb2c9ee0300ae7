import type { Metadata } from "next";
import { readAround, readBooking } from "@/components/booking/read";
import { readDemandNotes } from "@/components/books/read";
import { BookingPage } from "@/features/office-booking/components/booking-page";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import { NoPermission } from "../no-permission";

type Props = PageProps<"/office/bookings/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTexts("officeBookings");
  if (!(await mayRead())) return { title: t("page.forbidden.title") };
  const { data } = (await readBooking((await params).id)).booking;
  return { title: t("page.meta", { unit: data.unit.unit_number, reference: data.reference }) };
}

/** One booking of the builder's: how it stands, its people, its money, its agreement, and what can be done with it. */
export default async function OfficeBookingPage({ params }: Props) {
  if (!(await mayRead())) return <NoPermission />;
  const read = await readBooking((await params).id);
  const { id, project } = read.booking.data;
  const [around, demandNotes] = await Promise.all([readAround(project.id), readDemandNotes(id)]);
  return (
    <Texts of={["officeBookings", "office", "booking", "project"]}>
      <BookingPage key={id} {...read} {...around} demandNotes={demandNotes} now={Date.now()} />
    </Texts>
  );
}

async function mayRead(): Promise<boolean> {
  return (await signedIn()).builder?.permissions.includes("read_bookings") ?? false;
}
