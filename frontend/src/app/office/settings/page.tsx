import type { Metadata } from "next";
import { LinkButton } from "@/components/link-button";
import { PageHead } from "@/components/office/page-head";
import { Section } from "@/components/section";
import { Appearance } from "@/components/shell/appearance";
import { LanguageChoice } from "@/components/shell/language";
import { BuilderFacts } from "@/features/office-settings/components/builder-facts";
import { BuilderForm } from "@/features/office-settings/components/builder-form";
import { PasswordForm } from "@/features/profile/components/password-form";
import classes from "@/features/profile/components/profile.module.css";
import { Sessions } from "@/features/profile/components/sessions";
import { given } from "@/lib/api/answer";
import { api } from "@/lib/api/server";
import { tagged } from "@/lib/api/tagged";
import { timeZones } from "@/lib/format/zones";
import { getTexts } from "@/lib/i18n/server";
import { Texts } from "@/lib/i18n/texts";
import { signedIn } from "@/lib/session/user";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("officeSettings");
  return { title: t("title") };
}

/** The builder as everybody sees it, which its owner changes, and one's own sign-in. */
export default async function SettingsPage() {
  const user = await signedIn();
  if (!user.builder) return null; // the layout shows why
  const reader = await api();
  const [me, sessions, t, own, clauses] = await Promise.all([
    tagged(reader.GET("/api/auth/me")),
    given(reader.GET("/api/auth/sessions")),
    getTexts("officeSettings"),
    getTexts("profile"),
    getTexts("officeClauses"),
  ]);
  const builder = me.data.builder ?? user.builder;
  const isOwner = builder.role === "owner";
  return (
    <Texts of={["officeSettings", "profile", "office"]}>
      <PageHead title={t("title")} />
      <Section id="builder" title={t("builder.title")} note={t(isOwner ? "builder.note" : "builder.ownerOnly")}>
        <BuilderFacts builder={builder} all={!isOwner} />
        {isOwner && <BuilderForm builder={builder} etag={me.etag} zones={timeZones()} />}
      </Section>
      {builder.permissions.includes("manage_bookings") && (
        <Section id="clauses" title={clauses("title")} note={clauses("settings.note")}>
          <LinkButton href="/office/settings/clauses" variant="default">
            {clauses("settings.open")}
          </LinkButton>
        </Section>
      )}
      <Section id="password" title={own("password.title")} note={own("password.note")}>
        <p className={classes.email}>
          {own.rich("you.email", { email: me.data.email, quiet: (chunks) => <span className="quiet">{chunks}</span> })}
        </p>
        <PasswordForm email={me.data.email} />
      </Section>
      <Section id="sessions" title={own("sessions.title")} note={own("sessions.note")}>
        <Sessions initial={sessions.items} />
      </Section>
      <Section id="appearance" title={own("appearance.title")} note={own("appearance.note")}>
        <div className={classes.appearance}>
          <Appearance />
          <LanguageChoice />
        </div>
      </Section>
    </Texts>
  );
}
