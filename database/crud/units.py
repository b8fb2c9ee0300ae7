"""Units and their prices."""

from sqlalchemy import CTE, BigInteger, ColumnElement, Numeric, Text, any_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Reader, Signed
from database.callers import as_caller, builders, caller_cte, for_anyone, own
from database.crud.booking_moves import expire_hold
from database.crud.project_documents import visible
from database.crud.projects import own_project, touch
from database.crud.records import record
from database.database import read_in, refusing
from database.models import Booking, Project, Tower, Unit, UnitPriceChange, User, current_unit_status, hold_lapsed
from database.projections import EMPTY, Rows, Statement, Statements, array_of, json_object, projection
from database.schemas.units import (
    MOST_UNITS_AT_ONCE,
    PriceChangeResponse,
    UnitCard,
    UnitChange,
    UnitCreate,
    UnitFilter,
    UnitResponse,
    UnitsUpdate,
    UnitUpdate,
)
from database.versions import Document, Versions, check_version
from domain.units import UNIT_MOVES_BY_BUILDER
from errors import (
    FieldError,
    InvalidTransition,
    NotFound,
    Problem,
    Stale,
    TooManyUnits,
    UnitNumberTaken,
    UnitsNotChanged,
)

_NAMES = frozenset({"tower", "unit_number"})
_NUMBER_TAKEN: dict[str, type[Problem]] = {"units_project_id_unit_number_key": UnitNumberTaken}
_LOOKS = {"tower": Tower.name, "currency": Project.currency, "status": current_unit_status()}
_card = projection(UnitCard, Unit, **_LOOKS)
_unit = projection(UnitResponse, Unit, **_LOOKS)
_FROM = Unit.__table__.join(Project.__table__, Project.id == Unit.project_id).outerjoin(
    Tower.__table__, Tower.id == Unit.tower_id
)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "tower": Tower.name == bindparam("tower", type_=Text),
    "unit_type": Unit.unit_type == bindparam("unit_type", type_=Text),
    "status": current_unit_status() == bindparam("status", type_=Text),
    "floor_number": Unit.floor_number == bindparam("floor_number"),
    "facing": Unit.facing == bindparam("facing", type_=Text),
    "min_price": Unit.price >= bindparam("min_price", type_=Numeric),
    "max_price": Unit.price <= bindparam("max_price", type_=Numeric),
    "min_area": Unit.area_sqft >= bindparam("min_area", type_=Numeric),
    "max_area": Unit.area_sqft <= bindparam("max_area", type_=Numeric),
}


def _list(asked: frozenset[str], caller: CTE | None) -> Rows:
    order = (Tower.position, Tower.name, Unit.floor_number, Unit.position, Unit.unit_number)
    wanted = [_CONDITIONS[name] for name in sorted(asked)]
    units = select(_card).select_from(_FROM).where(Unit.project_id == bindparam("project_id"), *wanted).order_by(*order)
    cards = units.subquery()
    items = select(func.coalesce(func.json_agg(next(iter(cards.c))), EMPTY).label("items"), func.count().label("total"))
    found = items.select_from(cards).subquery()
    # The project is asked for apart from its units: one without units is an empty list, one that is hidden a 404.
    shown = select(Project.id).where(Project.id == bindparam("project_id"), visible(caller)).subquery()
    return select(json_object({"items": found.c["items"], "total": found.c["total"]}).label("document")).select_from(
        shown.join(found, shown.c.id.is_not(None))
    )


def _one(caller: CTE | None) -> Rows:
    unit = select(Unit.version, _unit.label("document")).select_from(_FROM)
    return unit.where(Unit.id == bindparam("id"), visible(caller))


_LIST = Statements[tuple[frozenset[str], bool]](lambda key: for_anyone(key[1], lambda caller: _list(key[0], caller)))
_ONE = Statements[bool](lambda token: for_anyone(token, _one))
_AFTER = Statement(select(Unit.version, _unit).select_from(_FROM).where(Unit.id == bindparam("id")))
_AFTER_MANY = Statement(
    select(array_of(_card, Unit.id == any_(bindparam("ids", type_=ARRAY(BigInteger))), order=Unit.id, over=_FROM))
)
_me = caller_cte()
_prices = array_of(
    projection(PriceChangeResponse, UnitPriceChange, currency=Project.currency, changed_by=User.email),
    UnitPriceChange.unit_id == Unit.id,
    User.id == UnitPriceChange.changed_by,
    order=UnitPriceChange.id.desc(),
)
_PRICES = as_caller(
    _me,
    select(json_object({"items": _prices}).label("document"))
    .select_from(_FROM)
    .where(Unit.id == bindparam("id"), Unit.builder_id == own(_me.c.builder_id)),
)


