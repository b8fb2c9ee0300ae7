"""The forms that a builder's agreements are made from: read by whoever sells, changed by the owner."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import ClauseManager, SignedReader
from database.crud import agreement_form_documents as documents
from database.crud import agreement_forms as crud
from database.database import Database
from database.schemas.agreement_forms import (
    AgreementFormAsked,
    AgreementFormList,
    AgreementFormResponse,
    AgreementFormUpdate,
)
from domain.agreements import AgreementFormName
from routes.answers import PRIVATE, Expected, many, one, problems
from routes.queries import Query, described
from services.agreement_forms import check_form, platform_form, platform_forms, preview

router = APIRouter(prefix="/api/builder/agreement-forms", tags=["agreements"])
PDF = "application/pdf"


@router.get("", response_model=AgreementFormList, responses=problems(401, 403))
async def get_agreement_forms(reader: SignedReader) -> Response:
    """The forms that the builder's agreements are made from, and whose words they have."""
    return many(await documents.get_agreement_forms(reader, platform_forms()))


@router.get(
    "/{form}",
    response_model=AgreementFormResponse,
    responses=problems(401, 403, 404),
    openapi_extra=described(AgreementFormAsked),
)
async def get_agreement_form(
    request: Request,
    form: AgreementFormName,
    asked: Annotated[AgreementFormAsked, Depends(Query(AgreementFormAsked))],
    reader: SignedReader,
) -> Response:
    """One form, as it is or in a version of before, and what its texts may name."""
    return one(request, await documents.get_agreement_form(reader, form, platform_form(form), asked))


@router.put("/{form}", response_model=AgreementFormResponse, responses=problems(401, 403, 412))
async def save_agreement_form(
    request: Request,
    form: AgreementFormName,
    asked: AgreementFormUpdate,
    caller: ClauseManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Save the builder's own words. Agreements from now on are made of them; those that there are keep theirs."""
    await check_form(form, asked)
    return one(request, await crud.save_agreement_form(db, caller, form, platform_form(form), asked, expected))


@router.delete("/{form}", response_model=AgreementFormResponse, responses=problems(401, 403, 412))
async def drop_agreement_form(
    request: Request, form: AgreementFormName, caller: ClauseManager, db: Database, expected: Expected
) -> Response:
    """Go back to the platform's own form. The builder's versions stay, to be looked at or saved again."""
    return one(request, await crud.drop_agreement_form(db, caller, form, platform_form(form), expected))


@router.post(
    "/{form}/preview",
    response_class=Response,
    responses={200: {"content": {PDF: {"schema": {"type": "string", "format": "binary"}}}}, **problems(401, 403)},
)
async def preview_agreement_form(
    form: AgreementFormName, asked: AgreementFormUpdate, _caller: ClauseManager
) -> Response:
    """What an agreement of these words looks like, by an example, as a PDF; nothing is kept."""
    return Response(await preview(form, asked), headers=PRIVATE, media_type=PDF)
