"""The builder's view of their business."""

from typing import Annotated

from fastapi import APIRouter, Query, Response

from database.auth import Token
from database.crud import builder as crud
from database.database import Primary
from database.schemas.bookings import BuilderBookingExport, BuilderBookingFilter, BuilderBookingPage
from routes.answers import PRIVATE, many, problems
from services.spreadsheets import FORMATS, spreadsheet

router = APIRouter(prefix="/api/builder", tags=["builder"])


@router.get("/bookings", response_model=BuilderBookingPage, responses=problems(401, 403))
async def get_builder_bookings(
    asked: Annotated[BuilderBookingFilter, Query()], token: Token, pool: Primary
) -> Response:
    """All bookings in the builder's projects, by filters and page, with what they add up to."""
    return many(await crud.get_builder_bookings(pool, token, asked))


@router.get(
    "/bookings/export",
    response_class=Response,
    responses={200: {"content": {media_type: {} for media_type in FORMATS.values()}}, **problems(401, 403)},
)
async def export_builder_bookings(
    asked: Annotated[BuilderBookingExport, Query()], token: Token, pool: Primary
) -> Response:
    """The same bookings as a file for a spreadsheet, CSV or XLSX."""
    rows = await crud.export_builder_bookings(pool, token, asked)
    content = await spreadsheet(asked.format, "Bookings", crud.EXPORT_COLUMNS, rows)
    name = f'attachment; filename="bookings.{asked.format}"'
    return Response(content, headers={"Content-Disposition": name, **PRIVATE}, media_type=FORMATS[asked.format])
