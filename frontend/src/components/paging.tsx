import Link from "next/link";
import { getTexts } from "@/lib/i18n/server";
import classes from "./paging.module.css";

/** From page to page of a list. `address`: of a page by its number. */
export async function Paging({
  page,
  pages,
  address,
}: {
  page: number;
  pages: number;
  address: (page: number) => string;
}) {
  if (pages < 2) return null;
  const t = await getTexts("common");
  return (
    <nav aria-label={t("paging.label")} className={classes.paging}>
      {page > 1 && (
        <Link href={address(page - 1)} rel="prev" className={classes.step}>
          {t("paging.previous")}
        </Link>
      )}
      <ol className={classes.numbers}>
        {shownPages(page, pages).map((number, index, shown) => (
          <li key={number} data-after-gap={index > 0 && number - (shown[index - 1] ?? 0) > 1 ? true : undefined}>
            <Link
              href={address(number)}
              aria-label={t("paging.page", { number })}
              aria-current={number === page ? "page" : undefined}
              className={classes.number}
            >
              {number}
            </Link>
          </li>
        ))}
      </ol>
      {page < pages && (
        <Link href={address(page + 1)} rel="next" className={classes.step}>
          {t("paging.next")}
        </Link>
      )}
    </nav>
  );
}

/** The first, the last, and those around the one that is open. */
export function shownPages(page: number, pages: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pages]);
  return [...wanted].filter((number) => number >= 1 && number <= pages).sort((one, other) => one - other);
}
