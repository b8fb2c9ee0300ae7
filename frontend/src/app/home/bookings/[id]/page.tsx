import type { Metadata } from "next";
import { readAround, readBooking } from "@/components/booking/read";
import { readDemandNotes, readGateway } from "@/components/books/read";
import { BookingView } from "@/features/booking/components/booking-view";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ booking }, t] = await Promise.all([readBooking((await params).id), getTexts("booking")]);
  return { title: t("meta.title", { unit: booking.data.unit.unit_number, project: booking.data.project.name }) };
}

/** One booking of one's own: how it stands, what happens next, what it costs, what is paid. */
export default async function BookingPage({ params }: Props) {
  const read = await readBooking((await params).id);
  const { id, project } = read.booking.data;
  const [{ plans, phases }, notes, { gateway }] = await Promise.all([
    readAround(project.id),
    readDemandNotes(id),
    readGateway(),
  ]);
  return (
    <Texts of={["booking", "project"]}>
      <BookingView key={id} {...read} plans={plans} phases={phases} notes={notes} online={gateway !== null} />
    </Texts>
  );
}
