"use client";

import Link from "next/link";
import { When } from "@/components/figures/when";
import { useTexts } from "@/lib/i18n/client";
import type { AgreementForm } from "../form";
import classes from "./view.module.css";

/** The versions of a form, the newest first; each can be looked at. Under them what all of them began with. */
export function History({ form, zone }: { form: AgreementForm; zone: string }) {
  const t = useTexts("officeClauses");
  const address = `/office/settings/clauses/${form.form}`;
  const [newest] = form.versions;
  return (
    <section aria-labelledby="history" className={`${classes.history} no-print`}>
      <h2 id="history">{t("history.title")}</h2>
      <ol className={classes.versions}>
        {form.versions.map(({ version, source, note, saved_at, saved_by }) => (
          <li key={version}>
            <Link
              href={version === newest?.version ? address : `${address}?version=${version}`}
              className={classes.version}
              aria-current={version === form.version || undefined}
            >
              {t("history.version", { version })}
              {version === newest?.version && ` · ${t("history.inUse")}`}
            </Link>
            <span className={classes.meta}>
              {t(`source.${source}`)}
              <br />
              <When moment={saved_at} zone={zone} />, {saved_by}
            </span>
            {note && (
              <span className={classes.noted} dir="auto">
                {note}
              </span>
            )}
          </li>
        ))}
        <li>
          <Link
            href={newest ? `${address}?version=0` : address}
            className={classes.version}
            aria-current={form.version === 0 || undefined}
          >
            {t("history.platform")}
            {!newest && ` · ${t("history.inUse")}`}
          </Link>
        </li>
      </ol>
    </section>
  );
}
