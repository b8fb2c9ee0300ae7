import { describe, expect, it } from "vitest";
import { Problem, unreachable } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { Autosave, type Draft } from "./autosave";
import { project } from "./made-project";
import type { Project, ProjectChange } from "./values";

type Answer = (change: ProjectChange, stands: Tagged<Project>) => Partial<Project> | Error;

/** A project on a platform that answers as told, in turn, and else takes every change. */
function platform(...answers: Answer[]) {
  let version = 1;
  let stands: Tagged<Project> = { data: project(), etag: '"1-0000abcd"' };
  const sent: ProjectChange[] = [];
  const later: (() => void)[] = [];
  let onDevice: Draft | null = null;
  const write = (change: Partial<Project>) => {
    stands = { data: { ...stands.data, ...change }, etag: `"${++version}-0000abcd"` };
    return stands;
  };
  const autosave = new Autosave(stands, {
    read: async () => stands,
    change: async (change, etag) => {
      sent.push(change);
      const answer = answers.shift()?.(change, stands) ?? (change as Partial<Project>);
      if (answer instanceof Error) throw answer;
      if (etag !== stands.etag) throw problem(412, "stale");
      return write(answer);
    },
    keep: (draft) => {
      onDevice = draft;
    },
    later: (what) => later.push(what),
  });
  return { autosave, sent, later, write, stands: () => stands.data, onDevice: () => onDevice };
}

function problem(status: number, code: string, errors: { loc: string[]; msg: string }[] = []): Problem {
  const body = { type: "about:blank", title: "", status, detail: `It is ${code}.`, code, request_id: "", allowed: [] };
  return new Problem({ ...body, errors: errors.map((each) => ({ ...each, type: "value_error" })) });
}

describe("what is typed", () => {
  it("is kept until it is saved, and saved after a pause", async () => {
    const { autosave, later, stands, onDevice } = platform();
    autosave.type("name", "Quarry House");
    expect(onDevice()).toEqual({ name: { mine: "Quarry House", from: "Quarry Yard" } });
    later.at(-1)?.();
    await expect.poll(() => autosave.snapshot().doing).toBe("saved");
    expect(stands().name).toBe("Quarry House");
    expect(onDevice()).toBeNull();
  });

  it("meanwhile is saved next", async () => {
    const test = platform(() => {
      test.autosave.type("city", "Nashik");
      return { name: "Quarry House" };
    });
    test.autosave.type("name", "Quarry House");
    await test.autosave.save();
    expect(test.sent).toEqual([{ name: "Quarry House" }, { city: "Nashik" }]);
    expect(test.autosave.snapshot()).toMatchObject({ doing: "saved", draft: {} });
  });

  it("in the same field meanwhile is not lost to the answer", async () => {
    const test = platform(() => {
      test.autosave.type("name", "Quarry House II");
      return { name: "Quarry House" };
    });
    test.autosave.type("name", "Quarry House");
    await test.autosave.save();
    expect(test.stands().name).toBe("Quarry House II");
  });

  it("is sent once, whoever asks for it at the same time", async () => {
    const { autosave, sent } = platform();
    autosave.type("name", "Quarry House");
    await Promise.all([autosave.save(), autosave.save(), autosave.save()]);
    expect(sent).toHaveLength(1);
  });

  it("before a reload is saved after it", async () => {
    const { autosave, stands } = platform();
    autosave.restore({ city: { mine: "Nashik", from: "Pune" } });
    await expect.poll(() => stands().city).toBe("Nashik");
  });
});

