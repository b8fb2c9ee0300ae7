import classes from "./elevation.module.css";
import { type Level, levelsOf, type TowerShape } from "./levels";

/** A home in the drawing: `level` and `position` count from 0, from the lowest floor and from the left. */
export type MarkedHome = { tower: string | null; level: number; position: number | null };

type Props = {
  towers: readonly TowerShape[];
  /** How far the work is, 0 to 100: the floors are filled up to there. */
  percent: number;
  /** Where it would be today if everything had gone as planned: a line across the towers. */
  planned?: number | null;
  mark?: MarkedHome | null;
  /** What it shows, in words, for whoever cannot see it. */
  label: string;
  /** The height of the highest tower, in pixels. */
  height?: number;
  /** The widest that the drawing may be, in pixels. */
  width?: number;
};

const GAP = 1.5;
const BETWEEN = 14;
const MARGIN = 6;

/** The towers of a project from the front, filled floor by floor with the work that is done. */
export function Elevation({ towers, percent, planned, mark, label, height = 210, width = 300 }: Props) {
  const shapes = towers.filter((tower) => tower.floors > 0 && tower.per_floor > 0);
  const highest = Math.max(...shapes.map((tower) => tower.floors));
  if (shapes.length === 0) return null;
  const pitch = Math.min(16, height / highest);
  const homes = shapes.reduce((sum, tower) => sum + tower.per_floor, 0);
  const room = width - BETWEEN * (shapes.length - 1) - 2 * MARGIN;
  const cell = Math.max(2, Math.min(pitch * 1.9, 22, room / homes));
  const wide = homes * cell + BETWEEN * (shapes.length - 1) + 2 * MARGIN;
  const tall = highest * pitch + 8;
  let left = MARGIN;
  const placed = shapes.map((tower) => {
    const x = left;
    left += tower.per_floor * cell + BETWEEN;
    return { tower, x };
  });
  return (
    <svg
      role="img"
      aria-label={label}
      className={classes.drawing}
      viewBox={`0 0 ${wide} ${tall}`}
      width={wide}
      height={tall}
    >
      {placed.map(({ tower, x }) => (
        <Tower
          key={tower.tower}
          tower={tower}
          x={x}
          ground={tall - 2}
          cell={cell}
          pitch={pitch}
          percent={percent}
          planned={planned ?? null}
          mark={mark && mark.tower === tower.tower ? mark : null}
        />
      ))}
      <line className={classes.ground} x1="0" x2={wide} y1={tall - 1} y2={tall - 1} />
    </svg>
  );
}

function Tower({
  tower,
  x,
  ground,
  cell,
  pitch,
  percent,
  planned,
  mark,
}: {
  tower: TowerShape;
  x: number;
  ground: number;
  cell: number;
  pitch: number;
  percent: number;
  planned: number | null;
  mark: MarkedHome | null;
}) {
  const width = tower.per_floor * cell;
  const topOf = (level: number) => ground - (level + 1) * pitch;
  const line = planned === null ? null : ground - (tower.floors * pitch * planned) / 100;
  return (
    <g>
      {levelsOf(tower, percent).map((level) => (
        <Floor
          key={level.level}
          level={level}
          homes={tower.per_floor}
          x={x}
          y={topOf(level.level)}
          cell={cell}
          pitch={pitch}
        />
      ))}
      {mark && mark.level < tower.floors && (
        <>
          <rect
            className={classes.yourFloor}
            x={x - 2}
            y={topOf(mark.level) - 1}
            width={width + 4 - GAP}
            height={pitch + 1}
            rx="2"
          />
          {mark.position !== null && (
            <rect
              className={classes.yours}
              x={x + mark.position * cell}
              y={topOf(mark.level)}
              width={cell - GAP}
              height={pitch - GAP}
              rx="1"
            />
          )}
        </>
      )}
      {line !== null && <line className={classes.plan} x1={x - 5} x2={x + width + 5 - GAP} y1={line} y2={line} />}
    </g>
  );
}

function Floor({
  level,
  homes,
  x,
  y,
  cell,
  pitch,
}: {
  level: Level;
  homes: number;
  x: number;
  y: number;
  cell: number;
  pitch: number;
}) {
  const cells = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const start = x + (from + index) * cell;
      return `M${round(start)} ${round(y)}h${round(cell - GAP)}v${round(pitch - GAP)}h${round(GAP - cell)}z`;
    }).join("");
  return (
    <>
      {level.done > 0 && (
        <path className={classes.done} style={{ animationDelay: `${level.level * 18}ms` }} d={cells(0, level.done)} />
      )}
      {level.done < homes && <path className={classes.open} d={cells(level.done, homes)} />}
    </>
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
