"""Projects, and the units in them."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Request, Response

from database.auth import AnyReader, ProjectManager
from database.crud import cities as cities_crud
from database.crud import galleries as galleries_crud
from database.crud import projects as crud
from database.crud import units as units_crud
from database.database import Database
from database.schemas.pictures import GalleryIn, GalleryResponse
from database.schemas.projects import (
    CityList,
    ProjectCreate,
    ProjectFilter,
    ProjectPage,
    ProjectResponse,
    ProjectUpdate,
)
from database.schemas.units import UnitFilter, UnitList
from database.versions import Document
from routes.answers import FOR_ANYBODY, TAKES_IDEMPOTENCY_KEY, CreatedOnce, Expected, RecordId, many, one, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api/projects", tags=["projects"])
IdOrSlug = Annotated[str, Path(description="Id or slug.")]


@router.get(
    "",
    response_model=ProjectPage,
    responses=problems(401),
    openapi_extra=described(ProjectFilter) | FOR_ANYBODY,
)
async def get_projects(asked: Annotated[ProjectFilter, Depends(Query(ProjectFilter))], reader: AnyReader) -> Response:
    """Projects, by filters and page. Builders see their drafts among them."""
    return many(await crud.get_projects(reader, asked), public=not reader.signed)


@router.post(
    "",
    status_code=201,
    response_model=ProjectResponse,
    responses=problems(401, 403, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_project(asked: ProjectCreate, caller: ProjectManager, db: Database, once: CreatedOnce) -> Response:
    """Make a project: a draft, unless it is published at once."""

    async def work() -> Document:
        project = await crud.create_project(db, caller, asked)
        return await crud.read_project(db, project.id)

    return await once(work)


@router.get("/cities", response_model=CityList, responses=problems(401), openapi_extra=FOR_ANYBODY)
async def get_cities(reader: AnyReader) -> Response:
    """The cities with published projects, and how many there are in each."""
    return many(await cities_crud.get_cities(reader), public=not reader.signed)


@router.get("/{project_id}", response_model=ProjectResponse, responses=problems(401, 404), openapi_extra=FOR_ANYBODY)
async def get_project(request: Request, project_id: IdOrSlug, reader: AnyReader) -> Response:
    """A project, by its id or slug."""
    return one(request, await crud.get_project(reader, project_id), public=not reader.signed)


@router.patch("/{project_id}", response_model=ProjectResponse, responses=problems(401, 403, 404, 409, 412))
async def update_project(
    request: Request,
    project_id: RecordId,
    change: ProjectUpdate,
    caller: ProjectManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Change a project, publish it, or move it on to its next status."""
    await crud.update_project(db, caller, project_id, change, expected)
    return one(request, await crud.read_project(db, project_id))


@router.delete("/{project_id}", status_code=204, responses=problems(401, 403, 404, 409, 412))
async def delete_project(project_id: RecordId, caller: ProjectManager, db: Database, expected: Expected) -> None:
    """Delete a project that has never had a booking."""
    await crud.delete_project(db, caller, project_id, expected)


@router.put("/{project_id}/pictures", response_model=GalleryResponse, responses=problems(401, 403, 404, 412))
async def set_pictures(
    request: Request, project_id: RecordId, asked: GalleryIn, caller: ProjectManager, db: Database, expected: Expected
) -> Response:
    """Hang these pictures in place of the project's, in their order: uploads, or some that it has already."""
    return one(request, await galleries_crud.set_gallery(db, caller, project_id, asked, expected))


@router.get(
    "/{project_id}/units",
    response_model=UnitList,
    responses=problems(401, 404),
    openapi_extra=described(UnitFilter) | FOR_ANYBODY,
)
async def get_project_units(
    project_id: RecordId, asked: Annotated[UnitFilter, Depends(Query(UnitFilter))], reader: AnyReader
) -> Response:
    """All units of a project that the filters leave, in one answer: the stacking plan is drawn from it."""
    return many(await units_crud.get_units(reader, project_id, asked), public=not reader.signed)
