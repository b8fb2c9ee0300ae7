import { expect, test } from "vitest";
import { layOut, type Storey } from "./layout";
import { towerOf, unitOf, upTo } from "./made-units";

const numbers = (storey: Storey | undefined) => storey?.places.map((unit) => unit?.unit_number ?? null);

test("towers stand in the order that the project gives, others after them by name, units without one last", () => {
  const units = [
    unitOf({ tower: null }),
    unitOf({ tower: "Creek" }),
    unitOf({ tower: "B10" }),
    unitOf({ tower: "B9" }),
  ];
  expect(layOut(units, ["Creek"]).blocks.map(({ name }) => name)).toEqual(["Creek", "B9", "B10", null]);
});

test("the top floor comes first, and a floor's units lie by their position", () => {
  const [tower] = layOut(towerOf("A", upTo(3), 2)).blocks;
  expect(tower?.storeys.map(({ floor }) => floor)).toEqual([3, 2, 1]);
  expect(numbers(tower?.storeys[0])).toEqual(["A-0301", "A-0302"]);
});

test("a unit without a position, or with one that is taken, gets the next free one in the order of the numbers", () => {
  const units = [
    unitOf({ unit_number: "110" }),
    unitOf({ unit_number: "19" }),
    unitOf({ unit_number: "12", position: 2 }),
    unitOf({ unit_number: "18", position: 2 }),
  ];
  expect(numbers(layOut(units).blocks[0]?.storeys[0])).toEqual(["18", "12", "19", "110"]);
});

test("positions that no floor has leave no gap; one that a floor lacks does", () => {
  const units = [
    unitOf({ unit_number: "1", position: 10 }),
    unitOf({ unit_number: "2", position: 30 }),
    unitOf({ unit_number: "3", position: 30, floor_number: 2 }),
  ];
  const [tower] = layOut(units).blocks;
  expect(tower?.columns).toBe(2);
  expect(numbers(tower?.storeys[0])).toEqual([null, "3"]);
});

test("two penthouses as large as a floor of four share its whole width; two homes of four do not", () => {
  const large = { unit_type: "penthouse", area_sqft: 1800, floor_number: 4 } as const;
  const penthouses = [unitOf({ ...large, position: 1 }), unitOf({ ...large, position: 2 })];
  expect(layOut([...towerOf("A", upTo(3), 4), ...penthouses]).blocks[0]?.storeys[0]?.places).toHaveLength(2);
  const partial = towerOf("A", [4], 2);
  expect(layOut([...towerOf("A", upTo(3), 4), ...partial]).blocks[0]?.storeys[0]?.places).toHaveLength(4);
});

test("under penthouses the lift stays where it is on the floors below", () => {
  const areas = [400, 700, 1100, 1600];
  const floor = (floor_number: number) =>
    areas.map((area_sqft, index) => unitOf({ floor_number, position: index + 1, area_sqft }));
  const top = [1, 2].map((position) => unitOf({ floor_number: 3, position, area_sqft: 2000 }));
  const [tower] = layOut([...floor(1), ...floor(2), ...top]).blocks;
  const [penthouses, below] = [tower?.storeys[0]?.shares ?? [], tower?.storeys[1]?.shares ?? []];
  expect(penthouses[0]).toBeCloseTo((below[0] ?? 0) + (below[1] ?? 0));
  expect(penthouses[1]).toBeCloseTo((below[2] ?? 0) + (below[3] ?? 0));
});

test("a larger home is drawn wider, within bounds", () => {
  const units = [unitOf({ position: 1, area_sqft: 100 }), unitOf({ position: 2, area_sqft: 4000 })];
  expect(layOut(units).blocks[0]?.storeys[0]?.shares).toEqual([0.7, 1.5]);
});

test("a few floors without homes are service floors, many are a break", () => {
  const [tower] = layOut([...towerOf("A", [1, 2, 4], 2), ...towerOf("A", [30], 2)]).blocks;
  expect(tower?.storeys.map(({ floor, kind }) => [floor, kind])).toEqual([
    [30, "homes"],
    [29, "break"],
    [4, "homes"],
    [3, "service"],
    [2, "homes"],
    [1, "homes"],
  ]);
});

test("towers stand on one line: one that begins higher up, or has no basement, is open below", () => {
  const layout = layOut([...towerOf("A", [-1, 0, 1], 2), ...towerOf("B", [1, 2], 2)]);
  expect(layout.below).toBe(1);
  expect(layout.blocks[1]?.storeys.map(({ floor, kind }) => [floor, kind])).toEqual([
    [2, "homes"],
    [1, "homes"],
    [0, "open"],
    [-1, "open"],
  ]);
});

test("a tower that begins high up beside a basement stands above the ground, not in it", () => {
  const [, high] = layOut([...towerOf("A", [-2, -1, 0], 2), ...towerOf("B", [9], 2)]).blocks;
  expect(high?.storeys.map(({ floor, kind }) => [floor, kind])).toEqual([
    [9, "homes"],
    [8, "break"],
    [-1, "open"],
    [-2, "open"],
  ]);
});

test("plots and houses at one level are a lane, and so is a row that is too long for a tower", () => {
  const plots = Array.from({ length: 5 }, () => unitOf({ tower: "North lane", unit_type: "plot", floor_number: 0 }));
  expect(layOut(plots).blocks[0]).toMatchObject({ lane: true, columns: 5 });
  expect(layOut(towerOf(null, [0], 40)).blocks[0]?.lane).toBe(true);
  expect(layOut(towerOf("A", [0], 4)).blocks[0]?.lane).toBe(false);
});

test("a project of one unit, or of none, has a plan", () => {
  expect(numbers(layOut([unitOf({ unit_number: "only" })]).blocks[0]?.storeys[0])).toEqual(["only"]);
  expect(layOut([])).toEqual({ blocks: [], storeys: 0, below: 0 });
});

test("no unit is lost or drawn twice, whatever is missing of it", () => {
  const units = upTo(500).map((index) =>
    unitOf({
      tower: [null, "A", "A rather long name of a tower"][index % 3] as string | null,
      floor_number: ((index * 7) % 23) - 3,
      position: index % 4 ? (index % 9) - 2 : null,
    }),
  );
  const drawn = layOut(units).blocks.flatMap(({ storeys }) =>
    storeys.flatMap(({ places }) => places.map((unit) => unit?.id)),
  );
  expect(drawn.filter((id) => id !== undefined).sort()).toEqual(units.map(({ id }) => id).sort());
});
