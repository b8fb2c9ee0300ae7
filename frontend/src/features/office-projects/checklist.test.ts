import { expect, it } from "vitest";
import { nextOf } from "./checklist";

const draft = { id: 1, units: 0, plans: 0, published: false };

it("leads from an empty office to the first booking", () => {
  expect(nextOf([], false)).toEqual({ task: "project", projectId: null });
  expect(nextOf([draft], false)).toEqual({ task: "homes", projectId: 1 });
  expect(nextOf([{ ...draft, units: 60 }], false)).toEqual({ task: "prices", projectId: 1 });
  expect(nextOf([{ ...draft, units: 60, plans: 1 }], false)).toEqual({ task: "publish", projectId: 1 });
  expect(nextOf([{ ...draft, units: 60, published: true }], false)).toEqual({ task: "booking", projectId: 1 });
  expect(nextOf([{ ...draft, units: 60, published: true }], true)).toBeNull();
});

it("goes on with the project that is furthest", () => {
  expect(nextOf([draft, { id: 2, units: 8, plans: 1, published: false }, { ...draft, id: 3 }], false)).toEqual({
    task: "publish",
    projectId: 2,
  });
});

it("a page without homes is not the end", () => {
  expect(nextOf([{ ...draft, published: true }], false)).toEqual({ task: "homes", projectId: 1 });
});
