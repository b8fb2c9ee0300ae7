"""The papers of a booking's books: receipts, demand notes and the statement of account."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request, Response

from database.auth import SignedReader
from database.crud import demand_notes, statements
from database.crud import papers as crud
from database.schemas.base import LARGEST_ID
from database.schemas.papers import DemandNoteList
from database.schemas.statements import StatementAsked, StatementResponse
from routes.answers import PRIVATE, RecordId, has_already, many, one, problems
from routes.queries import Query, described
from services.papers import make_paper
from services.spreadsheets import FORMATS
from services.statements import make_statement
from services.storage import get_storage

router = APIRouter(prefix="/api/bookings", tags=["papers"])
PDF = "application/pdf"
MOST_NOTES = 32_767  # of SMALLINT
PaymentId = Annotated[int, Path(ge=1, le=LARGEST_ID, description="The id of the payment.")]
Sequence = Annotated[int, Path(ge=1, le=MOST_NOTES, description="The number of the note within its booking.")]
BINARY: Mapping[str, Any] = {"schema": {"type": "string", "format": "binary"}}
A_FILE: dict[int | str, dict[str, Any]] = {200: {"content": {PDF: BINARY}}, **problems(401, 403, 404)}
MEDIA_TYPES = {"pdf": PDF, "xlsx": FORMATS["xlsx"]}
OR_A_FILE: dict[int | str, dict[str, Any]] = {
    200: {"content": dict.fromkeys(MEDIA_TYPES.values(), BINARY)},
    **problems(401, 403, 404),
}


@router.get("/{booking_id}/receipts/{payment_id}", response_class=Response, responses=A_FILE)
async def download_receipt(
    request: Request, booking_id: RecordId, payment_id: PaymentId, reader: SignedReader
) -> Response:
    """The receipt of a payment as a PDF: made when it is first asked for, and the same for ever after."""
    return await _paper(request, await crud.get_receipt(reader, booking_id, payment_id))


@router.get("/{booking_id}/demand-notes", response_model=DemandNoteList, responses=problems(401, 403, 404))
async def get_demand_notes(booking_id: RecordId, reader: SignedReader) -> Response:
    """What the customer was asked to pay as stages fell due, the newest first."""
    return many(await demand_notes.get_demand_notes(reader, booking_id))


@router.get("/{booking_id}/demand-notes/{sequence}", response_class=Response, responses=A_FILE)
async def download_demand_note(
    request: Request, booking_id: RecordId, sequence: Sequence, reader: SignedReader
) -> Response:
    """A demand note as a PDF: made when it is first asked for, and the same for ever after."""
    return await _paper(request, await crud.get_demand_note(reader, booking_id, sequence))


async def _paper(request: Request, paper: crud.PaperFile | crud.Unmade) -> Response:
    if isinstance(paper, crud.Unmade):
        file = await get_storage().put("papers", ".pdf", await make_paper(paper.facts))
        paper = await crud.keep_paper(paper, file)
    headers = {"ETag": f'"{paper.sha256}"', **PRIVATE}
    if has_already(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    content = await get_storage().get(paper.key)
    headers["Content-Disposition"] = f'attachment; filename="{paper.name}"'
    return Response(content, headers=headers, media_type=PDF)


@router.get(
    "/{booking_id}/statement",
    response_model=StatementResponse,
    responses=OR_A_FILE,
    openapi_extra=described(StatementAsked),
)
async def get_statement(
    request: Request,
    booking_id: RecordId,
    asked: Annotated[StatementAsked, Depends(Query(StatementAsked))],
    reader: SignedReader,
) -> Response:
    """The account of a booking as of today: as data, as a PDF to send on, or as a table for a spreadsheet."""
    document = await statements.get_statement(reader, booking_id)
    if asked.format == "json":
        return one(request, document)
    content, name = await make_statement(document.body, asked.format)
    headers = {"Content-Disposition": f'attachment; filename="{name}"', **PRIVATE}
    return Response(content, headers=headers, media_type=MEDIA_TYPES[asked.format])
