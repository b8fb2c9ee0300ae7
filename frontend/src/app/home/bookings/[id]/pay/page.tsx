import type { Metadata } from "next";
import { readAround, readBooking } from "@/components/booking/read";
import { readGateway } from "@/components/books/read";
import { PayView } from "@/features/pay-online/components/pay-view";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ booking }, t] = await Promise.all([readBooking((await params).id), getTexts("pay")]);
  return { title: t("meta", { unit: booking.data.unit.unit_number, project: booking.data.project.name }) };
}

/** Paying online for one booking of one's own. */
export default async function PayPage({ params }: Props) {
  const [{ booking, payments }, { gateway }] = await Promise.all([readBooking((await params).id), readGateway()]);
  const { phases } = await readAround(booking.data.project.id);
  return (
    <Texts of={["booking", "pay"]}>
      <PayView key={booking.data.id} booking={booking} payments={payments} phases={phases} gateway={gateway} />
    </Texts>
  );
}
