import type { Locale } from "./locales";
import type { Messages } from "./messages";

// Texts are asked for by names that the compiler knows.
declare module "use-intl/core" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
