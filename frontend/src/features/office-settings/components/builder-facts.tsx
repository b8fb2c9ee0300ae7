import { Pill } from "@/components/figures/status-pill";
import { currencyNames } from "@/lib/format/currencies";
import { getLocale, getTexts } from "@/lib/i18n/server";
import type { Builder } from "../schema";
import classes from "./settings.module.css";

/** What the builder is known by. `all`: also what its owner changes below. */
export async function BuilderFacts({ builder, all }: { builder: Builder; all: boolean }) {
  const [t, locale] = await Promise.all([getTexts("officeSettings"), getLocale()]);
  const none = <span className="quiet">{t("none")}</span>;
  const currency = `${builder.currency} · ${currencyNames(locale).of(builder.currency) ?? builder.currency}`;
  return (
    <dl className={classes.facts}>
      <Fact name={t("fields.license_number")}>
        {builder.license_number}{" "}
        <Pill tone={builder.verified ? "good" : "soon"}>{t(builder.verified ? "verified" : "notVerified")}</Pill>
      </Fact>
      {all && (
        <>
          <Fact name={t("fields.company_name")}>{builder.company_name}</Fact>
          <Fact name={t("fields.phone")}>
            <span dir="ltr">{builder.phone}</span>
          </Fact>
          <Fact name={t("fields.address")}>{builder.address}</Fact>
          <Fact name={t("fields.website")}>{builder.website ?? none}</Fact>
          <Fact name={t("fields.description")}>{builder.description ?? none}</Fact>
          <Fact name={t("fields.currency")}>{currency}</Fact>
          <Fact name={t("fields.timezone")}>{builder.timezone.replaceAll("_", " ")}</Fact>
        </>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}
