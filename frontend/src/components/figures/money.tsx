"use client";

import { type Amount, formatMoney, speakMoney } from "@/lib/format/money";
import { useLocale, useTexts } from "@/lib/i18n/client";

/** An amount of money, in the manner of its currency. `spoken`: rounded, as in prose (₹84.5 lakh). */
export function Money({ amount, currency, spoken }: { amount: Amount; currency: string; spoken?: boolean }) {
  const locale = useLocale();
  const t = useTexts("common");
  if (!spoken) return <span className="figures">{formatMoney(amount, currency, locale)}</span>;
  const { number, unit } = speakMoney(amount, currency, locale);
  return <span className="figures">{unit ? t(`money.${unit}`, { amount: number }) : number}</span>;
}
