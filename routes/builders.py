"""Builders, for whoever wants to know whom they would buy from."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import AnyReader
from database.crud import builders as crud
from database.schemas.builders import BuilderFilter, BuilderPage, BuilderResponse
from routes.answers import FOR_ANYBODY, RecordId, many, one, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api/builders", tags=["builders"])


@router.get(
    "", response_model=BuilderPage, responses=problems(401), openapi_extra=described(BuilderFilter) | FOR_ANYBODY
)
async def get_builders(asked: Annotated[BuilderFilter, Depends(Query(BuilderFilter))], reader: AnyReader) -> Response:
    """The builders that have a published project."""
    return many(await crud.get_builders(reader, asked), public=not reader.signed)


@router.get("/{builder_id}", response_model=BuilderResponse, responses=problems(401, 404), openapi_extra=FOR_ANYBODY)
async def get_builder(request: Request, builder_id: RecordId, reader: AnyReader) -> Response:
    """A builder that has a published project."""
    return one(request, await crud.get_builder(reader, builder_id), public=not reader.signed)
