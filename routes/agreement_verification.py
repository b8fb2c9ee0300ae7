"""Whether a file is an agreement of the platform's, for anybody who holds one."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.crud import agreement_verification as crud
from database.schemas.agreements import VerificationAsked, VerificationResponse
from routes.answers import FOR_ANYBODY, CurrentVisit, many, problems, sent_file, takes_file
from routes.queries import Query, described
from services.agreement_verification import MOST_BYTES, fingerprints
from services.documents import off_the_loop

router = APIRouter(prefix="/api/agreements", tags=["agreements"])


@router.get(
    "/verify",
    response_model=VerificationResponse,
    responses=problems(),
    openapi_extra=FOR_ANYBODY | described(VerificationAsked),
)
async def verify_digest(asked: Annotated[VerificationAsked, Depends(Query(VerificationAsked))]) -> Response:
    """Tell whether a file with this SHA-256 is an agreement as it was sealed, or as both parties signed it."""
    return many(await crud.verify(asked.sha256, [], []), public=True)


@router.post(
    "/verify",
    response_model=VerificationResponse,
    responses=problems(),
    openapi_extra=FOR_ANYBODY | takes_file("The PDF."),
)
async def verify_file(request: Request, visit: CurrentVisit) -> Response:
    """Tell the same of a file that is sent in, and whether it was one before it was changed; nothing is kept of it."""
    await crud.count_verification(visit)
    async with sent_file(request, MOST_BYTES) as upload:
        known_by = await off_the_loop(fingerprints, upload.file)
    return many(await crud.verify(known_by.sha256, known_by.parts, known_by.seals))
