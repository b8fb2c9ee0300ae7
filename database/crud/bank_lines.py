"""Bank statements: reading one in adds what is new, and each line of it becomes one payment at most, or none."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Time, func, literal_column, select
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Signed
from database.callers import builders
from database.crud.bank_line_documents import LINE_AFTER, PAGE
from database.crud.booking_moves import database_time
from database.crud.payment_moves import add_payment, change_payment_status
from database.crud.projects import escaped, touch
from database.crud.records import Kept, Key, claim_key, keep_answer, record
from database.crud.schedules import day_at
from database.database import read_in
from database.models import BankLine, Booking, Builder, Payment
from database.schemas.bank_lines import (
    BankLineDismissal,
    BankLineFilter,
    BankLineRecord,
    BankStatementResponse,
)
from database.schemas.payments import PaymentCreate, PaymentStatusUpdate
from database.versions import Document
from domain.bank_lines import BankLineStatus, BankStatement, StatementLine, fingerprints
from domain.money import rounded, spelled
from domain.payments import PaymentMethod, PaymentStatus
from domain.people import Permission
from errors import BankLineMismatch, BankLineSettled, FieldError, InvalidBankStatement, NotFound

CLERKS = builders(Permission.MANAGE_PAYMENTS)
# What is written down when a line gets into the status.
ACTIONS = {
    BankLineStatus.RECORDED: "bank_line.recorded",
    BankLineStatus.DISMISSED: "bank_line.dismissed",
    BankLineStatus.OPEN: "bank_line.reopened",
}
_NOON: ColumnElement[object] = sql_cast(literal_column("'12:00'"), Time())


async def import_statement(
    db: AsyncSession, caller: BuilderCaller, statement: BankStatement, currency: str | None, key: Key | None
) -> Document | Kept:
    """Adds the lines of the statement that are not known yet; or gives the answer that this request got before.

    The amounts are in `currency`, the builder's own when none is named. Raises `InvalidBankStatement`,
    `IdempotencyKeyReused`, `StillUnderWay`.
    """
    if key is not None:
        kept = await claim_key(db, caller.user_id, key.key, key.fingerprint)
        if kept is not None:
            return Kept(kept.status, kept.body.encode())
    # Locked, so that two who read in the same statement take turns and do not wait for each other's lines.
    builder = await db.get_one(Builder, caller.builder_id, with_for_update={"key_share": True})
    today: date = (await db.execute(select(day_at(builder.timezone)))).scalar_one()
    of = currency or builder.currency
    _check(statement.lines, of, today)
    added = await _add(db, caller, statement.lines, of)
    brought = BankStatementResponse(added=added, known=len(statement.lines) - added, left_out=statement.left_out)
    await record(
        db,
        "bank_statement.imported",
        "builder",
        caller.builder_id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        after=brought.model_dump(),
    )
    body = brought.model_dump_json()
    if key is not None:
        await keep_answer(db, caller.user_id, key.key, key.fingerprint, status=201, body=body)
    return Document(1, body.encode())


def _check(lines: list[StatementLine], currency: str, today: date) -> None:
    faults: list[FieldError] = []

    def fault(line: StatementLine, sentence: str, kind: str) -> None:
        faults.append({"loc": ["body", "file", line.row], "msg": sentence, "type": kind})

    for line in lines:
        if line.booked_on > today:
            fault(line, "Money cannot have come in in the future.", "in_the_future")
        if rounded(line.amount, currency) != line.amount:
            fault(line, f"{currency} has no such small parts.", "too_precise")
    if faults:
        raise InvalidBankStatement(errors=faults)


async def _add(db: AsyncSession, caller: BuilderCaller, lines: list[StatementLine], currency: str) -> int:
    """Adds what is new of the lines; how many they were."""
    if not lines:
        return 0
    rows = [
        {
            "builder_id": caller.builder_id,
            "booked_on": line.booked_on,
            "amount": line.amount,
            "currency": currency,
            "narration": line.narration,
            "reference": line.reference,
            "fingerprint": fingerprint,
            "imported_by": caller.user_id,
        }
        for line, fingerprint in zip(lines, fingerprints(lines, currency), strict=True)
    ]
    # The database holds it, whatever is locked: a fingerprint is the builder's once.
    unknown = upsert(BankLine).on_conflict_do_nothing(index_elements=[BankLine.builder_id, BankLine.fingerprint])
    return len(list(await db.scalars(unknown.returning(BankLine.id), rows)))


async def get_bank_lines(reader: Signed, asked: BankLineFilter) -> bytes:
    """One page of the builder's lines that the filters leave, the latest first, with what each may be."""
    given = {name: getattr(asked, name) for name in ("status", "q") if getattr(asked, name) is not None}
    names = frozenset(given)
    if asked.q:
        given["q"] = f"%{escaped(asked.q.lower())}%"
    body: bytes
    (body,) = await reader.read(PAGE[names], {**given, "page": asked.page, "limit": asked.limit}, CLERKS)
    return body


