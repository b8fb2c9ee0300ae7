import type { MarkedHome } from "@/components/elevation/elevation";
import { Overall } from "@/components/progress/overall";
import type { components } from "@/lib/api/schema";
import { getTexts } from "@/lib/i18n/server";
import { NewsFeed } from "./components/news-feed";
import { Phases } from "./components/phases";
import classes from "./components/progress.module.css";

type Schemas = components["schemas"];
type Props = {
  project: Schemas["ProjectResponse"];
  progress: Schemas["ProgressResponse"];
  updates: Schemas["UpdateFeed"];
  /** A home of the reader's in it. */
  yours?: { unit: string; mark: MarkedHome } | null;
};

/** How a building grows: drawn against its plan, what was promised, part by part, and the news. */
export async function ProgressSection({ project, progress, updates, yours }: Props) {
  const t = await getTexts("progress");
  return (
    <div className={classes.section}>
      <Overall project={project} progress={progress} yours={yours} />
      <section className={classes.part}>
        <h2>{t("phases.title")}</h2>
        <Phases phases={progress.phases} />
      </section>
      <section className={classes.part} id="news">
        <h2>{t("news.title")}</h2>
        <NewsFeed
          key={project.id}
          projectId={project.id}
          zone={project.timezone}
          precision={project.expected_completion_precision}
          first={updates}
        />
      </section>
    </div>
  );
}
