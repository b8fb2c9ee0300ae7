import type { Metadata } from "next";
import { notFound } from "next/navigation";
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
  return <MoneyView customerId={customer.id} first={await readMoney(customer.id)} />;
}
