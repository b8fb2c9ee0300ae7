import { Area } from "@/components/figures/area";
import { getTexts } from "@/lib/i18n/server";
import type { Project } from "../api";
import { storyOf } from "../words";
import classes from "./about.module.css";

/** What the builder says of the project, what all who live there share, and what is promised of the homes. */
export async function About({ project }: { project: Project }) {
  const t = await getTexts("project");
  const story = storyOf(project);
  return (
    <div className={classes.about}>
      {story.length > 0 && (
        <div className={classes.story} dir="auto">
          {story.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
      )}
      {project.amenities.length > 0 && (
        <div>
          <h3 className={classes.title}>{t("about.shared")}</h3>
          <ul className={classes.amenities}>
            {project.amenities.map((amenity) => (
              <li key={amenity} dir="auto">
                {amenity}
              </li>
            ))}
          </ul>
        </div>
      )}
      {project.specifications.length > 0 && (
        <div>
          <h3 className={classes.title}>{t("about.specifications")}</h3>
          <dl className={classes.specifications}>
            {project.specifications.map(({ title, text }) => (
              <div key={`${title} ${text}`}>
                <dt dir="auto">{title}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {project.project_area !== null && (
        <p className="quiet">{t.rich("about.land", { area: () => <Area sqft={project.project_area ?? 0} /> })}</p>
      )}
    </div>
  );
}
