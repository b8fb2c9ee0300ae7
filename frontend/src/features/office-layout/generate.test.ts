import { describe, expect, it, test } from "vitest";
import { blamed, type Cell, generate, inTheWay, totals } from "./generate";
import { numberOf } from "./numbers";
import { freeNames, type LayoutPlan, presetPlan } from "./plan";

const plan = (change: Partial<LayoutPlan> = {}): LayoutPlan => ({
  ...presetPlan("twoTowers", []),
  rate: "6500",
  ...change,
});
const numbers = (cells: readonly Cell[]) => cells.map(({ unit }) => unit.unit_number);
const priceOf = (cells: readonly Cell[], number: string) =>
  cells.find(({ unit }) => unit.unit_number === number)?.unit.price;

describe("two towers, ten floors, three homes on each", () => {
  const { cells, faults } = generate(plan());

  it("are sixty homes, numbered by tower, floor and place", () => {
    expect(faults).toEqual({});
    expect(cells).toHaveLength(60);
    expect(new Set(numbers(cells)).size).toBe(60);
    expect(numbers(cells)[0]).toBe("A-101");
    expect(numbers(cells).at(-1)).toBe("B-1003");
  });

  it("cost their area at the rate", () => {
    expect(priceOf(cells, "A-101")).toBe("5525000.00");
    expect(priceOf(cells, "B-1002")).toBe("7475000.00");
    expect(totals(cells)).toEqual({ least: "5525000.00", most: "7475000.00", sum: "370500000.00" });
  });
});

describe("prices", () => {
  it("are exact to the minor unit where a float would not be", () => {
    const [row] = plan().positions;
    const positions = [{ ...row, key: "a", type: "2BHK" as const, facing: "" as const, area: "850.35", price: "" }];
    const { cells } = generate(plan({ positions, rate: "8333.33", step: "0.10", stepBy: "sqft", to: "3" }));
    // 850.35 × 8333.33 = 7086247.1655, and 85.035 more on each floor.
    expect(priceOf(cells, "A-101")).toBe("7086247.17");
    expect(priceOf(cells, "A-201")).toBe("7086332.21");
    expect(priceOf(cells, "A-301")).toBe("7086417.25");
  });

  it("that are typed go before the rate, and rise with each floor that there is", () => {
    const positions = plan().positions.map((position) => ({ ...position, price: "55 lakh" }));
    const { cells } = generate(plan({ positions, from: "12", to: "14", skips13: true, step: "25,000" }));
    expect(cells.map(({ unit }) => unit.floor_number)).not.toContain(13);
    expect(priceOf(cells, "A-1201")).toBe("5500000.00");
    expect(priceOf(cells, "A-1401")).toBe("5525000.00");
  });

  it("that are not said yet are missed, and the homes are drawn", () => {
    const { cells, faults } = generate(plan({ rate: "" }));
    expect(cells).toHaveLength(60);
    expect(faults).toEqual({
      "positions.0.price": "missing",
      "positions.1.price": "missing",
      "positions.2.price": "missing",
    });
  });

  it.each(["0", "-5", "many", "1e6"])("of %s are none", (price) => {
    const positions = plan().positions.map((position) => ({ ...position, price }));
    expect(generate(plan({ positions })).faults["positions.0.price"]).toBe("price");
  });
});

test("shops are on the ground floor of each tower, below the homes", () => {
  const { cells, faults } = generate({ ...presetPlan("withShops", []), rate: "9000" });
  expect(faults).toEqual({});
  expect(cells.filter(({ row }) => row === "shops").map(({ unit }) => unit.unit_number)).toEqual(
    ["1", "2", "3", "4", "5", "6"].map((place) => `A-G0${place}`),
  );
  expect(generate({ ...presetPlan("withShops", []), from: "0" }).faults.from).toBe("ground");
});

test.each([
  [{ from: "" }, "from", "missing"],
  [{ from: "one" }, "from", "floors"],
  [{ from: "5", to: "4" }, "to", "floors"],
  [{ to: "301" }, "to", "floors"],
  [{ towers: ["A", "A "] }, "towers.1", "twice"],
  [{ towers: ["A", ""] }, "towers.1", "missing"],
  [{ pattern: "[T]-[F]" }, "pattern", "pattern"],
  [{ step: "a bit" }, "step", "number"],
] satisfies [Partial<LayoutPlan>, string, string][])("%j is wrong at %s: %s", (change, field, fault) => {
  expect(generate(plan(change)).faults[field]).toBe(fault);
});

test("more homes than a project may have are counted, and not made", () => {
  const { cells, count } = generate(plan({ from: "-10", to: "300", towers: ["A", "B", "C"] }));
  expect([cells.length, count]).toEqual([0, 2799]);
});

test("numbers of the ground floor and below it have letters", () => {
  expect(numberOf("[T]-[F][PP]", "A", 0, 3)).toBe("A-G03");
  expect(numberOf("[T]/[FF]/[P]", "Creek", 7, 3)).toBe("Creek/07/3");
  expect(numberOf("[F][P]", "", -2, 1)).toBe("B21");
});

test("numbers that are there already, and those that would be given twice, are found before", () => {
  const { cells } = generate(plan({ pattern: "[F][PP]", to: "1" }));
  expect(inTheWay(cells, new Set(["102", "999"]))).toEqual({ taken: ["102"], twice: ["101", "102", "103"] });
});

test("a refusal is put at the row that it follows from", () => {
  const { cells } = generate(plan());
  const refused = {
    "units.4.area_sqft": "Too large.",
    "units.0.unit_number": "Taken.",
    project_id: "There is none.",
  };
  expect(blamed(refused, cells)).toEqual({
    fields: { "positions.1.area": "Too large." },
    numbers: [{ number: "A-101", said: "Taken." }],
    others: ["There is none."],
  });
});

test("new towers get letters that are free", () => {
  expect(freeNames(["A", "b"], 2)).toEqual(["C", "D"]);
  expect(freeNames([..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"], 2)).toEqual(["T1", "T2"]);
});
