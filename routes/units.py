"""Units: made, changed and looked at one by one or many at a time."""

from fastapi import APIRouter, Request, Response

from database.auth import AnyReader, ProjectManager, SignedReader
from database.crud import unit_batches
from database.crud import units as crud
from database.database import Database
from database.schemas.units import (
    PriceHistoryResponse,
    UnitCreate,
    UnitList,
    UnitResponse,
    UnitsCreate,
    UnitsDelete,
    UnitsDeleted,
    UnitsUpdate,
    UnitUpdate,
)
from database.versions import Document
from routes.answers import FOR_ANYBODY, TAKES_IDEMPOTENCY_KEY, CreatedOnce, Expected, RecordId, many, one, problems

router = APIRouter(prefix="/api/units", tags=["units"])


@router.post(
    "",
    status_code=201,
    response_model=UnitResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_unit(asked: UnitCreate, caller: ProjectManager, db: Database, once: CreatedOnce) -> Response:
    """Add a unit to a project. A tower that it names for the first time is made with it."""

    async def work() -> Document:
        unit = await crud.create_unit(db, caller, asked)
        return await crud.read_unit(db, unit.id)

    return await once(work)


@router.post(
    "/bulk",
    status_code=201,
    response_model=UnitList,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_units(asked: UnitsCreate, caller: ProjectManager, db: Database, once: CreatedOnce) -> Response:
    """Add many units to a project at once: all of them, or none if one cannot be added.

    Towers that they name for the first time are made with them, in the order in which they are named.
    """

    async def work() -> Document:
        return Document(1, await unit_batches.create_units(db, caller, asked))

    return await once(work)


@router.patch("/bulk", response_model=UnitList, responses=problems(401, 403, 409))
async def update_units(asked: UnitsUpdate, caller: ProjectManager, db: Database) -> Response:
    """Change many units at once: all of them, or none if one cannot be changed.

    A unit that has another version than its `expected_version` is named as `stale`: somebody changed it meanwhile.
    """
    return many(await crud.update_units(db, caller, asked))


@router.post("/bulk-delete", response_model=UnitsDeleted, responses=problems(401, 403, 409))
async def delete_units(asked: UnitsDelete, caller: ProjectManager, db: Database) -> Response:
    """Take back units that were never booked: all of them, or none if one was. Towers that are left empty go, too."""
    deleted = await unit_batches.delete_units(db, caller, asked.units)
    return many(UnitsDeleted(deleted=deleted).model_dump_json().encode())


@router.get("/{unit_id}", response_model=UnitResponse, responses=problems(401, 404), openapi_extra=FOR_ANYBODY)
async def get_unit(request: Request, unit_id: RecordId, reader: AnyReader) -> Response:
    """A unit."""
    return one(request, await crud.get_unit(reader, unit_id), public=not reader.signed)


@router.patch("/{unit_id}", response_model=UnitResponse, responses=problems(401, 403, 404, 409, 412))
async def update_unit(
    request: Request, unit_id: RecordId, change: UnitUpdate, caller: ProjectManager, db: Database, expected: Expected
) -> Response:
    """Change a unit, take it off the market (`withheld`) or put it back (`available`)."""
    await crud.update_unit(db, caller, unit_id, change, expected)
    return one(request, await crud.read_unit(db, unit_id))


@router.get("/{unit_id}/price-history", response_model=PriceHistoryResponse, responses=problems(401, 403, 404))
async def get_price_history(unit_id: RecordId, reader: SignedReader) -> Response:
    """Every price that the unit has had: when, by whom, from what to what."""
    return many(await crud.get_price_history(reader, unit_id))