async def record_line(db: AsyncSession, caller: BuilderCaller, line_id: int, asked: BankLineRecord) -> Document:
    """Makes the line a payment for a booking, or has it clear one that is pending: all of it, or nothing.

    Raises `NotFound`, `BankLineSettled`, `BankLineMismatch`, and what `add_payment` and `change_payment_status` raise.
    """
    # The line before the unit and the booking: nobody takes them in another order.
    line = await _lock_line(db, caller, line_id, BankLineStatus.OPEN)
    currency = await db.scalar(
        select(Booking.currency).where(Booking.id == asked.booking_id, Booking.builder_id == caller.builder_id)
    )
    if currency is None:
        raise NotFound
    if currency != line.currency:
        raise BankLineMismatch(f"This line is in {line.currency}, and the booking in {currency}. Nothing was recorded.")
    if asked.payment_id is None:
        payment = await add_payment(db, caller, await _payment(db, line, asked))
        payment_id = payment.id
    else:
        payment_id = await _clear(db, caller, line, asked.booking_id, asked.payment_id)
    await _settle(db, caller, line, BankLineStatus.RECORDED, payment_id=payment_id)
    return await read_line(db, line_id)


async def _payment(db: AsyncSession, line: BankLine, asked: BankLineRecord) -> PaymentCreate:
    """The line as a payment: received at noon of its day by the builder's calendar, which may be still to come."""
    timezone = select(Builder.timezone).where(Builder.id == line.builder_id).scalar_subquery()
    noon = func.least(func.now(), func.timezone(timezone, line.booked_on + _NOON))
    paid_at: datetime = (await db.execute(select(noon))).scalar_one()
    return PaymentCreate.model_construct(
        booking_id=asked.booking_id,
        payment_type=asked.payment_type,
        amount=line.amount,
        payment_method=PaymentMethod.BANK_TRANSFER,
        payment_status=PaymentStatus.COMPLETED,
        reference=line.reference or f"bank line {line.id}",
        paid_at=paid_at,
        notes=None,
    )


async def _clear(db: AsyncSession, caller: BuilderCaller, line: BankLine, booking_id: int, payment_id: int) -> int:
    payment = await db.scalar(
        select(Payment).where(
            Payment.id == payment_id, Payment.booking_id == booking_id, Payment.builder_id == caller.builder_id
        )
    )
    if payment is None:
        raise NotFound
    # What a payment is of never changes, so that nothing has to be locked to look at it.
    if payment.amount != line.amount:
        raise BankLineMismatch(
            f"This line is of {spelled(line.amount, line.currency)}, and the payment of "
            f"{spelled(payment.amount, payment.currency)}. Nothing was recorded."
        )
    cleared = PaymentStatusUpdate(payment_status=PaymentStatus.COMPLETED)
    await change_payment_status(db, caller, payment_id, cleared, None)
    return payment_id


async def dismiss_line(db: AsyncSession, caller: BuilderCaller, line_id: int, asked: BankLineDismissal) -> Document:
    """Says that the line is no customer's payment. Raises `NotFound`, `BankLineSettled`."""
    line = await _lock_line(db, caller, line_id, BankLineStatus.OPEN)
    await _settle(db, caller, line, BankLineStatus.DISMISSED, reason=asked.reason)
    return await read_line(db, line_id)


async def reopen_line(db: AsyncSession, caller: BuilderCaller, line_id: int) -> Document:
    """Opens a line that was dismissed again. Raises `NotFound`, `BankLineSettled` when it is not dismissed."""
    line = await _lock_line(db, caller, line_id, BankLineStatus.DISMISSED)
    await _settle(db, caller, line, BankLineStatus.OPEN)
    return await read_line(db, line_id)


async def read_line(db: AsyncSession, line_id: int) -> Document:
    """The line as it is inside the transaction, for the builder."""
    row = await read_in(db, LINE_AFTER, id=line_id)
    assert row is not None
    return Document(*row)


async def _lock_line(db: AsyncSession, caller: BuilderCaller, line_id: int, status: BankLineStatus) -> BankLine:
    """The builder's line, locked. Raises `NotFound`, `BankLineSettled` when it is not in this status any more."""
    line = await db.scalar(
        select(BankLine)
        .where(BankLine.id == line_id, BankLine.builder_id == caller.builder_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    if line is None:
        raise NotFound
    if line.line_status is not status:
        raise BankLineSettled(f"This line is {line.line_status} already. Nothing was changed.")
    return line


async def _settle(
    db: AsyncSession,
    caller: BuilderCaller,
    line: BankLine,
    to: BankLineStatus,
    *,
    payment_id: int | None = None,
    reason: str | None = None,
) -> None:
    now, before = await database_time(db), line.line_status
    # All of them at once, since the database takes them only as a whole.
    line.line_status, line.payment_id, line.dismissal_reason = to, payment_id, reason
    settled = to is not BankLineStatus.OPEN
    line.settled_by, line.settled_at = (caller.user_id, now) if settled else (None, None)
    touch(line)
    await db.flush()
    await record(
        db,
        ACTIONS[to],
        "bank_line",
        line.id,
        actor_id=caller.user_id,
        builder_id=line.builder_id,
        before={"status": before},
        after={"status": to, "payment_id": payment_id, "reason": reason},
    )
