"""Payments: what builders' clerks record, and what becomes of it."""

from fastapi import APIRouter, Request, Response

from database.auth import PaymentManager, SignedReader
from database.crud import payment_documents as documents
from database.crud import payment_moves as moves
from database.crud import payments as crud
from database.crud import refunds
from database.database import Database
from database.schemas.payments import (
    PaymentCreate,
    PaymentResponse,
    PaymentStatusUpdate,
    RefundCreate,
    RefundTransferUpdate,
)
from routes.answers import (
    TAKES_IDEMPOTENCY_KEY,
    CreatedOnce,
    Expected,
    RecordId,
    created,
    get_idempotency_key,
    keyed,
    one,
    problems,
)

router = APIRouter(prefix="/api/payments", tags=["payments"])


@router.post(
    "",
    status_code=201,
    response_model=PaymentResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_payment(request: Request, asked: PaymentCreate, reader: SignedReader) -> Response:
    """Record money that a customer has handed over."""
    key = await keyed(request, await get_idempotency_key(request))
    return created(request, await crud.record_payment(reader, asked, key))


@router.get("/{payment_id}", response_model=PaymentResponse, responses=problems(401, 403, 404))
async def get_payment(request: Request, payment_id: RecordId, reader: SignedReader) -> Response:
    """A payment, for its customer and its builder's people."""
    return one(request, await documents.get_payment(reader, payment_id))


@router.patch("/{payment_id}/status", response_model=PaymentResponse, responses=problems(401, 403, 404, 409, 412))
async def update_payment_status(
    request: Request,
    payment_id: RecordId,
    asked: PaymentStatusUpdate,
    caller: PaymentManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Say that a pending payment has cleared, or that it failed."""
    await moves.change_payment_status(db, caller, payment_id, asked, expected)
    return one(request, await moves.read_payment(db, payment_id))


@router.patch(
    "/{payment_id}/refunds/{refund_id}", response_model=PaymentResponse, responses=problems(401, 403, 404, 409)
)
async def settle_refund(
    request: Request,
    payment_id: RecordId,
    refund_id: RecordId,
    asked: RefundTransferUpdate,
    caller: PaymentManager,
    db: Database,
) -> Response:
    """Say how a refund was paid back that the gateway could not send."""
    await refunds.settle_transfer(db, caller, payment_id, refund_id, asked)
    return one(request, await moves.read_payment(db, payment_id))


@router.post(
    "/{payment_id}/refund",
    status_code=201,
    response_model=PaymentResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def refund_payment(
    payment_id: RecordId, asked: RefundCreate, caller: PaymentManager, db: Database, once: CreatedOnce
) -> Response:
    """Pay a payment back, in full or in part."""
    return await once(lambda: refunds.refund_payment(db, caller, payment_id, asked))
