"use client";

import { ActionIcon, Button, NativeSelect, SegmentedControl, Skeleton } from "@mantine/core";
import { IconPencilPlus } from "@tabler/icons-react";
import { type MouseEvent, useEffect, useRef } from "react";
import { ConversationItem } from "@/components/conversation/item";
import { TableSearch } from "@/components/data-table/table-bar";
import { EmptyState } from "@/components/empty-state";
import { useOffice } from "@/components/office/office";
import { useTexts } from "@/lib/i18n/client";
import { useUrlState } from "@/lib/url-state";
import type { useInbox } from "../api";
import type { Filter } from "../inbox";
import type { ProjectName } from "../load";
import classes from "./inbox.module.css";

type Props = {
  inbox: ReturnType<typeof useInbox>;
  filter: Filter;
  projects: ProjectName[];
  open: number | null;
  /** Whether the list is what the page is about. */
  isTitle: boolean;
  write: () => void;
  onOpen: (event: MouseEvent<HTMLAnchorElement>, id: number) => void;
};

/** The conversations, each with the last that was said, and what leaves only some of them. */
export function ConversationList({ inbox, filter, projects, open, isTitle, write, onOpen }: Props) {
  const t = useTexts("officeMessages");
  const common = useTexts("common");
  const { may } = useOffice();
  const { change } = useUrlState();
  const { feed, items, isLooking } = inbox;
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open !== null) list.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const isFiltered = filter.project !== null || filter.show !== "all" || filter.q !== "";
  const unread = feed.data?.pages[0]?.unread_count ?? 0;
  const Title = isTitle ? "h1" : "p";
  return (
    <div className={classes.side}>
      <div className={classes.top}>
        <div className={classes.titleLine}>
          <Title className={classes.title}>{t("title")}</Title>
          {may("read_bookings") && (
            <ActionIcon variant="default" size={36} onClick={write} aria-label={t("new.title")} title={t("new.title")}>
              <IconPencilPlus size={18} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          )}
        </div>
        <div className={classes.search}>
          <TableSearch value={filter.q} set={(q) => change({ q })} label={t("search")} />
        </div>
        {projects.length > 1 && (
          <NativeSelect
            size="sm"
            aria-label={t("project")}
            value={filter.project ?? ""}
            onChange={(event) => change({ project: event.currentTarget.value })}
            data={[
              { value: "", label: t("allProjects") },
              ...projects.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
          />
        )}
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t("show.label")}
          value={filter.show}
          onChange={(show) => change({ show: show === "all" ? null : show })}
          data={[
            { value: "all", label: t("show.all") },
            { value: "unread", label: unread > 0 ? t("show.unreadCount", { count: unread }) : t("show.unread") },
            { value: "unanswered", label: t("show.unanswered") },
          ]}
        />
      </div>
      <nav ref={list} aria-label={t("list")} className={classes.list}>
        {items.map((each) => (
          <ConversationItem
            key={each.id}
            conversation={each}
            side="builder"
            href={`/office/messages/${each.id}`}
            here={each.id === open}
            onClick={(event) => onOpen(event, each.id)}
            mark={
              each.last_message_side === "customer" && (
                <span className={classes.unanswered} role="img" aria-label={t("unanswered")} title={t("unanswered")} />
              )
            }
          />
        ))}
        {(feed.isPending || isLooking) && (
          <div role="status" className={classes.looking}>
            {feed.isPending ? <Skeleton height={160} aria-label={common("loading")} /> : t("looking")}
          </div>
        )}
        {feed.isError && (
          <div role="alert" className={classes.looking}>
            <p>{t("failed")}</p>
            <Button variant="default" size="sm" mt="xs" onClick={() => feed.refetch()}>
              {common("actions.tryAgain")}
            </Button>
          </div>
        )}
        {feed.isSuccess && !isLooking && items.length === 0 && (
          <div className={classes.empty}>
            {isFiltered ? (
              <>
                <p className="quiet">{t("none")}</p>
                <Button variant="default" size="sm" onClick={() => change({ q: null, show: null, project: null })}>
                  {t("showAll")}
                </Button>
              </>
            ) : (
              <EmptyState title={t("empty.title")}>
                <p>{t("empty.text")}</p>
              </EmptyState>
            )}
          </div>
        )}
        {feed.hasNextPage && !isLooking && (
          <Button
            variant="subtle"
            color="ink"
            m="sm"
            onClick={() => feed.fetchNextPage()}
            loading={feed.isFetchingNextPage}
          >
            {t("more")}
          </Button>
        )}
      </nav>
    </div>
  );
}
