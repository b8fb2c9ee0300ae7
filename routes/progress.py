"""How a project grows: its phases, and what is told about it."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response

from database.auth import AnyReader, ProgressManager, SignedReader
from database.crud import progress as crud
from database.crud import updates as updates_crud
from database.database import Database
from database.schemas.progress import (
    HistoryAsked,
    PhaseCreate,
    PhaseHistory,
    PhaseResponse,
    PhaseUpdate,
    ProgressResponse,
)
from database.schemas.updates import UpdateChange, UpdateCreate, UpdateFeed, UpdateFilter, UpdateResponse
from database.versions import Document
from routes.answers import FOR_ANYBODY, TAKES_IDEMPOTENCY_KEY, CreatedOnce, Expected, RecordId, many, one, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api/projects", tags=["progress"])
IdOrSlug = Annotated[str, Path(description="Id or slug.")]
CHANGE_PROBLEMS = problems(401, 403, 404, 409, 412)


@router.get(
    "/{project_id}/progress", response_model=ProgressResponse, responses=problems(401, 404), openapi_extra=FOR_ANYBODY
)
async def get_progress(request: Request, project_id: IdOrSlug, reader: AnyReader) -> Response:
    """How far a project is, phase by phase and as a whole, and when it was promised, from the first date on."""
    return one(request, await crud.get_progress(reader, project_id), public=not reader.signed)


@router.post(
    "/{project_id}/progress",
    status_code=201,
    response_model=PhaseResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_phase(
    project_id: RecordId, asked: PhaseCreate, caller: ProgressManager, db: Database, once: CreatedOnce
) -> Response:
    """Add a phase, behind those that there are."""

    async def work() -> Document:
        phase = await crud.create_phase(db, caller, project_id, asked)
        return await crud.read_phase(db, phase.id)

    return await once(work)


@router.get(
    "/{project_id}/progress/{phase_id}",
    response_model=PhaseResponse,
    responses=problems(401, 404),
    openapi_extra=FOR_ANYBODY,
)
async def get_phase(request: Request, project_id: RecordId, phase_id: RecordId, reader: AnyReader) -> Response:
    """A phase, with the ETag that a change of it names."""
    return one(request, await crud.get_phase(reader, project_id, phase_id), public=not reader.signed)


@router.patch("/{project_id}/progress/{phase_id}", response_model=PhaseResponse, responses=CHANGE_PROBLEMS)
async def update_phase(
    request: Request,
    project_id: RecordId,
    phase_id: RecordId,
    change: PhaseUpdate,
    caller: ProgressManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Change a phase. At 100 per cent it is complete, and what is to be paid with it falls due."""
    await crud.update_phase(db, caller, project_id, phase_id, change, expected)
    return one(request, await crud.read_phase(db, phase_id))


@router.get(
    "/{project_id}/progress/{phase_id}/history",
    response_model=PhaseHistory,
    responses=problems(401, 403, 404),
    openapi_extra=described(HistoryAsked),
)
async def get_phase_history(
    project_id: RecordId,
    phase_id: RecordId,
    asked: Annotated[HistoryAsked, Depends(Query(HistoryAsked))],
    reader: SignedReader,
) -> Response:
    """What a phase's progress was and became, when, by whom, and why: for the builder's people."""
    return many(await crud.get_phase_history(reader, project_id, phase_id, asked))


@router.get(
    "/{project_id}/updates",
    response_model=UpdateFeed,
    responses=problems(401, 404),
    openapi_extra=described(UpdateFilter) | FOR_ANYBODY,
)
async def get_updates(
    project_id: IdOrSlug, asked: Annotated[UpdateFilter, Depends(Query(UpdateFilter))], reader: AnyReader
) -> Response:
    """The news of a project, the latest first. Builders see their drafts among it."""
    return many(await updates_crud.get_updates(reader, project_id, asked), public=not reader.signed)


@router.post(
    "/{project_id}/updates",
    status_code=201,
    response_model=UpdateResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_update(
    project_id: RecordId, asked: UpdateCreate, caller: ProgressManager, db: Database, once: CreatedOnce
) -> Response:
    """Write news: a draft, unless it is published at once, of which those who buy there are told."""

    async def work() -> Document:
        update = await updates_crud.create_update(db, caller, project_id, asked)
        return await updates_crud.read_update(db, update.id)

    return await once(work)


@router.get(
    "/{project_id}/updates/{update_id}",
    response_model=UpdateResponse,
    responses=problems(401, 404),
    openapi_extra=FOR_ANYBODY,
)
async def get_update(request: Request, project_id: RecordId, update_id: RecordId, reader: AnyReader) -> Response:
    """One piece of news, with the ETag that a change of it names."""
    return one(request, await updates_crud.get_update(reader, project_id, update_id), public=not reader.signed)


@router.patch("/{project_id}/updates/{update_id}", response_model=UpdateResponse, responses=CHANGE_PROBLEMS)
async def update_update(
    request: Request,
    project_id: RecordId,
    update_id: RecordId,
    change: UpdateChange,
    caller: ProgressManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Correct news, or publish it, once and for good."""
    await updates_crud.update_update(db, caller, project_id, update_id, change, expected)
    return one(request, await updates_crud.read_update(db, update_id))


@router.delete("/{project_id}/updates/{update_id}", status_code=204, responses=problems(401, 403, 404, 412))
async def delete_update(
    project_id: RecordId, update_id: RecordId, caller: ProgressManager, db: Database, expected: Expected
) -> None:
    """Take news away. A date of completion that it promised stays promised."""
    await updates_crud.delete_update(db, caller, project_id, update_id, expected)
