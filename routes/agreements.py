"""Sale agreements: made by the builder, read by both parties."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import BookingManager, BookingParty, SignedReader
from database.crud import agreement_documents as documents
from database.crud import agreements as crud
from database.crud import signing
from database.crud.records import Kept
from database.schemas.agreements import AgreementAsked, AgreementResponse, AgreementSign, AgreementVersion
from errors import TryAgain
from routes.answers import (
    PRIVATE,
    TAKES_IDEMPOTENCY_KEY,
    CurrentVisit,
    IdempotencyKey,
    RecordId,
    created,
    has_already,
    keyed,
    one,
    problems,
)
from routes.queries import Query, described
from services.agreements import draw_up
from services.documents import off_the_loop
from services.sealing import check_name
from services.storage import get_storage

router = APIRouter(prefix="/api/bookings", tags=["agreements"])
PDF = "application/pdf"
_PDF = {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}
NOT_KEPT = {"Cache-Control": "no-store"}
# Each time that somebody else was faster, a version of theirs was made.
MOST_TRIES = 12


@router.post(
    "/{booking_id}/generate-agreement",
    status_code=201,
    response_model=AgreementVersion,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def generate_agreement(
    request: Request, booking_id: RecordId, caller: BookingManager, idempotency_key: IdempotencyKey
) -> Response:
    """Freeze what was agreed into a document; it takes the place of one that nobody has signed in full."""
    key = await keyed(request, idempotency_key)
    for _ in range(MOST_TRIES):
        draft = await crud.draft_agreement(caller, booking_id, key)
        if isinstance(draft, Kept):
            return created(request, draft)
        terms, pdf = await draw_up(draft.facts, draft.number, draft.generated_at)
        file = await get_storage().put("agreements", ".pdf", pdf)
        made = await crud.issue_agreement(caller, draft, terms, file, key)
        if made is not None:
            return created(request, made)
    raise TryAgain


@router.get(
    "/{booking_id}/agreement/preview",
    response_class=Response,
    responses={200: _PDF, **problems(401, 403, 404, 409)},
)
async def preview_agreement(booking_id: RecordId, caller: BookingManager) -> Response:
    """See what the next version would say, before it is drawn up: marked as a preview, and kept nowhere."""
    draft = await crud.draft_agreement(caller, booking_id, None)
    assert isinstance(draft, crud.Draft)
    _, pdf = await draw_up(draft.facts, draft.number, draft.generated_at, mark="Preview")
    headers = {"Content-Disposition": f'inline; filename="Agreement-{draft.facts.reference}-preview.pdf"', **NOT_KEPT}
    return Response(pdf, headers=headers, media_type=PDF)


@router.post(
    "/{booking_id}/agreement/sign",
    response_model=AgreementVersion,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def sign_agreement(
    request: Request,
    booking_id: RecordId,
    asked: AgreementSign,
    caller: BookingParty,
    visit: CurrentVisit,
    idempotency_key: IdempotencyKey,
) -> Response:
    """Sign the version that was read, for the caller's side; once both sides have signed it, it is sealed."""
    key = await keyed(request, idempotency_key)
    await off_the_loop(check_name, asked.full_name)
    return created(request, await signing.sign_agreement(caller, booking_id, asked, visit, key), status=200)


@router.get("/{booking_id}/agreement", response_model=AgreementResponse, responses=problems(401, 403, 404))
async def get_agreement(request: Request, booking_id: RecordId, reader: SignedReader) -> Response:
    """The current agreement of a booking, and all its versions."""
    return one(request, await documents.get_agreement(reader, booking_id))


@router.get(
    "/{booking_id}/download-agreement",
    response_class=Response,
    responses={200: _PDF, **problems(401, 403, 404)},
    openapi_extra=described(AgreementAsked),
)
async def download_agreement(
    request: Request,
    booking_id: RecordId,
    asked: Annotated[AgreementAsked, Depends(Query(AgreementAsked))],
    reader: SignedReader,
) -> Response:
    """The agreement as a PDF: the current version, or the one that is asked for; sealed, if it is."""
    file = await documents.get_agreement_file(reader, booking_id, asked)
    headers = {"ETag": f'"{file.sha256}"', **PRIVATE}
    if has_already(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    content = await get_storage().get(file.key)
    headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
    return Response(content, headers=headers, media_type=PDF)
