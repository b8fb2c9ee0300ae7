import type { ReactNode } from "react";
import { Texts } from "@/lib/i18n/texts";
import { Footer } from "./footer";
import { Header } from "./header";
import { SessionWatch } from "./session-watch";

/** Head, page and foot, for everything that anybody may see. */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <Texts of={["palette"]}>
      <Header />
      <main id="content">{children}</main>
      <Footer />
      <SessionWatch />
    </Texts>
  );
}
