import { Facade } from "@/components/facade/facade";
import { facadeKind } from "@/components/facade/shapes";

import { Day } from "@/components/figures/when";
import { getTexts } from "@/lib/i18n/server";
import type { Progress, Project } from "../api";
import { siteShots } from "../site-shots";
import { takenShare } from "../words";
import classes from "./gallery.module.css";
import { GalleryGrid, type Shot } from "./gallery-grid";

/** The project's pictures and those of its site; without any, its face drawn from the plans. */
export async function Gallery({ project, progress }: { project: Project; progress: Progress }) {
  const [t, common] = await Promise.all([getTexts("project"), getTexts("common")]);
  const pictures = project.images.map(
    (picture): Shot => ({
      picture,
      kind: common(`picture.${picture.kind}`),
      caption: picture.caption,
      badge: common(`picture.${picture.kind}`),
    }),
  );
  const site = siteShots(progress).map(({ picture, phase, day }): Shot => {
    const caption = t.rich(picture.kind === "photograph" ? "gallery.site" : "gallery.stage", {
      phase: phase.name,
      date: () => <Day date={day} style="dayMonth" />,
    });
    const kind = common(`picture.${picture.kind}`);
    const badge =
      picture.kind === "photograph" ? caption : t.rich("gallery.labelled", { kind, caption: () => caption });
    return { picture, kind, caption: picture.caption ?? caption, badge };
  });
  const [newest, ...older] = site;
  // The newest of the site stands beside the first two: what is meant to be, next to what there is.
  const shown = newest ? [...pictures.slice(0, 2), newest, ...pictures.slice(2), ...older] : pictures;
  if (shown.length === 0) {
    return (
      <figure className={classes.drawn}>
        <Facade
          massing={project.massing}
          kind={facadeKind(project.unit_types)}
          lit={takenShare(project)}
          seed={project.id}
          ratio={21 / 9}
          title={t("gallery.drawn", { name: project.name })}
        />
        <figcaption className={classes.badge}>{common("picture.drawn")}</figcaption>
      </figure>
    );
  }
  return <GalleryGrid shots={shown} name={project.name} />;
}
