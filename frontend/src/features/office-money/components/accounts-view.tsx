"use client";

import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import { type AccountPage, useAccounts } from "../account-api";
import type { Narrow } from "../api";
import { accountQuery } from "../filters";
import { AccountSheet } from "./account-sheet";
import classes from "./accounts.module.css";
import desk from "./desk.module.css";
import { Pager } from "./pager";
import { ProjectSelect } from "./project-select";

type Props = { projects: Narrow[]; first?: AccountPage };

/** The separate account of each project: what of the receipts belongs in it, and what may be taken out by now. */
export default function AccountsView({ projects, first }: Props) {
  const t = useTexts("officeCollections");
  const { get, change } = useUrlState();
  const query = accountQuery(get);
  const [opened] = useState(query);
  const { data, error } = useAccounts(query, first ? { query: opened, page: first } : null);
  if (!data) return error && <p role="alert">{error.message}</p>;
  return (
    <div className={desk.view}>
      <div className={classes.above}>
        <p className={classes.law}>{t("account.law")}</p>
        {projects.length > 1 && (
          <ProjectSelect
            projects={projects}
            value={get("project")}
            set={(project) => change({ project, page: null })}
          />
        )}
      </div>
      {data.items.length === 0 ? (
        <EmptyState
          title={t("projects.empty")}
          action={<LinkButton href="/office/projects/new">{t("projects.begin")}</LinkButton>}
        >
          {t("account.empty")}
        </EmptyState>
      ) : (
        <div className={classes.accounts}>
          {data.items.map((account) => (
            <AccountSheet key={account.project.id} account={account} />
          ))}
        </div>
      )}
      <Pager page={query.page} pages={data.pages} go={(page) => change({ page: page > 1 ? page : null }, true)} />
    </div>
  );
}
