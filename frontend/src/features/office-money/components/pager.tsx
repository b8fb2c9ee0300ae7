"use client";

import { Button } from "@mantine/core";
import { useTexts } from "@/lib/i18n/client";
import classes from "./desk.module.css";

type Props = { page: number; pages: number; go: (page: number) => void };

/** From page to page of a list that is changed in place. */
export function Pager({ page, pages, go }: Props) {
  const t = useTexts("common");
  const own = useTexts("officeCollections");
  if (pages < 2) return null;
  return (
    <nav aria-label={t("paging.label")} className={classes.pager}>
      <Button size="sm" variant="default" disabled={page <= 1} onClick={() => go(page - 1)}>
        {t("paging.previous")}
      </Button>
      <span className="figures">{own("pageOf", { page, pages })}</span>
      <Button size="sm" variant="default" disabled={page >= pages} onClick={() => go(page + 1)}>
        {t("paging.next")}
      </Button>
    </nav>
  );
}
