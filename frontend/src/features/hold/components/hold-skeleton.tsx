import { Skeleton } from "@mantine/core";
import classes from "./hold.module.css";

/** The page of holding a home, before it is known what the home costs. */
export function HoldSkeleton() {
  return (
    <div className={`page ${classes.page}`} aria-busy="true" data-skeleton>
      <Skeleton height={16} width={220} mb={14} />
      <Skeleton height={48} width="min(320px, 80%)" />
      <div className={classes.columns}>
        <div className={classes.main}>
          <Skeleton height={46} />
          <Skeleton height={28} width="60%" />
          <Skeleton height={420} />
        </div>
        <Skeleton height={240} radius="lg" />
      </div>
    </div>
  );
}
