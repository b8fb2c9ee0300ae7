import type { ReactNode } from "react";
import { OfficeProvider } from "@/components/office/office";
import { OfficeFrame } from "@/components/office/office-frame";
import { Shortcuts } from "@/components/office/shortcuts";
import { Forbidden } from "@/components/shell/forbidden";
import { Header } from "@/components/shell/header";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import { Actions } from "./actions";

/** The pages of a builder's people. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const user = await signedIn();
  if (!user.builder) {
    return (
      <Texts of={["palette"]}>
        <Header />
        <main id="content" className="page">
          <Forbidden user={user} wanted="builder" />
        </main>
      </Texts>
    );
  }
  return (
    <Texts of={["palette", "office", "officeBookings", "officeMoney", "booking", "project"]}>
      <OfficeProvider member={user.builder}>
        <Shortcuts>
          <Actions>
            <OfficeFrame user={user} member={user.builder}>
              {children}
            </OfficeFrame>
          </Actions>
        </Shortcuts>
      </OfficeProvider>
    </Texts>
  );
}
