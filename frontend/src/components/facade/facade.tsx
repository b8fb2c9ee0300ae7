import classes from "./facade.module.css";
import { type Drawing, facadeShapes, type Massing, type Role, type Shape } from "./shapes";

const WIDE = 640;

/**
 * A project drawn from its own figures, as an architect draws an elevation; plots as a plan of the site.
 *
 * `ratio`: width by height. `title`: what a screen reader hears; without one the drawing is decoration.
 */
export function Facade({
  massing,
  ratio = 1.6,
  title,
  ...drawing
}: Drawing & { massing: readonly Massing[]; ratio?: number; title?: string }) {
  const height = Math.round(WIDE / ratio);
  const sheet = {
    className: classes.facade,
    viewBox: `0 0 ${WIDE} ${height}`,
    preserveAspectRatio: "xMidYMax slice",
    focusable: false,
  };
  const drawn = layersOf(facadeShapes(massing, WIDE, height, drawing)).map(({ role, path }) => (
    <path key={role} data-role={role} d={path} />
  ));
  return title ? (
    <svg {...sheet} role="img" aria-label={title}>
      {drawn}
    </svg>
  ) : (
    <svg {...sheet} aria-hidden="true">
      {drawn}
    </svg>
  );
}

const BACK_TO_FRONT: readonly Role[] = [
  "sky",
  "ground",
  "far",
  "road",
  "plot",
  "taken",
  "core",
  "shade",
  "wall",
  "accent",
  "glass",
  "lit",
  "slab",
  "balcony",
  "tree",
  "trunk",
  "line",
];

/** All shapes of a role as one path: a façade of 200 homes is some fifteen elements instead of a thousand. */
function layersOf(shapes: readonly Shape[]): { role: Role; path: string }[] {
  const paths = new Map<Role, string>();
  for (const shape of shapes) paths.set(shape.role, (paths.get(shape.role) ?? "") + pathOf(shape));
  return BACK_TO_FRONT.flatMap((role) => {
    const path = paths.get(role);
    return path ? [{ role, path }] : [];
  });
}

function pathOf({ x, y, width, height, radius }: Shape): string {
  if (radius && radius * 2 > width * 0.9) {
    const r = Math.round(width * 5) / 10;
    return `M${x} ${Math.round((y + height / 2) * 10) / 10}a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0 ${-width} 0z`;
  }
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}
