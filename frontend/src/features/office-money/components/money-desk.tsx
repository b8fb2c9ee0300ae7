"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import { EmptyState } from "@/components/empty-state";
import { LinkTabs } from "@/components/link-tabs";
import { useOfficeActions } from "@/components/office/actions";
import { useOffice } from "@/components/office/office";
import { PageHead } from "@/components/office/page-head";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import type { Narrow } from "../api";
import { type View, viewOf, viewsFor } from "../filters";
import type { First } from "../load";
import { DuesTable } from "./dues-table";
import { PaymentsTable } from "./payments-table";

// Each is looked at by few, and brings much of its own.
const ProjectsView = dynamic(() => import("./projects-view"));
const BankView = dynamic(() => import("./bank-view"));
const RefundsView = dynamic(() => import("./refunds-view"));
const AccountsView = dynamic(() => import("./accounts-view"));

export type PaymentAction = "cleared" | "failed" | "refund";
export type PaymentDialog = ComponentType<{
  bookingId: number;
  paymentId: number;
  action: PaymentAction;
  close: () => void;
}>;

type Props = {
  projects: Narrow[];
  /** What the page of the view was made with. */
  first: First;
  /** What is done with one payment; the booking's page does the same. */
  dialog: PaymentDialog;
};

/** Collecting: what is due, what came in, what the bank says, and what goes back. */
export function MoneyDesk({ projects, first, dialog }: Props) {
  const t = useTexts("officeMoney");
  const { get } = useUrlState();
  const { may } = useOffice();
  const open = useOfficeActions();
  const view = viewOf(get("view"));
  const views = viewsFor(may);
  return (
    <>
      <PageHead
        title={t("title")}
        note={t(`notes.${view}`)}
        actions={
          may("manage_payments") && (
            // Beside the statement the next step is there, not here.
            <Button variant={view === "bank" ? "default" : "filled"} onClick={() => open?.("payment")}>
              {t("record.title")}
            </Button>
          )
        }
      />
      <LinkTabs
        label={t("views")}
        tabs={views.map((name) => ({
          href: name === "dues" ? "/office/money" : `/office/money?view=${name}`,
          label: t(`view.${name}`),
          here: view === name,
        }))}
      />
      {views.includes(view) ? (
        <Shown key={view} view={view} projects={projects} first={first} dialog={dialog} />
      ) : (
        <EmptyState title={t("noBank.title")}>{t("noBank.text")}</EmptyState>
      )}
    </>
  );
}

function Shown({ view, projects, first, dialog }: Props & { view: View }) {
  const { dues, payments, collections, lines, refunds, accounts } = first;
  switch (view) {
    case "dues":
      return <DuesTable projects={projects} {...(dues && { first: dues })} />;
    case "projects":
      return <ProjectsView {...(collections && { first: collections })} />;
    case "bank":
      return <BankView projects={projects} {...(lines && { first: lines })} />;
    case "refunds":
      return <RefundsView {...(refunds && { first: refunds })} />;
    case "account":
      return <AccountsView projects={projects} {...(accounts && { first: accounts })} />;
    default:
      return <PaymentsTable view={view} projects={projects} dialog={dialog} {...(payments && { first: payments })} />;
  }
}
