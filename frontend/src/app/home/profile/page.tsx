import type { Metadata } from "next";
import { Section } from "@/components/section";
import { Appearance } from "@/components/shell/appearance";
import { LanguageChoice } from "@/components/shell/language";
import { PasswordForm } from "@/features/profile/components/password-form";
import classes from "@/features/profile/components/profile.module.css";
import { ProfileForm } from "@/features/profile/components/profile-form";
import { Sessions } from "@/features/profile/components/sessions";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { tagged } from "@/lib/api/tagged";
import { dayAt } from "@/lib/format/time";
import { getTexts } from "@/lib/i18n/server";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("profile");
  return { title: t("title") };
}

export default async function ProfilePage() {
  const { customer } = await signedIn();
  if (!customer) return null; // the layout shows why
  const reader = await api();
  const [me, sessions, t] = await Promise.all([
    tagged(reader.GET("/api/auth/me")),
    given(reader.GET("/api/auth/sessions")),
    getTexts("profile"),
  ]);
  return (
    <>
      <h1 className={classes.head}>{t("title")}</h1>
      <Section id="you" title={t("you.title")} note={t("you.note")}>
        <p className={classes.email}>
          {t.rich("you.email", { email: me.data.email, quiet: (chunks) => <span className="quiet">{chunks}</span> })}
        </p>
        <ProfileForm customer={me.data.customer ?? customer} etag={me.etag} today={dayAt("UTC", new Date())} />
      </Section>
      <Section id="password" title={t("password.title")} note={t("password.note")}>
        <PasswordForm email={me.data.email} />
      </Section>
      <Section id="sessions" title={t("sessions.title")} note={t("sessions.note")}>
        <Sessions initial={sessions.items} />
      </Section>
      <Section id="appearance" title={t("appearance.title")} note={t("appearance.note")}>
        <div className={classes.appearance}>
          <Appearance />
          <LanguageChoice />
        </div>
      </Section>
    </>
  );
}
