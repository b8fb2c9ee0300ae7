import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readBooking } from "@/components/booking/read";
import { AgreementView } from "@/features/agreement/components/agreement-view";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";

type Props = PageProps<"/home/bookings/[id]/agreement">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ booking }, t] = await Promise.all([readBooking((await params).id), getTexts("agreement")]);
  return { title: t("meta", { unit: booking.data.unit.unit_number, project: booking.data.project.name }) };
}

/** The agreement of one's own booking, to be read and signed; where there is none yet, its booking says so. */
export default async function AgreementPage({ params }: Props) {
  const { booking, agreement } = await readBooking((await params).id);
  const back = `/home/bookings/${booking.data.id}`;
  if (!agreement) redirect(`${back}#agreement`);
  return (
    <Texts of={["agreement", "seal", "booking", "project"]}>
      <AgreementView key={booking.data.id} {...{ booking, agreement, back }} side="customer" redraw={null} />
    </Texts>
  );
}
