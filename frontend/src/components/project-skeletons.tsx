import { Skeleton } from "@mantine/core";
import classes from "./project-card.module.css";

/** The places of projects that are on their way. */
export function ProjectSkeletons({ count }: { count: number }) {
  return (
    <div aria-hidden="true" className={classes.grid}>
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <div key={index} className={classes.card}>
          <Skeleton className={classes.face} radius="lg" />
          <Skeleton height={22} width="55%" mb={6} />
          <Skeleton height={15} width="75%" mb={6} />
          <Skeleton height={15} width="40%" />
        </div>
      ))}
    </div>
  );
}
