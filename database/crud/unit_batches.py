"""Many units at once: added, and taken back."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import BigInteger, Insert, Text, cast, delete, exists, func, literal, select
from sqlalchemy.dialects.postgresql import JSONB, insert
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.projects import own_project
from database.crud.units import lock_names, read_units
from database.models import AuditEntry, Booking, Project, Tower, Unit
from database.projections import json_object
from database.schemas.units import MOST_UNITS_AT_ONCE, UnitsCreate
from errors import FieldError, TooManyUnits, UnitNumberTaken, UnitsHaveBookings, UnitsNotAdded, UnitsNotChanged
from logs import REQUEST_ID


async def create_units(db: AsyncSession, caller: BuilderCaller, asked: UnitsCreate) -> bytes:
    """Adds units to the builder's project, all or none; the units in the order in which they were sent.

    Raises `NotFound` for another's project, `TooManyUnits`, `UnitsNotAdded`, which names each number that stands twice
    or is taken.
    """
    project = await own_project(db, caller, asked.project_id)
    units = await db.scalar(select(func.count()).where(Unit.project_id == project.id))
    if (units or 0) + len(asked.units) > MOST_UNITS_AT_ONCE:
        raise TooManyUnits
    towers = await _towers(db, project, dict.fromkeys(unit.tower for unit in asked.units if unit.tower))
    first: dict[str, int] = {}
    for place, unit in enumerate(asked.units):
        first.setdefault(unit.unit_number, place)
    rows = [
        {
            **asked.units[place].model_dump(exclude={"tower"}),
            "project_id": project.id,
            "builder_id": project.builder_id,
            "tower_id": towers.get(asked.units[place].tower or ""),
        }
        for place in first.values()
    ]
    # Passed over, not refused: so all that are taken come to light at once, also by who adds one at this moment.
    adding = insert(Unit).on_conflict_do_nothing(constraint="units_project_id_unit_number_key")
    added = (await db.execute(adding.returning(Unit.id, Unit.unit_number), rows)).all()
    if len(added) < len(asked.units):
        raise UnitsNotAdded(errors=_numbers_in_the_way(asked, first, {number for _, number in added}))
    return await read_units(db, [unit_id for unit_id, _ in added])


def _numbers_in_the_way(asked: UnitsCreate, first: dict[str, int], added: set[str]) -> list[FieldError]:
    faults: list[FieldError] = []
    for place, unit in enumerate(asked.units):
        loc: list[str | int] = ["body", "units", place, "unit_number"]
        if unit.unit_number not in added:
            faults.append({"loc": loc, "msg": UnitNumberTaken.detail, "type": UnitNumberTaken.code})
        elif first[unit.unit_number] != place:
            faults.append({"loc": loc, "msg": "This number stands above already.", "type": "named_twice"})
    return faults


async def _towers(db: AsyncSession, project: Project, names: Iterable[str]) -> dict[str, int]:
    """The towers of these names in the project, which is locked; new ones stand to the right of the others."""
    of_project = select(Tower.name, Tower.id).where(Tower.project_id == project.id)
    towers: dict[str, int] = {row.name: row.id for row in await db.execute(of_project)}
    missing = [name for name in names if name not in towers]
    if missing:
        last = await db.scalar(select(func.coalesce(func.max(Tower.position), 0)).where(Tower.project_id == project.id))
        rows = [
            {"project_id": project.id, "builder_id": project.builder_id, "name": name, "position": (last or 0) + place}
            for place, name in enumerate(missing, 1)
        ]
        made = await db.execute(insert(Tower).returning(Tower.name, Tower.id), rows)
        towers |= {row.name: row.id for row in made}
    return towers


async def delete_units(db: AsyncSession, caller: BuilderCaller, unit_ids: list[int]) -> int:
    """Takes back units of the builder's that nobody ever booked, all or none, and the towers that are left empty.

    How many they were. What they were stays in the audit trail; the history of their prices goes with them. Raises
    `UnitsHaveBookings` or, if nothing else is in the way, `UnitsNotChanged` for units that are not there or are named
    twice; both name each of them.
    """
    found = (
        await db.execute(
            select(Unit.id, Unit.project_id, Unit.tower_id)
            .where(Unit.id.in_(unit_ids), Unit.builder_id == caller.builder_id)
            .order_by(Unit.id)
            .with_for_update()
        )
    ).all()
    # Asked once the units are locked: who was booking one has done so by now, and who comes later does not find it.
    booked = await db.scalars(select(Booking.unit_id).where(Booking.unit_id.in_([unit.id for unit in found])))
    _check_removal(unit_ids, {unit.id for unit in found}, set(booked))
    await lock_names(db, {unit.project_id for unit in found})
    await db.execute(_removal(caller, unit_ids))
    towers = {unit.tower_id for unit in found if unit.tower_id is not None}
    await db.execute(delete(Tower).where(Tower.id.in_(towers), ~exists().where(Unit.tower_id == Tower.id)))
    return len(found)


def _check_removal(unit_ids: list[int], found: set[int], booked: set[int]) -> None:
    faults: list[FieldError] = []
    named: set[int] = set()
    for place, unit_id in enumerate(unit_ids):
        loc: list[str | int] = ["body", "units", place]
        if unit_id not in found:
            faults.append({"loc": loc, "msg": "There is no such unit.", "type": "not_found"})
        elif unit_id in named:
            faults.append({"loc": loc, "msg": "This unit stands above already.", "type": "named_twice"})
        elif unit_id in booked:
            faults.append({"loc": loc, "msg": "This home has been booked, now or before.", "type": "unit_has_bookings"})
        named.add(unit_id)
    if faults:
        raise (UnitsHaveBookings if booked else UnitsNotChanged)(errors=faults)


def _removal(caller: BuilderCaller, unit_ids: list[int]) -> Insert:
    """Deletes the units and writes down what each of them was."""
    gone = (
        delete(Unit)
        .where(Unit.id.in_(unit_ids))
        .returning(
            Unit.id, Unit.builder_id, Unit.project_id, Unit.tower_id, Unit.unit_number, Unit.floor_number, Unit.price
        )
        .cte("gone")
    )
    was = {name: gone.c[name] for name in ("project_id", "unit_number", "floor_number", "price")} | {
        "tower": Tower.name
    }
    entry: dict[str, Any] = {
        "actor_id": literal(caller.user_id, BigInteger),
        "builder_id": gone.c.builder_id,
        "action": literal("unit.deleted", Text),
        "entity_type": literal("unit", Text),
        "entity_id": gone.c.id,
        "before": cast(json_object(was), JSONB),
        "request_id": literal(REQUEST_ID.get(), Text),
    }
    rows = select(*entry.values()).select_from(gone.outerjoin(Tower, Tower.id == gone.c.tower_id)).order_by(gone.c.id)
    return insert(AuditEntry).from_select(list(entry), rows, include_defaults=False)
