import type { Massing, Shape, Sheet } from "./shapes";

const MOST_LANES = 6;

/** Lanes of plots from above, as on a site plan: plots on both sides of each lane, a road along them, trees. */
export function drawPlots(massing: readonly Massing[], { width, height, lit, chance }: Sheet): Shape[] {
  const lanes = massing.slice(0, MOST_LANES);
  const edge = width * 0.05;
  const road = Math.min(width, height) * 0.055;
  const band = (height - 2 * edge * 0.7) / Math.max(1, lanes.length);
  const shapes: Shape[] = [
    { role: "ground", x: 0, y: 0, width, height },
    { role: "road", x: edge, y: 0, width: road, height },
  ];
  lanes.forEach((lane, index) => {
    const rows = lane.per_floor > 5 ? 2 : 1;
    const columns = Math.max(1, Math.ceil(lane.per_floor / rows));
    const top = edge * 0.7 + index * band;
    const deep = (band * 0.94 - road) / 2;
    const left = edge + road + 4;
    const wide = (width - left - edge) / Math.min(30, columns);
    shapes.push({ role: "road", x: edge, y: top + deep, width: width - edge, height: road });
    for (let place = 0; place < Math.min(60, lane.per_floor); place += 1) {
      const row = place < columns ? 0 : 1;
      const x = left + (place % columns) * wide;
      const y = row ? top + deep + road + 2 : top;
      const taken = chance(50 + index, place) < lit;
      shapes.push({ role: taken ? "taken" : "plot", x, y, width: wide - 2, height: deep - 2, radius: 1.5 });
      // A house on each plot that is sold, standing back from the lane.
      if (taken) {
        const broad = (wide - 2) * (0.4 + 0.16 * chance(90 + index, place));
        const long = (deep - 2) * (0.42 + 0.12 * chance(95 + index, place));
        const from = x + (wide - 2 - broad) * (0.25 + 0.5 * chance(100 + index, place));
        const back = row ? y + deep * 0.24 : y + deep * 0.7 - long;
        shapes.push({ role: "shade", x: from + 1.5, y: back + 1.5, width: broad, height: long });
        shapes.push({ role: "wall", x: from, y: back, width: broad, height: long });
      }
      if (chance(60 + index, place) < 0.6) {
        const crown = Math.min(wide, deep) * (0.16 + 0.2 * chance(70 + index, place));
        shapes.push({
          role: "tree",
          x: x + (wide - crown) * chance(80 + index, place),
          y: row ? y + deep - crown * 1.3 : y + crown * 0.2,
          width: crown,
          height: crown,
          radius: crown / 2,
        });
      }
    }
  });
  return shapes;
}
