import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readGateway } from "@/components/books/read";
import { MoneyView } from "@/features/money/components/money-view";
import { readMoney } from "@/features/money/read";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTexts("booking"))("money.meta") };
}

/** What is due, and what has been paid, over all of a customer's homes. */
export default async function MoneyPage() {
  const { customer } = await signedIn();
  // The layout has told everybody else whose page it is.
  if (!customer) notFound();
  const [first, { gateway }] = await Promise.all([readMoney(customer.id), readGateway()]);
  return <MoneyView customerId={customer.id} first={first} online={gateway !== null} />;
}
