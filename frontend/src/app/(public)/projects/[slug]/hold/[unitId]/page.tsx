import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";
import { Forbidden } from "@/components/shell/forbidden";
import { type Choice, heldHref, readChoice } from "@/features/hold/choice";
import { Held } from "@/features/hold/components/held";
import holdClasses from "@/features/hold/components/hold.module.css";
import { HoldFlow } from "@/features/hold/components/hold-flow";
import { HoldPath } from "@/features/hold/components/hold-path";
import { HoldSkeleton } from "@/features/hold/components/hold-skeleton";
import { Taken } from "@/features/hold/components/taken";
import { isHold } from "@/features/hold/own";
import {
  forHolding,
  readBuilder,
  readFree,
  readHeld,
  readHome,
  readOwn,
  readPhases,
  readQuote,
} from "@/features/hold/read";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { nameOf, signedIn } from "@/lib/session/user";

type Props = {
  params: Promise<{ slug: string; unitId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, unitId } = await params;
  const [{ project, unit }, t] = await Promise.all([readHome(slug, unitId), getTexts("hold")]);
  return { title: t("meta.title", { unit: unit.unit_number, project: project.name }), robots: { index: false } };
}

/** Holding a home: for customers, from the cost sheet to the held home. */
export default async function HoldPage({ params, searchParams }: Props) {
  const { slug, unitId } = await params;
  const user = await signedIn();
  if (!user.customer) {
    return (
      <div className="page">
        <Forbidden user={user} wanted="customer" />
      </div>
    );
  }
  const buyer = { id: user.customer.id, name: nameOf(user), email: user.email, phone: user.customer.phone };
  const query = new URLSearchParams(Object.entries(await searchParams).flatMap(pairs));
  // Whether there is such a home is known before anything is sent, so that its absence is a 404.
  const { project, unit } = await readHome(slug, unitId);
  return (
    <Texts of={["hold", "booking", "project"]}>
      <Suspense fallback={<HoldSkeleton />}>
        <Hold project={project} unit={unit} buyer={buyer} query={query} />
      </Suspense>
    </Texts>
  );
}

type Home = Awaited<ReturnType<typeof readHome>>;
type Asked = Home & {
  buyer: { id: number; name: string; email: string; phone: string };
  query: URLSearchParams;
};

async function Hold({ project, unit, buyer, query }: Asked) {
  const shared = { project: forHolding(project), unit };
  const choice = readChoice(query, project);

  if (query.get("step") === "held") {
    const booking = await readHeld(query.get("booking") ?? undefined, unit.id, buyer.id);
    if (booking && isHold(booking)) {
      const builder = await readBuilder(project.builder.id);
      return <Held {...shared} booking={booking} office={builder?.address ?? null} />;
    }
    if (booking) redirect(`/home/bookings/${booking.id}`);
  }
  if (unit.status !== "available") return <NotFree {...shared} choice={choice} customerId={buyer.id} />;
  const [quote, phases] = await Promise.all([readQuote(unit.id, choice), readPhases(project.id)]);
  return <HoldFlow key={unit.id} {...shared} phases={phases} buyer={buyer} first={{ choice, quote }} />;
}

type Shared = { project: ReturnType<typeof forHolding>; unit: Home["unit"] };

/** One's own hold, for whoever has it; for everybody else the homes that are still free. */
async function NotFree({ project, unit, choice, customerId }: Shared & { choice: Choice; customerId: number }) {
  const [own, free] = await Promise.all([readOwn(customerId, unit.id), readFree(project.id)]);
  if (own && isHold(own)) redirect(heldHref(project.slug, unit.id, own.id));
  if (own) redirect(`/home/bookings/${own.id}`);
  return (
    <div className={`page ${holdClasses.page}`}>
      <HoldPath project={project} unit={unit} />
      <Taken project={project} unit={unit} choice={choice} free={free} />
    </div>
  );
}

function pairs([name, value]: [string, string | string[] | undefined]): [string, string][] {
  return [value ?? []].flat().map((each) => [name, each]);
}
