import type { ReactNode } from "react";
import { CustomerNav } from "@/components/shell/customer-nav";
import { Forbidden } from "@/components/shell/forbidden";
import { Header } from "@/components/shell/header";
import { SessionWatch } from "@/components/shell/session-watch";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";
import classes from "./layout.module.css";

/** The pages of a customer. */
export default async function CustomerLayout({ children }: { children: ReactNode }) {
  const user = await signedIn();
  return (
    <Texts of={["palette", "home", "booking", "appointments", "conversations", "progress", "notifications", "profile"]}>
      <Header />
      {user.customer && <CustomerNav />}
      <main id="content" className={`page ${classes.content}`}>
        {user.customer ? children : <Forbidden user={user} wanted="customer" />}
      </main>
      <SessionWatch />
    </Texts>
  );
}
