import type { Shape, Sheet } from "./shapes";

/** Where the ground lies, from the top of the sheet. */
export const GROUND = 0.86;

/** The sky, and the neighbourhood far behind. */
export function backdrop({ width, height, chance }: Sheet): Shape[] {
  const shapes: Shape[] = [{ role: "sky", x: 0, y: 0, width, height }];
  const base = height * GROUND;
  let x = -width * 0.02;
  for (let index = 0; x < width; index += 1) {
    const wide = width * (0.05 + 0.07 * chance(1, index));
    const tall = height * (0.06 + 0.17 * chance(2, index));
    shapes.push({ role: "far", x, y: base - tall, width: wide, height: tall });
    x += wide + width * 0.012 * chance(3, index);
  }
  return shapes;
}

/** The ground with the line that everything stands on, and trees where nothing stands. */
export function foreground(
  { width, height, chance }: Sheet,
  standing: readonly (readonly [number, number])[],
): Shape[] {
  const base = height * GROUND;
  const shapes: Shape[] = [];
  const step = width / 15;
  for (let index = 0; index < 16; index += 1) {
    const x = step * (index + 0.6 * (chance(11, index) - 0.5));
    const hidden = standing.some(([from, to]) => x > from + step * 0.1 && x < to - step * 0.1);
    if (hidden ? chance(12, index) < 0.72 : chance(12, index) < 0.15) continue;
    shapes.push(...tree(x, base, height * (hidden ? 0.06 : 0.07 + 0.06 * chance(13, index))));
  }
  shapes.push({ role: "ground", x: 0, y: base, width, height: height - base });
  shapes.push({ role: "line", x: 0, y: base - 0.6, width, height: 1.2 });
  return shapes;
}

export function tree(x: number, base: number, tall: number): Shape[] {
  const crown = tall * 0.74;
  return [
    { role: "tree", x: x - crown / 2, y: base - tall, width: crown, height: crown, radius: crown / 2 },
    { role: "trunk", x: x - 0.4, y: base - tall * 0.62, width: 0.8, height: tall * 0.62 },
  ];
}
