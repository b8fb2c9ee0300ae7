"""Bank statements: what came in on the builder's accounts, and what becomes of each line."""

import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from starlette.datastructures import UploadFile

from database.auth import PaymentManager, SignedReader
from database.crud import bank_lines as crud
from database.crud.records import Key
from database.database import Database
from database.schemas.bank_lines import (
    BankLineDismissal,
    BankLineFilter,
    BankLinePage,
    BankLineRecord,
    BankLineResponse,
    BankStatementForm,
    BankStatementResponse,
)
from domain.money import MINOR_UNITS
from errors import InvalidRequest, TooLarge
from routes.answers import (
    TAKES_IDEMPOTENCY_KEY,
    CreatedOnce,
    IdempotencyKey,
    RecordId,
    created,
    many,
    one,
    problems,
)
from routes.queries import Query, described
from services.bank_statements import MOST_BYTES, read_statement

router = APIRouter(prefix="/api/builder/bank-lines", tags=["bank lines"])
_STATEMENT: dict[str, Any] = {
    "type": "object",
    "required": ["file"],
    "additionalProperties": False,
    "properties": {
        "file": {"type": "string", "format": "binary", "description": "A statement, saved as CSV; 2 MiB at most."},
        "currency": {"type": "string", "enum": list(MINOR_UNITS), "description": "Default: the builder's."},
    },
}
_FORM: dict[str, Any] = {
    "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": _STATEMENT}}},
}


@router.post(
    "/import",
    status_code=201,
    response_model=BankStatementResponse,
    responses=problems(401, 403, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY | _FORM,
)
async def import_bank_statement(
    request: Request, caller: PaymentManager, db: Database, idempotency_key: IdempotencyKey
) -> Response:
    """Read in a bank's statement: what came in becomes a line each, once, however often it is read in."""
    async with _sent(request) as (content, currency):
        statement = await read_statement(content)
    # Not of the body: a browser draws another line between its parts each time.
    key = Key(idempotency_key, _fingerprint(content, currency)) if idempotency_key is not None else None
    return created(request, await crud.import_statement(db, caller, statement, currency, key))


def _fingerprint(content: bytes, currency: str | None) -> bytes:
    return hashlib.sha256(f"POST /api/builder/bank-lines/import\n{currency}\n".encode() + content).digest()


@asynccontextmanager
async def _sent(request: Request) -> AsyncIterator[tuple[bytes, str | None]]:
    """The statement of the form, and its currency if one is named. Raises `InvalidRequest`, `TooLarge`.

    Read only now that the caller is known to be somebody who may send one.
    """
    async with request.form(max_files=1, max_fields=1) as form:
        upload = form.get("file")
        if not isinstance(upload, UploadFile):
            sentence = "One file is expected, named file, in a form of the type multipart/form-data."
            raise InvalidRequest(sentence, errors=[{"loc": ["body", "file"], "msg": sentence, "type": "file_expected"}])
        try:
            beside = BankStatementForm.model_validate({name: form[name] for name in form if name != "file"})
        except ValidationError as faults:
            raise RequestValidationError(
                [{**fault, "loc": ("body", *fault["loc"])} for fault in faults.errors()]
            ) from None
        if (upload.size or 0) > MOST_BYTES:
            raise TooLarge
        yield await upload.read(), beside.currency


@router.get("", response_model=BankLinePage, responses=problems(401, 403), openapi_extra=described(BankLineFilter))
async def get_bank_lines(
    asked: Annotated[BankLineFilter, Depends(Query(BankLineFilter))], reader: SignedReader
) -> Response:
    """The lines of the builder's statements, the latest first, and whose money each open one may be."""
    return many(await crud.get_bank_lines(reader, asked))


@router.post(
    "/{line_id}/record",
    status_code=201,
    response_model=BankLineResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def record_bank_line(
    line_id: RecordId, asked: BankLineRecord, caller: PaymentManager, db: Database, once: CreatedOnce
) -> Response:
    """Make a line a payment, or have it clear one that is pending."""
    return await once(lambda: crud.record_line(db, caller, line_id, asked))


@router.post("/{line_id}/dismiss", response_model=BankLineResponse, responses=problems(401, 403, 404, 409))
async def dismiss_bank_line(
    request: Request, line_id: RecordId, asked: BankLineDismissal, caller: PaymentManager, db: Database
) -> Response:
    """Say that a line is no customer's payment, and why."""
    return one(request, await crud.dismiss_line(db, caller, line_id, asked))


@router.post("/{line_id}/reopen", response_model=BankLineResponse, responses=problems(401, 403, 404, 409))
async def reopen_bank_line(request: Request, line_id: RecordId, caller: PaymentManager, db: Database) -> Response:
    """Open a line again that was dismissed."""
    return one(request, await crud.reopen_line(db, caller, line_id))
