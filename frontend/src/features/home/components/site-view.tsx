import Link from "next/link";
import { Elevation } from "@/components/elevation/elevation";
import { Picture } from "@/components/picture";
import { getTexts } from "@/lib/i18n/server";
import type { Surroundings } from "../load";
import type { Booking } from "../urgency";
import classes from "./home.module.css";

/** The building as it is now, and beside it, drawn, where in it the home is and how far the work has come. */
export async function SiteView({ home, around }: { home: Booking; around: Surroundings }) {
  const [t, texts] = await Promise.all([getTexts("home"), getTexts("common")]);
  const percent = Math.round(around.progress.overall_percentage);
  const shown = latestPicture(home, around);
  const { tower, floor_number: floor } = home.unit;
  return (
    <figure className={`card ${classes.site}`} data-picture={shown !== null || undefined}>
      {shown && (
        <div className={classes.picture}>
          <Picture picture={shown.picture} sizes="(width < 48em) 60vw, 440px" priority />
          <span className={classes.pill}>
            {shown.phase &&
              `${
                shown.phase.status === "completed"
                  ? t("site.phaseDone", { phase: shown.phase.name })
                  : t("site.phase", { phase: shown.phase.name, percent: Math.round(shown.phase.progress_percentage) })
              } · `}
            {texts(`picture.${shown.picture.kind}`)}
          </span>
        </div>
      )}
      <div className={classes.drawing}>
        <Elevation
          towers={around.project.massing}
          percent={percent}
          mark={around.mark}
          height={shown ? 150 : 190}
          width={shown ? 210 : 340}
          label={t("site.drawing", { project: home.project.name, percent, unit: home.unit.unit_number })}
        />
      </div>
      <figcaption className={classes.caption}>
        <span className={classes.yours}>
          {tower === null
            ? t("site.yoursNoTower", { floor })
            : t("site.yours", { floor, tower: tower.length <= 3 ? t("site.tower", { tower }) : tower })}
        </span>
        <span className="quiet">{t("site.built", { percent })}</span>
        <Link href={`/home/progress?project=${home.project.id}`} className={`link ${classes.captionLink}`}>
          {t("site.see")}
        </Link>
      </figcaption>
    </figure>
  );
}

/** What the site looked like last; before there is anything to see, what it is going to be. */
function latestPicture(home: Booking, { progress }: Surroundings) {
  const phases = progress.phases.filter((each) => each.progress_percentage > 0 && (each.photos ?? []).length > 0);
  const phase = phases.sort((one, other) => (one.start_date ?? "").localeCompare(other.start_date ?? "")).at(-1);
  const picture = phase?.photos.at(-1);
  if (phase && picture) return { picture, phase };
  return home.project.cover ? { picture: home.project.cover, phase: null } : null;
}
