import { windowPath } from "@/components/window-path";
import classes from "./street.module.css";

const TONES = ["plain", "dark", "own"] as const;

type Tone = (typeof TONES)[number];
type Tower = { x: number; floors: number; bays: number };

const BAY = 30;
const FLOOR = 24;
const GROUND = 560;
const TOWERS: readonly Tower[] = [
  { x: 56, floors: 13, bays: 4 },
  { x: 214, floors: 20, bays: 5 },
  { x: 402, floors: 9, bays: 4 },
];
const OWN = { tower: 1, floor: 12, bay: 3 };
const TREES = [
  [18, 30, 13],
  [42, 22, 10],
  [384, 24, 12],
  [540, 34, 14],
] as const;

/** Three towers as an architect draws them, and one home in them that is somebody's. */
export function Street() {
  const height = GROUND - OWN.floor * FLOOR + FLOOR / 2;
  return (
    <svg viewBox={`0 0 560 ${GROUND}`} aria-hidden="true" focusable="false" className={classes.drawing}>
      {TOWERS.map((tower, index) => (
        <Drawn key={tower.x} tower={tower} own={index === OWN.tower} />
      ))}
      <g className={classes.trees}>
        {TREES.map(([x, stem, crown]) => (
          <path
            key={x}
            d={`M${x} ${GROUND}v${-stem}m${crown} ${-crown}a${crown} ${crown} 0 1 0 ${-2 * crown} 0a${crown} ${crown} 0 1 0 ${2 * crown} 0`}
          />
        ))}
      </g>
      <path d={`M195 ${GROUND}V${height}m-5 0h10`} className={classes.measure} />
    </svg>
  );
}

function Drawn({ tower: { x, floors, bays }, own }: { tower: Tower; own: boolean }) {
  const top = GROUND - floors * FLOOR;
  const width = bays * BAY;
  const windows = Array.from({ length: floors * bays }, (_, index) => {
    const floor = Math.floor(index / bays) + 1;
    const bay = index % bays;
    return {
      is: own && floor === OWN.floor && bay === OWN.bay ? "own" : tone(x, floor, bay),
      path: windowPath(x + bay * BAY + 5, GROUND - floor * FLOOR + 5, BAY - 10, FLOOR - 9),
    };
  });
  const all = (is: Tone) => windows.flatMap((each) => (each.is === is ? each.path : [])).join("");
  return (
    <g>
      <path
        d={`M${x} ${GROUND}V${top}h${width}V${GROUND}M${x + BAY} ${top}v-11h${BAY * 1.5}v11`}
        className={classes.outline}
      />
      {TONES.map((is) => (
        <path key={is} d={all(is)} data-is={is} className={classes.window} />
      ))}
    </g>
  );
}

/** Which windows are dark: without a pattern that could be seen, and the same each time. */
function tone(x: number, floor: number, bay: number): Tone {
  return (floor * 31 + bay * 17 + x + ((floor * bay) % 7) * 5) % 9 < 3 ? "dark" : "plain";
}
