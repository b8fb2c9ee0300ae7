"use client";

import { Button, UnstyledButton } from "@mantine/core";
import Link from "next/link";
import { type ReactNode, useState } from "react";
import { Money } from "@/components/figures/money";
import { Day } from "@/components/figures/when";
import { useOffice } from "@/components/office/office";
import { isZero } from "@/lib/format/amounts";
import { useTexts } from "@/lib/i18n/client";
import type { Account } from "../account-api";
import classes from "./accounts.module.css";
import { CertificateDialog } from "./certificate-dialog";
import sheet from "./sheet.module.css";
import { WithdrawalDialog } from "./withdrawal-dialog";

const FEW = 4;

/** The account of one project, read downwards: what came in, what of it belongs here, what is certified, what is left. */
export function AccountSheet({ account }: { account: Account }) {
  const t = useTexts("officeCollections");
  const { may } = useOffice();
  const [shown, setShown] = useState<"certificate" | "withdrawal" | null>(null);
  const { project, share_percent: share, certified_percent: certified, overall_progress: progress } = account;
  const id = `account-${project.id}`;
  const money = (amount: string) => <Money amount={amount} currency={project.currency} />;
  const rows: [label: ReactNode, fact: ReactNode][] = [
    [t("account.received"), money(account.received_amount)],
    [t("account.designated", { percent: share ?? 0 }), money(account.designated_amount)],
    [t("account.withdrawable", { percent: certified }), money(account.withdrawable_amount)],
    [t("account.withdrawn"), money(account.withdrawn_amount)],
  ];
  return (
    <section aria-labelledby={id} className={classes.account}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {project.name}
        </h2>
        {share !== null && may("manage_payments") && (
          <div className={classes.verbs}>
            <Button size="sm" variant="default" onClick={() => setShown("certificate")}>
              {t("account.certify")}
            </Button>
            <Button
              size="sm"
              variant="default"
              disabled={isZero(account.available_amount)}
              onClick={() => setShown("withdrawal")}
            >
              {t("account.withdraw")}
            </Button>
          </div>
        )}
      </div>
      {share === null ? (
        <p className="quiet">
          {t.rich("account.none", {
            terms: (words) => (
              <Link className="link" href={`/office/projects/${project.id}/terms`}>
                {words}
              </Link>
            ),
          })}
        </p>
      ) : (
        <div className={classes.body}>
          <div>
            <dl className={classes.facts}>
              {rows.map(([label, fact], at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same four, in their order
                <div key={at}>
                  <dt>{label}</dt>
                  <dd>{fact}</dd>
                </div>
              ))}
              <div className={classes.left}>
                <dt>{t("account.available")}</dt>
                <dd>{money(account.available_amount)}</dd>
              </div>
            </dl>
            <Measure certified={certified} progress={progress} />
          </div>
          <Certificates account={account} />
          <Withdrawals account={account} />
        </div>
      )}
      {shown === "certificate" && <CertificateDialog account={account} close={() => setShown(null)} />}
      {shown === "withdrawal" && <WithdrawalDialog account={account} close={() => setShown(null)} />}
    </section>
  );
}

/** How much is certified, beside how much is built: what is built and not certified lets nothing be taken out. */
function Measure({ certified, progress }: { certified: number; progress: number }) {
  const t = useTexts("officeCollections");
  const gap = Math.round(progress - certified);
  return (
    <div className={classes.measure}>
      <div className={classes.bar} aria-hidden="true">
        <span style={{ width: `${certified}%` }} />
        <i style={{ insetInlineStart: `${progress}%` }} />
      </div>
      <p className={sheet.second}>
        {t("account.measure", { certified, progress: Math.round(progress) })}{" "}
        {gap >= 5 && t("account.behind", { points: gap })}
        {gap <= -5 && t("account.ahead")}
      </p>
    </div>
  );
}

function Certificates({ account: { project, certificates } }: { account: Account }) {
  const t = useTexts("officeCollections");
  return (
    <Entries
      id={`certificates-${project.id}`}
      title={t("account.certificates")}
      none={t("account.noCertificates")}
      entries={certificates.map(({ id, percent, certified_on: day, certified_by, reference }) => ({
        ...{ id, day, said: [certified_by, reference], figure: t("account.percent", { percent }) },
      }))}
    />
  );
}

function Withdrawals({ account: { project, withdrawals } }: { account: Account }) {
  const t = useTexts("officeCollections");
  return (
    <Entries
      id={`withdrawals-${project.id}`}
      title={t("account.withdrawals")}
      none={t("account.noWithdrawals")}
      entries={withdrawals.map(({ id, amount, withdrawn_on: day, reference, notes }) => ({
        ...{ id, day, said: [reference, notes] },
        figure: <Money amount={amount} currency={project.currency} />,
      }))}
    />
  );
}

type Entry = { id: number; day: string; said: (string | null)[]; figure: ReactNode };

/** What was written down of an account; of many the newest few, until somebody asks for more. */
function Entries({ id, title, none, entries }: { id: string; title: string; none: string; entries: Entry[] }) {
  const t = useTexts("officeCollections");
  const [all, setAll] = useState(false);
  return (
    <div>
      <h3 id={id} className={classes.list}>
        {title}
      </h3>
      {entries.length === 0 ? (
        <p className="quiet small">{none}</p>
      ) : (
        <ul aria-labelledby={id} className={classes.entries}>
          {entries.slice(0, all ? entries.length : FEW).map(({ id: key, day, said, figure }) => (
            <li key={key}>
              <span>
                <Day date={day} />
                <span className={sheet.second} dir="auto">
                  {said.filter(Boolean).join(" · ")}
                </span>
              </span>
              <span className="figures">{figure}</span>
            </li>
          ))}
        </ul>
      )}
      {entries.length > FEW && (
        <UnstyledButton className={classes.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("account.fewer") : t("account.more", { count: entries.length - FEW })}
        </UnstyledButton>
      )}
    </div>
  );
}
