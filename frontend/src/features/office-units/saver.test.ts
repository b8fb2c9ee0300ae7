import { expect, test } from "vitest";
import { unitOf } from "@/components/stacking-plan/made-units";
import { Problem } from "@/lib/api/problem";
import { Saver } from "./saver";
import { type Unit, type Values, type Wanted, wantedOf, withPending } from "./unit";

/** Units as the platform keeps them: a change that names another version than they have is refused, with all beside it. */
class Kept {
  sent: number[][] = [];
  constructor(private units: Unit[]) {}

  change(id: number, to: Values) {
    this.units = this.units.map((unit) => (unit.id === id ? { ...unit, ...to, version: unit.version + 1 } : unit));
  }

  doors = {
    read: async () => this.units,
    send: async (wanted: readonly Wanted[]) => {
      this.sent.push(wanted.map(({ version }) => version));
      const errors = wanted.flatMap(({ id, version, to }, place) => {
        const unit = this.units.find((each) => each.id === id);
        if (to.price === "0.00") return [fault(place, "price", "value_error", "the amount must be more than zero")];
        return unit?.version === version ? [] : [fault(place, "expected_version", "stale", "Somebody was quicker.")];
      });
      if (errors.length > 0) throw refused(errors);
      for (const { id, to } of wanted) this.change(id, to);
      return this.units;
    },
  };
}

type Errors = NonNullable<Problem["body"]["errors"]>;
const fault = (place: number, field: string, type: string, msg: string): Errors[number] => ({
  loc: ["body", "units", place, field],
  msg,
  type,
});
const refused = (errors: Errors) =>
  new Problem({
    ...{ type: "about:blank", title: "Conflict", status: 409, detail: "Nothing was changed." },
    ...{ code: "units_not_changed", request_id: "", errors, allowed: [] },
  });
const wanted = (unit: Unit, to: Values) => [wantedOf(unit, to)].filter((each): each is Wanted => each !== null);

test("somebody who types on names the version that their last change has made", async () => {
  const unit = unitOf();
  const kept = new Kept([unit]);
  const saver = new Saver(kept.doors);
  const first = saver.save(wanted(unit, { price: "1.00" }));
  const second = saver.save(wanted(unit, { facing: "west" }));
  expect((await first).kind).toBe("done");
  expect((await second).kind).toBe("done");
  expect(kept.sent).toEqual([[1], [2]]);
});

test("what somebody else did to another field is kept beside one's own change", async () => {
  const unit = unitOf({ facing: "east" });
  const kept = new Kept([unit]);
  kept.change(unit.id, { facing: "north" });
  expect((await new Saver(kept.doors).save(wanted(unit, { price: "1.00" }))).kind).toBe("done");
  expect(await kept.doors.read()).toMatchObject([{ price: "1.00", facing: "north" }]);
});

test("what somebody else did to the same field is not overwritten before one has seen it", async () => {
  const unit = unitOf({ price: "5.00" });
  const kept = new Kept([unit]);
  kept.change(unit.id, { price: "6.00" });
  const saver = new Saver(kept.doors);
  const outcome = await saver.save(wanted(unit, { price: "7.00" }));
  expect(outcome).toMatchObject({ kind: "conflicts", conflicts: [{ now: { price: "6.00" } }] });
  expect(await kept.doors.read()).toMatchObject([{ price: "6.00" }]);
  if (outcome.kind !== "conflicts") return;
  expect((await saver.save(outcome.mine)).kind).toBe("done");
  expect(await kept.doors.read()).toMatchObject([{ price: "7.00" }]);
});

test("one that is refused stops all, and is named", async () => {
  const units = [unitOf({ unit_number: "A-1" }), unitOf({ unit_number: "A-2" })];
  const [one, other] = units as [Unit, Unit];
  const asked = [...wanted(one, { price: "7.00" }), ...wanted(other, { price: "0.00" })];
  const outcome = await new Saver(new Kept(units).doors).save(asked);
  expect(outcome).toMatchObject({
    kind: "refused",
    faults: [{ number: "A-2", field: "price", said: "The amount must be more than zero." }],
  });
});

test("a unit that was booked meanwhile is no choice between two versions: the platform says why not", async () => {
  const unit = unitOf();
  const kept = new Kept([{ ...unit, status: "reserved", version: 2 }]);
  await new Saver(kept.doors).save(wanted(unit, { status: "withheld" }));
  expect(kept.sent).toEqual([[1], [2]]);
});

test("a change is undone unless somebody has changed the same since", async () => {
  const unit = unitOf({ price: "5.00", facing: "east" });
  const kept = new Kept([unit]);
  const saver = new Saver(kept.doors);
  const done = await saver.save(wanted(unit, { price: "6.00" }));
  if (done.kind !== "done") throw new Error(done.kind);
  kept.change(unit.id, { facing: "west" });
  const undone = await saver.save(done.undo);
  expect(await kept.doors.read()).toMatchObject([{ price: "5.00", facing: "west" }]);
  if (undone.kind !== "done") throw new Error(undone.kind);
  kept.change(unit.id, { price: "9.00" });
  expect((await saver.save(undone.undo)).kind).toBe("conflicts");
  expect(await kept.doors.read()).toMatchObject([{ price: "9.00" }]);
});

test("a platform that always says stale is not asked for ever", async () => {
  const unit = unitOf();
  const kept = new Kept([unit]);
  const send = async (each: readonly Wanted[]) => {
    kept.change(unit.id, { balconies: 1 });
    return kept.doors.send(each);
  };
  expect((await new Saver({ ...kept.doors, send }).save(wanted(unit, { price: "1.00" }))).kind).toBe("refused");
});

test("a change says nothing of what the unit has already, and is seen before it is made", () => {
  const unit = unitOf({ price: "5.00", facing: "east" });
  expect(wantedOf(unit, { price: "5.00" })).toBeNull();
  expect(wantedOf(unit, { price: "6.00", facing: "east" })).toMatchObject({
    from: { price: "5.00" },
    to: { price: "6.00" },
  });
  const other = unitOf();
  const shown = withPending([unit, other], [wanted(unit, { price: "6.00" }), wanted(unit, { price: "7.00" })]);
  expect(shown[0]).toMatchObject({ price: "7.00" });
  expect(shown[1]).toBe(other);
});
