"use client";

import { Button } from "@mantine/core";
import dynamic from "next/dynamic";
import { useState } from "react";
import { EmptyState } from "@/components/empty-state";
import { LinkButton } from "@/components/link-button";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import { type UpdateFeed, useUpdates } from "../api";
import type { Site } from "../site";
import type { Update } from "../update-values";
import { UpdateRow } from "./update-row";
import classes from "./updates.module.css";
import view from "./view.module.css";

const UpdateDialog = dynamic(() => import("./update-dialog"), { ssr: false });

/** What has been told of the project, and what is still a draft. */
export function Updates({ site, first, write }: { site: Site; first: UpdateFeed; write: string }) {
  const t = useTexts("officeProgress");
  const { may } = useOffice();
  const news = useUpdates(site.id, first);
  const [asked, setAsked] = useState<{ verb: "publish" | "delete"; update: Update } | null>(null);
  const updates = news.data.pages.flatMap((page) => page.items);
  return (
    <section id="updates">
      <div className={view.head}>
        <h2 className={view.title}>{t("updates.title")}</h2>
      </div>
      {updates.length === 0 && (
        <EmptyState
          title={t("updates.none")}
          action={may("manage_progress") && <LinkButton href={write}>{t("updates.write")}</LinkButton>}
        >
          <p>{t("updates.noneText")}</p>
        </EmptyState>
      )}
      <ol className={classes.updates}>
        {updates.map((update) => (
          <UpdateRow key={update.id} site={site} update={update} ask={(verb) => setAsked({ verb, update })} />
        ))}
      </ol>
      {news.isFetchNextPageError && <p role="alert">{t("updates.failed")}</p>}
      {news.hasNextPage && (
        <Button variant="default" onClick={() => void news.fetchNextPage()} loading={news.isFetchingNextPage}>
          {t("updates.more")}
        </Button>
      )}
      {asked && <UpdateDialog site={site} {...asked} close={() => setAsked(null)} />}
    </section>
  );
}