async def get_units(reader: Reader, project_id: int, asked: UnitFilter) -> bytes:
    """All units of the project that the filters leave, tower by tower from the ground up. Raises `NotFound`."""
    given = {name: value for name, value in asked.sent().items() if value is not None}
    statement = _LIST[frozenset(given), reader.signed]
    given["project_id"] = project_id
    row = await reader.read(statement, given)
    if row is None or row[0] is None:
        raise NotFound
    body: bytes = row[0]
    return body


async def get_unit(reader: Reader, unit_id: int) -> Document:
    """The unit. Raises `NotFound`, also for a unit of another builder's draft."""
    statement, given = _ONE[reader.signed], {"id": unit_id}
    row = await reader.read(statement, given)
    if row is None or row[0] is None:
        raise NotFound
    return Document(*row)


async def read_unit(db: AsyncSession, unit_id: int) -> Document:
    """The unit as it is inside the transaction."""
    row = await read_in(db, _AFTER, id=unit_id)
    if row is None:
        raise NotFound
    return Document(*row)


async def read_units(db: AsyncSession, unit_ids: list[int]) -> bytes:
    """The units as they are inside the transaction, by their ids."""
    row = await read_in(db, _AFTER_MANY, ids=unit_ids)
    assert row is not None
    items: bytes = row[0]
    return b'{"items":' + items + b',"total":' + str(len(unit_ids)).encode() + b"}"


async def get_price_history(reader: Signed, unit_id: int) -> bytes:
    """Every price that the builder's unit had, latest first. Raises `NotFound`."""
    (document,) = await reader.read(_PRICES, {"id": unit_id}, builders())
    if document is None:
        raise NotFound
    body: bytes = document
    return body


async def create_unit(db: AsyncSession, caller: BuilderCaller, asked: UnitCreate) -> Unit:
    """Adds a unit to the builder's project.

    Raises `NotFound` for another's project, `UnitNumberTaken`, `TooManyUnits`.
    """
    project = await own_project(db, caller, asked.project_id)
    # Counted while the project is locked: two who add a unit at once cannot both be the last.
    units = await db.scalar(select(func.count()).where(Unit.project_id == project.id))
    if (units or 0) >= MOST_UNITS_AT_ONCE:
        raise TooManyUnits
    unit = Unit(
        **asked.model_dump(exclude={"tower"}),
        builder_id=caller.builder_id,
        tower_id=await _tower_id(db, project.id, caller.builder_id, asked.tower) if asked.tower else None,
    )
    with refusing(_NUMBER_TAKEN):
        db.add(unit)
        await db.flush()
    return unit


async def update_unit(
    db: AsyncSession, caller: BuilderCaller, unit_id: int, change: UnitUpdate, expected: Versions
) -> None:
    """Changes one unit. Raises `NotFound`, `Stale`, `InvalidTransition`, `UnitNumberTaken`."""
    if "status" in change.model_fields_set:
        await _end_lapsed_holds(db, caller, [unit_id])
    unit = await db.scalar(
        select(Unit).where(Unit.id == unit_id, Unit.builder_id == caller.builder_id).with_for_update(key_share=True)
    )
    if unit is None:
        raise NotFound
    check_version(unit.version, expected)
    if _NAMES & change.model_fields_set:
        await lock_names(db, {unit.project_id})
    await _change(db, caller, unit, change)
    with refusing(_NUMBER_TAKEN):
        await db.flush()


