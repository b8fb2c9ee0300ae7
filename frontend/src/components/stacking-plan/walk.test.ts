import { expect, test } from "vitest";
import { layOut, type Unit } from "./layout";
import { towerOf, unitOf, upTo } from "./made-units";
import { type Step, spotsOf, stepFrom } from "./walk";

function walker(units: Unit[]) {
  const layout = layOut(units);
  const spots = spotsOf(layout);
  return (from: string, step: Step) => {
    const unit = units.find(({ unit_number }) => unit_number === from);
    const spot = unit && spots.get(unit.id);
    if (!spot) throw new Error(`${from} is not on the plan`);
    return stepFrom(layout, spot, step)?.unit_number;
  };
}

const step = walker([...towerOf("A", upTo(3), 3), ...towerOf("B", upTo(5), 2)]);

test("arrows lead to the neighbour on the floor, and to the home above or below", () => {
  expect(step("A-0202", "left")).toBe("A-0201");
  expect(step("A-0202", "right")).toBe("A-0203");
  expect(step("A-0202", "up")).toBe("A-0302");
  expect(step("A-0202", "down")).toBe("A-0102");
});

test("from the last home of a floor the way leads on to the next tower, on the same floor or the nearest", () => {
  expect(step("A-0203", "right")).toBe("B-0201");
  expect(step("B-0201", "left")).toBe("A-0203");
  expect(step("B-0501", "left")).toBe("A-0303");
});

test("the elevation ends at its edges", () => {
  expect(step("A-0201", "left")).toBeUndefined();
  expect(step("B-0202", "right")).toBeUndefined();
  expect(step("A-0301", "up")).toBeUndefined();
  expect(step("A-0101", "down")).toBeUndefined();
});

test("home and end lead along the floor, page keys to the top and the bottom of the tower", () => {
  expect(step("A-0202", "first")).toBe("A-0201");
  expect(step("A-0202", "last")).toBe("A-0203");
  expect(step("B-0202", "top")).toBe("B-0502");
  expect(step("B-0402", "bottom")).toBe("B-0102");
});

test("gaps are stepped over", () => {
  const over = walker([
    ...towerOf("A", [1], 3),
    ...towerOf("A", [2], 3).filter(({ unit_number }) => unit_number !== "A-0202"),
    ...towerOf("A", [4], 3),
  ]);
  expect(over("A-0201", "right")).toBe("A-0203");
  expect(over("A-0201", "up")).toBe("A-0401");
  expect(over("A-0102", "up")).toBe("A-0201");
});

test("from a penthouse the way down leads to the home below its middle", () => {
  const large = { unit_type: "penthouse", area_sqft: 1800, floor_number: 2 } as const;
  const down = walker([
    ...towerOf("A", [1], 4),
    unitOf({ ...large, position: 1, unit_number: "PH1" }),
    unitOf({ ...large, position: 2, unit_number: "PH2" }),
  ]);
  expect(down("PH1", "down")).toBe("A-0101");
  expect(down("PH2", "down")).toBe("A-0103");
  expect(down("A-0104", "up")).toBe("PH2");
});

test("up and down lead from lane to lane", () => {
  const lane = (tower: string, count: number) =>
    upTo(count).map((index) => unitOf({ tower, unit_type: "plot", floor_number: 0, unit_number: `${tower}${index}` }));
  const plots = walker([...lane("L", 5), ...lane("M", 3)]);
  expect(plots("L2", "down")).toBe("M2");
  expect(plots("L5", "down")).toBe("M3");
  expect(plots("M1", "up")).toBe("L1");
});
