import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { readBooking } from "@/components/booking/read";
import { AgreementView } from "@/features/agreement/components/agreement-view";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import { NoPermission } from "../../no-permission";

type Props = PageProps<"/office/bookings/[id]/agreement">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!(await permissions()).includes("read_bookings")) {
    return { title: (await getTexts("officeBookings"))("page.forbidden.title") };
  }
  const [{ booking }, t] = await Promise.all([readBooking((await params).id), getTexts("agreement")]);
  return { title: t("meta", { unit: booking.data.unit.unit_number, project: booking.data.project.name }) };
}

/** The agreement of a booking of the builder's, to be read, and signed by whoever manages bookings. */
export default async function OfficeAgreementPage({ params }: Props) {
  const mine = await permissions();
  if (!mine.includes("read_bookings")) return <NoPermission />;
  const { booking, agreement } = await readBooking((await params).id);
  const back = `/office/bookings/${booking.data.id}`;
  if (!agreement) redirect(`${back}#agreement`);
  return (
    <Texts of={["agreement", "seal", "office", "booking", "project"]}>
      <AgreementView
        key={booking.data.id}
        {...{ booking, agreement, back }}
        side="builder"
        redraw={mine.includes("manage_bookings") ? `${back}?do=agreement` : null}
      />
    </Texts>
  );
}

async function permissions() {
  return (await signedIn()).builder?.permissions ?? [];
}
