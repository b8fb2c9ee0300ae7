"""Recording a payment: no paisa twice, none too many, none lost.

Two statements. The first reads the books of the booking with its version; the second adds the payment only if the
booking still has that version, so that of two clerks who press at once the second sees what the first has done and is
asked again. Beneath both stand the database's own constraints: what is paid and pending never passes the total, no
stage gets more than its amount, a reference is recorded once.
"""

import json
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from psycopg.errors import UniqueViolation

from database.auth import BuilderCaller, Signed
from database.callers import builders
from database.crud.booking_moves import lock_booking
from database.crud.books import Books
from database.crud.payment_moves import money_arrives
from database.crud.payment_statements import ASKED, RECORD
from database.crud.records import Kept, Key, key_values, replayed
from database.database import Row, own_transaction, primary, read_in
from database.schemas.payments import PaymentCreate
from database.versions import Document
from domain.bookings import BookingStatus
from domain.money import spelled
from domain.payments import OpenStage, PaymentStatus, PaymentType, allocate, financial_year
from domain.people import MemberRole, Permission, UserType
from errors import NotFound, PaymentAlreadyRecorded, StillUnderWay, TryAgain
from logs import REQUEST_ID

CLERKS = builders(Permission.MANAGE_PAYMENTS)
MOST_TRIES = 100


@dataclass(frozen=True)
class Seen:
    """A booking's books as they were read at the version that is named, and what a payment needs beside them."""

    version: int
    today: date
    stages: bytes
    builder_id: int
    clerks_role: str
    books: Books


async def record_payment(reader: Signed, asked: PaymentCreate, key: Key | None) -> Document | Kept:
    """Records money that was handed over; or gives the answer that this request got before.

    The token paid in full makes the hold firm. Money for a hold that ran out brings the booking back while the home is
    free, and is owed back otherwise. A penalty pays interest, and no part of the price.

    Raises `NotFound`, `InvalidRequest`, `BookingEnded`, `Overpayment`, `AdvanceCapExceeded`, `PaymentAlreadyRecorded`,
    `IdempotencyKeyReused`, `StillUnderWay`.
    """
    given = {"booking_id": asked.booking_id, "key": key.key if key else None}
    for _ in range(MOST_TRIES):
        kept, version, today, stages, builder_id, role, status, *rest = await reader.read(ASKED, given, CLERKS)
        if kept is not None and key is not None:
            return replayed(kept, key)
        if version is None:
            raise NotFound
        seen = Seen(version, today, stages, builder_id, role, Books(BookingStatus(status), *rest))
        seen.books.check_received(asked.amount, asked.payment_type, received=asked.paid_at, completed=_completed(asked))
        values = _values(asked, seen) | {"user_id": reader.user_id, **key_values(reader.user_id, key)}
        made = await _recorded(reader, asked, seen, values, with_key=key is not None)
        if made is not None:
            return made
    raise TryAgain


def _as_read(document: object) -> str:
    # With the spaces that the database sets, so that the answer has the ETag of the document when it is read.
    return json.dumps(document, separators=(", ", " : "))


def _completed(asked: PaymentCreate) -> bool:
    return asked.payment_status is PaymentStatus.COMPLETED


def _is_interest(asked: PaymentCreate) -> bool:
    return asked.payment_type is PaymentType.PENALTY


def _values(asked: PaymentCreate, seen: Seen) -> dict[str, Any]:
    parts: dict[int, Decimal] = {}
    if _completed(asked) and not _is_interest(asked):
        stages = [OpenStage(number, Decimal(amount)) for number, amount in json.loads(seen.stages)]
        parts = allocate(asked.amount, stages)
    return {
        "booking_id": asked.booking_id,
        "booking_version": seen.version,
        "payment_type": asked.payment_type.value,
        "amount": asked.amount,
        "spelled": spelled(asked.amount, seen.books.currency),
        "payment_method": asked.payment_method.value,
        "reference": asked.reference,
        "notes": asked.notes,
        "paid_at": asked.paid_at,
        "financial_year": financial_year(seen.today),
        "allocations": _as_read([{"stage_id": number, "amount": str(parts[number])} for number in sorted(parts)]),
        "request_id": REQUEST_ID.get(),
    }


async def _recorded(
    reader: Signed, asked: PaymentCreate, seen: Seen, values: dict[str, Any], *, with_key: bool
) -> Document | None:
    """The payment, or none when the books are no longer as they were read."""
    books = seen.books
    statement = RECORD[_completed(asked), _is_interest(asked), with_key]
    pays_token = books.status is BookingStatus.RESERVED and books.paid + asked.amount >= books.token
    try:
        if _completed(asked) and not _is_interest(asked) and (pays_token or books.has_run_out):
            clerk = BuilderCaller(
                reader.user_id,
                reader.session_id,
                UserType.BUILDER,
                None,
                seen.builder_id,
                MemberRole(seen.clerks_role),
            )
            row = await _recorded_with_its_move(clerk, asked, seen, values, with_key=with_key)
        else:
            row = _unless_under_way(await primary.once(statement, values))
    except UniqueViolation as refused:
        match refused.diag.constraint_name:
            case "payments_reference_key":
                raise PaymentAlreadyRecorded from None
            case "idempotency_keys_pkey":
                return None
        raise
    if row is None:
        return None
    _, version, document = row
    return None if document is None else Document(version, document)


def _unless_under_way(row: Row | None) -> Row:
    assert row is not None
    if not row[0]:
        raise StillUnderWay
    return row


async def _recorded_with_its_move(
    clerk: BuilderCaller, asked: PaymentCreate, seen: Seen, values: dict[str, Any], *, with_key: bool
) -> Row | None:
    statement = RECORD[True, False, with_key]
    async with own_transaction() as db:
        booking, unit, _ = await lock_booking(db, clerk, asked.booking_id)
        if booking.version != seen.version:
            return None
        may_return = not seen.books.passes_cap(asked.amount)
        await money_arrives(db, booking, unit, asked.amount, by=clerk, may_return=may_return)
        row = await read_in(db, statement, **{**values, "booking_version": booking.version})
        # Here, where it undoes the move too: without its payment there is none.
        return _unless_under_way(row)
