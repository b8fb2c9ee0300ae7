import { Skeleton } from "@mantine/core";
import { ProjectSkeletons } from "@/components/project-skeletons";
import { getTexts } from "@/lib/i18n/server";
import { patience } from "@/lib/patience";
import classes from "./page.module.css";

const CONTROLS = ["words", "city", "home", "from", "to", "stage", "kind"];

export default async function Loading() {
  await patience();
  const t = await getTexts("listing");
  return (
    <div className={`page ${classes.page}`} data-skeleton>
      <h1 className={classes.title}>{t("title.all")}</h1>
      <div aria-hidden="true" className={classes.controls}>
        {CONTROLS.map((each) => (
          <Skeleton key={each} height={42} />
        ))}
      </div>
      <p role="status" className={classes.counting}>
        {t("counting")}
      </p>
      <ProjectSkeletons count={6} />
    </div>
  );
}
