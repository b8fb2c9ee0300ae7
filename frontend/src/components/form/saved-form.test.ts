import { describe, expect, it } from "vitest";
import { Problem, unreachable } from "@/lib/api/problem";
import type { Tagged } from "@/lib/api/tagged";
import { type Door, SavedForm, type Unsaved } from "./saved-form";

type Form = { key: string; id: number | null; text: string }[];

function problem(status: number, errors: { loc: string[]; msg: string }[] = []) {
  const body = { ...unreachable().body, status, code: "refused", detail: "Not like this." };
  return new Problem({ ...body, errors: errors.map((error) => ({ ...error, type: "refused" })) });
}

const row = (text: string, id: number | null = null): Form[number] => ({ key: text, id, text });

/** A form over a list that this test keeps: what was written, what is kept on the device, and what waits. */
function stage(first: Form = [row("one", 1)]) {
  const world = {
    stands: { data: first, etag: '"1"' } as Tagged<Form>,
    written: [] as string[][],
    kept: null as Unsaved<Form> | null,
    waiting: null as (() => void) | null,
    during: (() => {}) as () => void,
    refusal: null as Problem | null,
  };
  const door: Door<Form> = {
    read: async () => world.stands,
    write: async (form, etag) => {
      world.during();
      if (world.refusal) throw world.refusal;
      if (etag !== world.stands.etag) throw problem(412);
      world.written.push(form.map(({ text }) => text));
      const version = Number(etag?.replaceAll('"', "")) + 1;
      world.stands = {
        data: form.map((each, place) => ({ ...each, id: each.id ?? place + 10 })),
        etag: `"${version}"`,
      };
      return world.stands;
    },
    keep: (unsaved) => {
      world.kept = unsaved;
    },
    later: (what) => {
      world.waiting = what;
    },
    meaning: (form) => JSON.stringify(form.map(({ id, text }) => [id, text.trim()])),
    isWhole: (form) => form.every(({ text }) => text.trim() !== ""),
    withIds: (form, sent, took) =>
      form.map((each) => {
        const place = sent.findIndex(({ key }) => key === each.key);
        return { ...each, id: each.id ?? took[place]?.id ?? null };
      }),
  };
  return { world, form: new SavedForm(world.stands, door) };
}

describe("a list that saves itself", () => {
  it("is sent as a whole, and its new rows get their ids", async () => {
    const { world, form } = stage();
    form.type([row("one", 1), row("two")]);
    expect(world.kept?.mine).toHaveLength(2);
    await form.save();
    expect(world.written).toEqual([["one", "two"]]);
    expect(form.snapshot()).toMatchObject({ unsaved: null, doing: "saved" });
    expect(form.snapshot().stands.data[1]).toMatchObject({ key: "two", id: 11 });
    expect(world.kept).toBeNull();
  });

  it("is not sent while something is missing, and is kept", async () => {
    const { world, form } = stage();
    form.type([row("one", 1), row("")]);
    await form.save();
    expect(world.written).toEqual([]);
    expect(form.snapshot().doing).toBe("held");
    expect(world.kept).not.toBeNull();
  });

  it("goes on with what is typed while it is being saved, with the ids that came meanwhile", async () => {
    const { world, form } = stage();
    form.type([row("one", 1), row("two")]);
    world.during = () => {
      world.during = () => {};
      form.type([row("one", 1), { ...row("two"), text: "two and a half" }]);
    };
    await form.save();
    expect(world.written).toEqual([
      ["one", "two"],
      ["one", "two and a half"],
    ]);
    expect(world.stands.data[1]?.id).toBe(11);
  });

  it("takes another version with the same list for no conflict", async () => {
    const { world, form } = stage();
    form.type([row("first", 1)]);
    world.stands = { ...world.stands, etag: '"5"' };
    await form.save();
    expect(world.written).toEqual([["first"]]);
  });

  it("shows what somebody else changed, and writes over it only if told to", async () => {
    const { world, form } = stage();
    form.type([row("mine", 1)]);
    world.stands = { data: [row("theirs", 1)], etag: '"5"' };
    await form.save();
    expect(form.snapshot()).toMatchObject({ conflict: true, doing: "held" });
    expect(world.written).toEqual([]);
    form.keepMine();
    await form.save();
    expect(world.written).toEqual([["mine"]]);
    expect(form.snapshot().conflict).toBe(false);
  });

  it("goes on from what stands if told to", async () => {
    const { world, form } = stage();
    form.type([row("mine", 1)]);
    world.stands = { data: [row("theirs", 1)], etag: '"5"' };
    await form.save();
    form.takeTheirs();
    expect(form.snapshot()).toMatchObject({ unsaved: null, conflict: false });
    expect(form.snapshot().stands.data[0]?.text).toBe("theirs");
    expect(world.kept).toBeNull();
  });

  it("has a refusal at its field, and is not sent again before it is changed", async () => {
    const { world, form } = stage();
    world.refusal = problem(422, [{ loc: ["body", "rows", "0"], msg: "too long" }]);
    form.type([row("one and so on", 1)]);
    await form.save();
    expect(form.snapshot()).toMatchObject({ refused: { "rows.0": "Too long." }, doing: "held" });
    world.refusal = null;
    await form.save();
    expect(world.written).toEqual([]);
    form.type([row("won", 1)]);
    await form.save();
    expect(world.written).toEqual([["won"]]);
  });

  it("tries again by itself while nothing can be reached", async () => {
    const { world, form } = stage();
    world.refusal = unreachable();
    form.type([row("won", 1)]);
    await form.save();
    expect(form.snapshot().doing).toBe("unreachable");
    world.refusal = null;
    world.waiting?.();
    await form.save();
    expect(world.written).toEqual([["won"]]);
  });

  it("goes on with what was kept on the device", async () => {
    const { world, form } = stage();
    form.restore({ mine: [row("won", 1)], from: JSON.stringify([[1, "one"]]) });
    await form.save();
    expect(world.written).toEqual([["won"]]);
  });

  it("does not go back to what was read before the last change", async () => {
    const { form } = stage();
    form.type([row("won", 1)]);
    await form.save();
    form.adopt({ data: [row("one", 1)], etag: '"1"' });
    expect(form.snapshot().stands.data[0]?.text).toBe("won");
  });
});
