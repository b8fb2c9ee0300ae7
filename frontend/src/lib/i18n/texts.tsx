import type { ReactNode } from "react";
import { compiledMessagesOf } from "./compiled";
import { IntlTexts } from "./intl-texts";
import type { Area } from "./messages";

import { getLocale } from "./server";

/** Areas that client components of every page may use. */
const EVERYWHERE = ["common", "status", "errors"] as const satisfies readonly Area[];

/** Hands the texts of some areas to the client components inside: only what they use is sent. */
export async function Texts({ of, children }: { of: readonly Area[]; children: ReactNode }) {
  const locale = await getLocale();
  const all = compiledMessagesOf(locale);
  const messages = Object.fromEntries([...new Set<Area>([...EVERYWHERE, ...of])].map((area) => [area, all[area]]));
  return (
    <IntlTexts locale={locale} messages={messages as typeof all}>
      {children}
    </IntlTexts>
  );
}