async def update_units(db: AsyncSession, caller: BuilderCaller, asked: UnitsUpdate) -> bytes:
    """Changes many units of the builder, all or none.

    Raises `UnitsNotChanged`, which names each one in the way: also one that has another version than is expected.
    """
    changes = {change.id: change for change in asked.units}
    wanted = [change.id for change in asked.units if "status" in change.model_fields_set]
    freed = await _end_lapsed_holds(db, caller, wanted)
    units = await db.scalars(
        select(Unit)
        .where(Unit.id.in_(changes), Unit.builder_id == caller.builder_id)
        .order_by(Unit.id)
        .with_for_update(key_share=True)
    )
    found = {unit.id: unit for unit in units}
    if any(_NAMES & change.model_fields_set for change in asked.units):
        await lock_names(db, {unit.project_id for unit in found.values()})
    faults: list[FieldError] = []
    for place, change in enumerate(asked.units):
        unit = found.get(change.id)
        if unit is None:
            faults.append({"loc": ["body", "units", place, "id"], "msg": "There is no such unit.", "type": "not_found"})
            continue
        # What the hold that has just been ended has changed was known to whoever saw that the unit is free.
        if change.expected_version not in (None, unit.version, unit.version - (unit.id in freed)):
            faults.append(
                {"loc": ["body", "units", place, "expected_version"], "msg": Stale.detail, "type": Stale.code}
            )
            continue
        try:
            # What is written down about one unit carries along the numbers that the ones before it get.
            with refusing(_NUMBER_TAKEN):
                await _change(db, caller, unit, change)
        except InvalidTransition as refused:
            faults.append({"loc": ["body", "units", place, "status"], "msg": refused.detail, "type": refused.code})
    if len(changes) < len(asked.units):
        faults.append({"loc": ["body", "units"], "msg": "A unit is named twice.", "type": "named_twice"})
    if faults:
        raise UnitsNotChanged(errors=faults)
    with refusing(_NUMBER_TAKEN):
        await db.flush()
    return await read_units(db, list(changes))


async def lock_names(db: AsyncSession, project_ids: set[int]) -> None:
    """Locks the projects, in the order of their ids: nobody else gives a number to a unit of theirs, or makes a tower
    or takes one away, before this transaction has ended. Units that are to be changed are locked before."""
    await db.execute(
        select(Project.id).where(Project.id.in_(project_ids)).order_by(Project.id).with_for_update(key_share=True)
    )


async def _end_lapsed_holds(db: AsyncSession, caller: BuilderCaller, unit_ids: list[int]) -> set[int]:
    """A hold that ran out has freed its unit, swept or not: it does not keep the builder from withholding it.

    The units whose hold has been ended here.
    """
    own_lapsed = (hold_lapsed(), Booking.builder_id == caller.builder_id, Booking.unit_id.in_(unit_ids))
    lapsed = (await db.execute(select(Booking.id, Booking.unit_id).where(*own_lapsed))).all()
    return {unit_id for booking_id, unit_id in lapsed if await expire_hold(booking_id)}


async def _change(db: AsyncSession, caller: BuilderCaller, unit: Unit, change: UnitUpdate | UnitChange) -> None:
    sent = change.sent()
    for name in ("id", "expected_version"):
        sent.pop(name, None)
    to = sent.get("status", unit.status)
    if to != unit.status and to not in UNIT_MOVES_BY_BUILDER[unit.status]:
        raise InvalidTransition(unit.status, to, UNIT_MOVES_BY_BUILDER[unit.status])
    if "tower" in sent:
        name = sent.pop("tower")
        unit.tower_id = await _tower_id(db, unit.project_id, unit.builder_id, name) if name else None
    price = sent.get("price", unit.price)
    if price != unit.price:
        db.add(
            UnitPriceChange(
                unit_id=unit.id,
                builder_id=unit.builder_id,
                old_price=unit.price,
                new_price=price,
                changed_by=caller.user_id,
            )
        )
        await record(
            db,
            "unit.price_changed",
            "unit",
            unit.id,
            actor_id=caller.user_id,
            builder_id=caller.builder_id,
            before={"price": unit.price},
            after={"price": price},
        )
    for name, value in sent.items():
        setattr(unit, name, value)
    touch(unit)


async def _tower_id(db: AsyncSession, project_id: int, builder_id: int, name: str) -> int:
    """The tower of this name, made when a unit first names it; it stands to the right of the others."""
    known = await db.scalar(select(Tower.id).where(Tower.project_id == project_id, Tower.name == name))
    if known is not None:
        return known
    place = select(func.coalesce(func.max(Tower.position), 0) + 1).where(Tower.project_id == project_id)
    made = insert(Tower).values(
        project_id=project_id, builder_id=builder_id, name=name, position=place.scalar_subquery()
    )
    # Somebody may have made it at the same moment: then theirs is taken.
    kept = made.on_conflict_do_update(index_elements=["project_id", "name"], set_={"name": name}).returning(Tower.id)
    return (await db.execute(kept)).scalar_one()