describe("a field that is not right", () => {
  it("stays as typed, and the others are saved", async () => {
    const { autosave, sent, onDevice } = platform();
    autosave.type("hold_hours", "three");
    autosave.type("city", "Nashik");
    await autosave.save();
    expect(sent).toEqual([{ city: "Nashik" }]);
    expect(autosave.snapshot()).toMatchObject({ doing: "held", faults: { hold_hours: "number" } });
    expect(onDevice()).toEqual({ hold_hours: { mine: "three", from: "72" } });
  });

  it("has the API's sentence until it is typed in again", async () => {
    const test = platform(() => problem(422, "invalid", [{ loc: ["body", "hold_hours"], msg: "at most 720" }]));
    test.autosave.type("hold_hours", "900");
    test.autosave.type("city", "Nashik");
    await test.autosave.save();
    expect(test.sent).toEqual([{ hold_hours: 900, city: "Nashik" }, { city: "Nashik" }]);
    expect(test.autosave.snapshot()).toMatchObject({ doing: "held", refused: { hold_hours: "At most 720." } });
    test.autosave.type("hold_hours", "96");
    expect(test.autosave.snapshot().refused).toEqual({});
    await test.autosave.save();
    expect(test.stands()).toMatchObject({ hold_hours: 96, city: "Nashik" });
  });

  it("is not blamed for what stood there when it was sent", async () => {
    const test = platform(() => {
      test.autosave.type("hold_hours", "96");
      return problem(422, "invalid", [{ loc: ["body", "hold_hours"], msg: "at most 720" }]);
    });
    test.autosave.type("hold_hours", "900");
    await test.autosave.save();
    expect(test.stands().hold_hours).toBe(96);
    expect(test.autosave.snapshot()).toMatchObject({ doing: "saved", refused: {} });
  });

  it("is found for a refusal that names none", async () => {
    const test = platform(() => problem(422, "invalid_request"));
    test.autosave.type("start_date", "2030-01-01");
    await test.autosave.save();
    expect(test.autosave.snapshot().refused).toEqual({ start_date: "It is invalid_request." });
  });
});

describe("somebody else's change", () => {
  it("of another field is no conflict", async () => {
    const { autosave, write, stands } = platform();
    write({ city: "Nashik" });
    autosave.type("name", "Quarry House");
    await autosave.save();
    expect(stands()).toMatchObject({ name: "Quarry House", city: "Nashik" });
    expect(autosave.snapshot().conflicts).toEqual([]);
  });

  it("of the same field is asked about, and mine can win", async () => {
    const { autosave, write, stands } = platform();
    autosave.type("name", "Mine");
    write({ name: "Theirs" });
    await autosave.save();
    expect(autosave.snapshot()).toMatchObject({ conflicts: ["name"], doing: "held" });
    expect(stands().name).toBe("Theirs");
    autosave.keepMine();
    await expect.poll(() => stands().name).toBe("Mine");
  });

  it("of the same field can be taken", async () => {
    const { autosave, write, stands, onDevice } = platform();
    autosave.type("name", "Mine");
    write({ name: "Theirs" });
    await autosave.save();
    autosave.takeTheirs();
    expect(autosave.snapshot()).toMatchObject({ conflicts: [], draft: {} });
    expect([stands().name, onDevice()]).toEqual(["Theirs", null]);
  });

  it("that was read while one typed is a conflict, too", async () => {
    const { autosave, write, sent } = platform();
    autosave.type("name", "Mine");
    autosave.adopt(write({ name: "Theirs" }));
    await autosave.save();
    expect(sent).toEqual([]);
    expect(autosave.snapshot().conflicts).toEqual(["name"]);
  });
});

it("what was read before a change does not undo it", async () => {
  const { autosave } = platform();
  const before = autosave.snapshot().project;
  autosave.type("name", "Quarry House");
  await autosave.save();
  autosave.adopt(before);
  expect(autosave.snapshot().project.data.name).toBe("Quarry House");
});

it("without a connection nothing is lost, and it goes on by itself", async () => {
  const { autosave, later, stands, onDevice } = platform(() => unreachable());
  autosave.type("name", "Quarry House");
  await autosave.save();
  expect(autosave.snapshot().doing).toBe("unreachable");
  expect(onDevice()).toHaveProperty("name");
  later.at(-1)?.();
  await expect.poll(() => stands().name).toBe("Quarry House");
});

it("what went wrong on the other side is tried again when asked", async () => {
  const { autosave, stands } = platform(() => problem(500, "internal"));
  autosave.type("name", "Quarry House");
  await autosave.save();
  expect(autosave.snapshot().doing).toBe("failed");
  await autosave.save();
  expect(stands().name).toBe("Quarry House");
});
