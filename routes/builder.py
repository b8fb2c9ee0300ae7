"""The builder's view of their business."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from database.auth import SignedReader
from database.crud import builder as crud
from database.schemas.bookings import BuilderBookingExport, BuilderBookingFilter, BuilderBookingPage
from routes.answers import PRIVATE, many, problems
from routes.queries import Query, described
from services.spreadsheets import FORMATS, spreadsheet

router = APIRouter(prefix="/api/builder", tags=["builder"])


@router.get(
    "/bookings",
    response_model=BuilderBookingPage,
    responses=problems(401, 403),
    openapi_extra=described(BuilderBookingFilter),
)
async def get_builder_bookings(
    asked: Annotated[BuilderBookingFilter, Depends(Query(BuilderBookingFilter))], reader: SignedReader
) -> Response:
    """All bookings in the builder's projects, by filters and page, with what they add up to."""
    return many(await crud.get_builder_bookings(reader, asked))


@router.get(
    "/bookings/export",
    response_class=Response,
    responses={200: {"content": {media_type: {} for media_type in FORMATS.values()}}, **problems(401, 403)},
    openapi_extra=described(BuilderBookingExport),
)
async def export_builder_bookings(
    asked: Annotated[BuilderBookingExport, Depends(Query(BuilderBookingExport))], reader: SignedReader
) -> Response:
    """The same bookings as a file for a spreadsheet, CSV or XLSX."""
    rows = await crud.export_builder_bookings(reader, asked)
    content = await spreadsheet(asked.format, "Bookings", crud.EXPORT_COLUMNS, rows)
    name = f'attachment; filename="bookings.{asked.format}"'
    return Response(content, headers={"Content-Disposition": name, **PRIVATE}, media_type=FORMATS[asked.format])
