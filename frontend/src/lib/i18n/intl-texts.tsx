"use client";

import type { ReactNode } from "react";
import { IntlProvider } from "use-intl/react";
import type { Locale } from "./locales";
import type { Messages } from "./messages";

export function IntlTexts({ locale, messages, children }: { locale: Locale; messages: Messages; children: ReactNode }) {
  return (
    // Times are formatted by <When>, which knows their place; UTC here only has server and browser agree.
    <IntlProvider locale={locale} messages={messages} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}
