import { Skeleton } from "@mantine/core";
import { getTexts } from "@/lib/i18n/server";
import { patience } from "@/lib/patience";
import classes from "./loading.module.css";

/** The page's outline while the project is asked for. */
export default async function Loading() {
  await patience();
  const t = await getTexts("common");
  return (
    <div className={`page ${classes.page}`} role="status" aria-label={t("loading")}>
      <Skeleton height={16} width={180} />
      <Skeleton height={46} width="min(420px, 80%)" />
      <Skeleton height={20} width="min(560px, 100%)" />
      <Skeleton className={classes.pictures} radius="lg" />
      <Skeleton height={84} radius="lg" />
      <Skeleton height={420} radius="lg" mt={56} />
    </div>
  );
}
