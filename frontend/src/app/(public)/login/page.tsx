import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { AccountFrame } from "@/features/account/components/account-frame";
import classes from "@/features/account/components/form.module.css";
import { SignInForm } from "@/features/account/components/sign-in-form";
import { SwitchAccount } from "@/features/account/components/switch-account";
import { landing } from "@/features/account/landing";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { nextPage } from "@/lib/session/next-page";
import { getUser, nameOf } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("account");
  return { title: t("signIn.title"), description: t("signIn.description"), alternates: { canonical: "/login" } };
}

export default async function LoginPage({ searchParams }: PageProps<"/login">) {
  const [asked, user, t] = await Promise.all([searchParams, getUser(), getTexts("account")]);
  const next = nextPage(asked.next);
  const query = next ? `?next=${encodeURIComponent(next)}` : "";
  if (user && !asked.switch) redirect(next ?? landing(user));
  if (user) {
    return (
      <Texts of={["account"]}>
        <AccountFrame title={t("switch.title")} intro={t("switch.text", { name: nameOf(user), email: user.email })}>
          <SwitchAccount name={nameOf(user)} own={landing(user)} signInAt={`/login${query}`} />
        </AccountFrame>
      </Texts>
    );
  }
  return (
    <Texts of={["account"]}>
      <AccountFrame title={t("signIn.title")} intro={t(next ? "signIn.goOn" : "signIn.intro")}>
        <SignInForm next={next} />
        <p className={classes.other}>
          {t.rich("signIn.noAccount", { link: (chunks) => <Link href={`/register${query}`}>{chunks}</Link> })}
        </p>
      </AccountFrame>
    </Texts>
  );
}
