import { windowPath } from "@/components/window-path";
import { getTexts } from "@/lib/i18n/server";
import classes from "./way.module.css";

/** How much of the building is drawn solid at each of the buyer's steps, in floors of nine. */
const STEPS = [
  ["hold", 0],
  ["token", 1],
  ["confirmed", 2],
  ["agreement", 3],
  ["stages", 7],
  ["keys", 9],
] as const;

const FLOORS = 9;
const BAYS = 3;
const OWN = { floor: 6, bay: 1 };
const PITCH = 13;
const BAY = 18;
const LEFT = 18;
const GROUND = FLOORS * PITCH + 12;

/** A buyer's way from the first step to the keys, and the building that grows with it. */
export async function Way() {
  const t = await getTexts("site");
  return (
    <ol className={classes.way}>
      {STEPS.map(([step, built], index) => (
        <li key={step} className={classes.step}>
          <svg viewBox={`0 0 90 ${GROUND + 2}`} aria-hidden="true" focusable="false" className={classes.drawing}>
            {floors(built)}
            <path d={`M0 ${GROUND}h90`} className={classes.ground} />
          </svg>
          <span className={classes.number}>{index + 1}</span>
          <strong>{t(`how.way.${step}.name`)}</strong>
          <span className={classes.note}>{t(`how.way.${step}.note`)}</span>
        </li>
      ))}
    </ol>
  );
}

/** The home that is held is seen from the start; what is built stands around it floor by floor. */
function floors(built: number) {
  const homes = Array.from({ length: FLOORS * BAYS }, (_, index) => {
    const floor = Math.floor(index / BAYS) + 1;
    const bay = index % BAYS;
    const own = floor === OWN.floor && bay === OWN.bay;
    return {
      is: own ? "own" : floor <= built ? "built" : "toCome",
      path: windowPath(LEFT + bay * BAY, GROUND - floor * PITCH, BAY - 2, PITCH - 2),
    };
  });
  return ["toCome", "built", "own"].map((is) => (
    <path
      key={is}
      d={homes.flatMap((home) => (home.is === is ? home.path : [])).join("")}
      data-is={is}
      className={classes.home}
    />
  ));
}
