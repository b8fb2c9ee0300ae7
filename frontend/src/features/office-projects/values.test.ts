import { expect, it } from "vitest";
import { project } from "./made-project";
import { askedFor, isSame, NONE, valuesOf } from "./values";

it("a project is shown as it would be typed, and asked for as it was", () => {
  const values = valuesOf(project({ token_percent: 1.5, advance_cap_percent: null, latitude: 18.52 }));
  expect(values).toMatchObject({ token_percent: "1.5", advance_cap_percent: NONE, latitude: "18.52" });
  expect(askedFor("token_percent", values.token_percent)).toEqual({ asked: 1.5 });
  expect(askedFor("advance_cap_percent", values.advance_cap_percent)).toEqual({ asked: null });
  expect(askedFor("opening_hours", values.opening_hours)).toEqual({ asked: values.opening_hours });
});

it("numbers may have commas, and half a number is none", () => {
  expect(askedFor("project_area", "1,20,000")).toEqual({ asked: 120_000 });
  expect(askedFor("latitude", "-33.9")).toEqual({ asked: -33.9 });
  for (const typed of ["1.", "twelve", "1e3", "--1", "1 2"]) {
    expect(askedFor("hold_hours", typed), typed).toEqual({ fault: "number" });
  }
});

it("what a project cannot be without is missed, the rest may be taken back", () => {
  expect(askedFor("name", "  ")).toEqual({ fault: "missing" });
  expect(askedFor("hold_hours", "")).toEqual({ fault: "missing" });
  expect(askedFor("description", " ")).toEqual({ asked: null });
});

it("a share that is no number is named, and shares are sent as numbers", () => {
  const shares = { reserved: "0", token_paid: "50", confirmed: "100", agreement_signed: "100" };
  expect(askedFor("forfeit_percent", shares)).toEqual({
    asked: { reserved: 0, token_paid: 50, confirmed: 100, agreement_signed: 100 },
  });
  expect(askedFor("forfeit_percent", { ...shares, confirmed: "all" })).toEqual({ fault: "number" });
});

it.each(["advance_cap_percent", "project_account_percent"] as const)(
  "a share that is being typed is not taken away (%s)",
  (name) => {
    expect(askedFor(name, "")).toEqual({ fault: "missing" });
    expect(askedFor(name, NONE)).toEqual({ asked: null });
    expect(askedFor(name, "70")).toEqual({ asked: 70 });
    expect(valuesOf(project({ [name]: null }))[name]).toBe(NONE);
  },
);

it("interest of nothing is said, not left out", () => {
  expect(valuesOf(project()).interest_percent).toBe("0");
  expect(askedFor("interest_percent", "0")).toEqual({ asked: 0 });
  expect(askedFor("interest_percent", "")).toEqual({ fault: "missing" });
});

it("a day that closes before it opens is not sent", () => {
  const hours = valuesOf(project()).opening_hours;
  const wrong = { ...hours, tuesday: { opens: "18:00", closes: "10:00" } };
  expect(askedFor("opening_hours", wrong)).toEqual({ fault: "order" });
});

it("a specification that is half typed is not sent", () => {
  const doors = { title: " Doors ", text: "Teak frames." };
  expect(askedFor("specifications", [doors])).toEqual({ asked: [{ title: "Doors", text: "Teak frames." }] });
  expect(askedFor("specifications", [doors, { title: "Walls", text: " " }])).toEqual({ fault: "missing" });
  expect(askedFor("specifications", [])).toEqual({ asked: [] });
});

it("a space more or less is no difference", () => {
  expect(isSame("Pune ", "Pune")).toBe(true);
  expect(isSame(["Garden"], ["Garden", "Gym"])).toBe(false);
});
