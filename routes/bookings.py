"""Bookings: holding a home, and everything that happens to the booking afterwards."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import BookingManager, BookingParty, InterestWaiver, PaymentManager, SignedReader
from database.crud import booking_status as moves
from database.crud import bookings as crud
from database.crud import holds, interest_waivers, payment_documents, refunds
from database.database import Database
from database.schemas.bookings import (
    BookingCreate,
    BookingFilter,
    BookingPage,
    BookingResponse,
    BookingStatusUpdate,
    BookingUpdate,
    CancellationResponse,
    HoldExtension,
    ReholdPermission,
)
from database.schemas.payments import BookingPaymentsResponse, InterestWaiverCreate, PayoutCreate
from routes.answers import (
    TAKES_IDEMPOTENCY_KEY,
    CreatedOnce,
    Expected,
    RecordId,
    created,
    get_idempotency_key,
    keyed,
    many,
    one,
    problems,
)
from routes.queries import Query, described

router = APIRouter(prefix="/api/bookings", tags=["bookings"])
CHANGE_PROBLEMS = problems(401, 403, 404, 409, 412)


@router.post(
    "",
    status_code=201,
    response_model=BookingResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def create_booking(request: Request, asked: BookingCreate, reader: SignedReader) -> Response:
    """Hold a home at today's price. Exactly one of all who ask for it gets it."""
    # Not by a dependency, which would cost the hottest of all writes more than it takes to read the header.
    key = await keyed(request, await get_idempotency_key(request))
    return created(request, await holds.hold_unit(reader, asked, key))


@router.get(
    "/customer/{customer_id}",
    response_model=BookingPage,
    responses=problems(401, 403, 404),
    openapi_extra=described(BookingFilter),
)
async def get_customer_bookings(
    customer_id: RecordId, asked: Annotated[BookingFilter, Depends(Query(BookingFilter))], reader: SignedReader
) -> Response:
    """One's own bookings, newest first."""
    return many(await crud.get_customer_bookings(reader, customer_id, asked))


@router.get("/{booking_id}", response_model=BookingResponse, responses=problems(401, 403, 404))
async def get_booking(request: Request, booking_id: RecordId, reader: SignedReader) -> Response:
    """A booking, for its customer and its builder's people."""
    return one(request, await crud.get_booking(reader, booking_id))


@router.patch("/{booking_id}", response_model=BookingResponse, responses=CHANGE_PROBLEMS)
async def update_booking(
    request: Request,
    booking_id: RecordId,
    change: BookingUpdate,
    caller: BookingParty,
    db: Database,
    expected: Expected,
) -> Response:
    """Change what may change until the agreement is signed."""
    await crud.update_booking(db, caller, booking_id, change, expected)
    return one(request, await crud.read_booking(db, caller, booking_id))


@router.patch("/{booking_id}/status", response_model=BookingResponse, responses=CHANGE_PROBLEMS)
async def update_booking_status(
    request: Request,
    booking_id: RecordId,
    asked: BookingStatusUpdate,
    caller: BookingParty,
    db: Database,
    expected: Expected,
) -> Response:
    """Move the booking, as its lifecycle allows to this party."""
    await moves.change_status(db, caller, booking_id, asked, expected)
    return one(request, await crud.read_booking(db, caller, booking_id))


@router.get("/{booking_id}/payments", response_model=BookingPaymentsResponse, responses=problems(401, 403, 404))
async def get_booking_payments(request: Request, booking_id: RecordId, reader: SignedReader) -> Response:
    """The books of a booking: what was paid, what falls due when, and what is still to be paid."""
    return one(request, await payment_documents.get_booking_payments(reader, booking_id))


@router.post(
    "/{booking_id}/payout",
    status_code=201,
    response_model=BookingPaymentsResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def pay_out(
    booking_id: RecordId, asked: PayoutCreate, caller: PaymentManager, db: Database, once: CreatedOnce
) -> Response:
    """Pay the customer of a booking that has ended what is owed back."""
    return await once(lambda: refunds.pay_out(db, caller, booking_id, asked))


@router.post(
    "/{booking_id}/interest-waivers",
    status_code=201,
    response_model=BookingPaymentsResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def waive_interest(
    booking_id: RecordId, asked: InterestWaiverCreate, caller: InterestWaiver, db: Database, once: CreatedOnce
) -> Response:
    """Let the customer off interest on what was overdue."""
    return await once(lambda: interest_waivers.waive_interest(db, caller, booking_id, asked))


@router.get("/{booking_id}/cancellation", responses=problems(401, 403, 404, 409))
async def preview_cancellation(booking_id: RecordId, caller: BookingParty, db: Database) -> CancellationResponse:
    """What a cancellation now would mean in money."""
    return await moves.preview_cancellation(db, caller, booking_id)


@router.post("/{booking_id}/extend-hold", response_model=BookingResponse, responses=CHANGE_PROBLEMS)
async def extend_hold(
    request: Request,
    booking_id: RecordId,
    asked: HoldExtension,
    caller: BookingManager,
    db: Database,
    expected: Expected,
) -> Response:
    """Let a running hold run longer: once, and by no more than the project's hold_hours."""
    await crud.extend_hold(db, caller, booking_id, asked, expected)
    return one(request, await crud.read_booking(db, caller, booking_id))


@router.post("/{booking_id}/allow-rehold", response_model=BookingResponse, responses=problems(401, 403, 404, 409))
async def allow_rehold(
    request: Request, booking_id: RecordId, asked: ReholdPermission, caller: BookingManager, db: Database
) -> Response:
    """Let a customer who gave this home up hold it again at once."""
    await crud.allow_rehold(db, caller, booking_id, asked)
    return one(request, await crud.read_booking(db, caller, booking_id))
