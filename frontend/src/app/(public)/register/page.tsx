import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AccountFrame } from "@/features/account/components/account-frame";
import classes from "@/features/account/components/form.module.css";
import { RegisterForm } from "@/features/account/components/register-form";
import { landing } from "@/features/account/landing";
import { timeZones } from "@/lib/format/zones";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { nextPage } from "@/lib/session/next-page";
import { getUser } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("account");
  return { title: t("register.title"), description: t("register.description"), alternates: { canonical: "/register" } };
}

export default async function RegisterPage({ searchParams }: PageProps<"/register">) {
  const [asked, user, t] = await Promise.all([searchParams, getUser(), getTexts("account")]);
  const next = nextPage(asked.next);
  if (user) redirect(next ?? landing(user));
  const signInAt = next ? `/login?next=${encodeURIComponent(next)}` : "/login";
  return (
    <Texts of={["account"]}>
      <AccountFrame title={t("register.title")} intro={t("register.intro")}>
        <RegisterForm
          as={asked.as === "builder" ? "builder" : "customer"}
          next={next}
          signInAt={signInAt}
          zones={timeZones()}
        />
        <p className={classes.other}>
          {t.rich("register.haveAccount", { link: (chunks) => <Link href={signInAt}>{chunks}</Link> })}
        </p>
      </AccountFrame>
    </Texts>
  );
}
