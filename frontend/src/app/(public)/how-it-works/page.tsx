import type { Metadata } from "next";
import { LinkButton } from "@/components/link-button";
import { Section } from "@/components/section";
import { Way } from "@/features/guide/components/way";
import { getTexts } from "@/lib/i18n/server";
import classes from "./page.module.css";

const PARTS = {
  look: ["plan", "price", "visit"],
  hold: ["held", "token", "letGo"],
  sign: ["confirmed", "agreement", "cap"],
  pay: ["stages", "payments", "late"],
  follow: ["progress", "dates", "talk"],
  keys: ["registered", "handover"],
} as const;
const REFUNDS = ["hold", "before", "coolingOff", "after", "builder"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTexts("site");
  return { title: t("how.title"), description: t("how.description"), alternates: { canonical: "/how-it-works" } };
}

export default async function HowItWorksPage() {
  const t = await getTexts("site");
  return (
    <div className={`page ${classes.page}`}>
      <h1 className={classes.title}>{t("how.heading")}</h1>
      <p className={classes.lead}>{t("how.lead")}</p>
      <div className={classes.way}>
        <Way />
      </div>
      <Section id="look" title={t("how.look.title")}>
        <Part part="look" />
      </Section>
      <Section id="hold" title={t("how.hold.title")}>
        <Part part="hold" />
      </Section>
      <Section id="sign" title={t("how.sign.title")}>
        <Part part="sign" />
      </Section>
      <Section id="pay" title={t("how.pay.title")}>
        <Part part="pay" />
      </Section>
      <Section id="refunds" title={t("how.refunds.title")} note={t("how.refunds.note")}>
        <dl className={classes.refunds}>
          {REFUNDS.map((key) => (
            <div key={key}>
              <dt>{t(`how.refunds.${key}.when`)}</dt>
              <dd>{t(`how.refunds.${key}.what`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="follow" title={t("how.follow.title")}>
        <Part part="follow" />
      </Section>
      <Section id="keys" title={t("how.keys.title")}>
        <Part part="keys" />
      </Section>
      <Section id="builders" title={t("how.builders.title")}>
        <div className={classes.builders}>
          <p>{t("how.builders.text")}</p>
          <LinkButton href="/register?as=builder" variant="default">
            {t("how.builders.register")}
          </LinkButton>
        </div>
      </Section>
      <div className={classes.end}>
        <LinkButton href="/projects">{t("how.see")}</LinkButton>
      </div>
    </div>
  );
}

/** A part of the way: a few promises, each with what it means. */
async function Part({ part }: { part: keyof typeof PARTS }) {
  const t = await getTexts("site");
  return (
    <div className={classes.promises}>
      {PARTS[part].map((key) => (
        <div key={key}>
          <h3>{t(`how.${part}.${key}.title` as Parameters<typeof t>[0])}</h3>
          <p>{t(`how.${part}.${key}.text` as Parameters<typeof t>[0])}</p>
        </div>
      ))}
    </div>
  );
}
