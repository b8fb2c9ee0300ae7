"""Receipts and demand notes as documents: what one is made from, and where it is kept once it has been made.

The document is made, and its file kept, between two short transactions, the first time that somebody asks for it. What
was made first stays: whoever made another one at the same moment gets that one, and their file is one that nothing
refers to.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    SmallInteger,
    String,
    bindparam,
    case,
    func,
    literal_column,
    null,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import insert

from database.auth import Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.booking_documents import BOOKINGS
from database.crud.demand_notes import note_document, note_reference
from database.crud.interest import rounded_in_sql
from database.crud.payment_documents import receipt_number
from database.crud.schedules import day_at
from database.database import own_transaction
from database.models import (
    Booking,
    BookingStage,
    Builder,
    Customer,
    DemandNote,
    MoneyType,
    Paper,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    Phase,
    Project,
    RefundAllocation,
    Tower,
    Unit,
    User,
    current_booking_status,
)
from database.projections import Document as JsonDocument
from database.projections import array_of, projection
from database.schemas.agreements import AgreedBuilder, AgreedCustomer
from database.schemas.papers import (
    DemandFacts,
    PaperBooking,
    PaperProject,
    PaperUnit,
    ReceiptFacts,
    ReceivedFor,
    WhyDue,
)
from domain.files import StoredFile
from domain.papers import PaperKind
from errors import NotFound


@dataclass(frozen=True)
class PaperFile:
    """Where a document is kept, and what it is called when somebody saves it."""

    key: str
    sha256: str
    name: str


@dataclass(frozen=True)
class Unmade:
    """A document that nobody has asked for so far: what it is to be made from."""

    kind: PaperKind
    about: int
    booking_id: int
    builder_id: int
    name: str
    facts: ReceiptFacts | DemandFacts


def letterhead() -> dict[str, Any]:
    """The columns of `Letterhead`, of a booking in the tables of `BOOKINGS`."""
    return {
        "booking": projection(PaperBooking, Booking, status=current_booking_status()),
        "builder": projection(AgreedBuilder, Builder),
        "customer": projection(AgreedCustomer, Customer, email=User.email),
        "unit": projection(PaperUnit, Unit, tower=Tower.name),
        "project": projection(PaperProject, Project),
        "currency": Booking.currency,
    }


def _received_for() -> JsonDocument:
    """Which stages the payment went to when it was received: what it still is on, and what was paid back from it."""
    kept = select(PaymentAllocation.stage_id, PaymentAllocation.amount).where(
        PaymentAllocation.payment_id == Payment.id
    )
    paid_back = (
        select(RefundAllocation.stage_id, RefundAllocation.amount)
        .join(PaymentRefund, PaymentRefund.id == RefundAllocation.refund_id)
        .where(PaymentRefund.payment_id == Payment.id)
    )
    parts = kept.correlate(Payment).union_all(paid_back.correlate(Payment)).subquery("parts")
    each = (
        select(
            BookingStage.position,
            BookingStage.name,
            func.sum(parts.c.amount, type_=MoneyType()).label("amount"),
        )
        .join(parts, parts.c.stage_id == BookingStage.id)
        .group_by(BookingStage.id)
        .subquery("each")
    )
    return array_of(projection(ReceivedFor, each.c), order=each.c.position)


def _reasons() -> JsonDocument:
    # A phase may have been finished some days before it was reported, and have been taken up again since.
    finished = case((Phase.actual_end_date <= DemandNote.issued_on, Phase.actual_end_date))
    happened = func.coalesce(finished, BookingStage.fell_due_on)
    return array_of(
        projection(WhyDue, BookingStage, stage_id=BookingStage.id, phase=Phase.name, happened_on=happened),
        BookingStage.demand_note_id == DemandNote.id,
        order=BookingStage.position,
        over=BookingStage.__table__.outerjoin(Phase.__table__, Phase.id == BookingStage.phase_id),
    )


_me = caller_cte()
_mine = or_(Booking.customer_id == own(_me.c.customer_id), Booking.builder_id == own(_me.c.builder_id))
_PAPER = (Paper.file_key, Paper.sha256)


def _of(about: Any, joined: Any, name: ColumnElement[Any], facts: JsonDocument, *conditions: Any) -> Any:
    # What has been made is not made from anything any more.
    unmade = case((Paper.id.is_(None), facts), else_=null()).label("facts")
    return as_caller(
        _me,
        select(*_PAPER, name.label("name"), about.id.label("about"), Booking.builder_id, unmade)
        .select_from(joined)
        .where(Booking.id == bindparam("booking_id", type_=BigInteger), _mine, *conditions),
    )


def _receipt() -> Any:
    tables = BOOKINGS.join(Payment.__table__, Payment.booking_id == Booking.id).outerjoin(
        Paper.__table__, Paper.payment_id == Payment.id
    )
    facts = projection(
        ReceiptFacts,
        Payment,
        **letterhead(),
        receipt_number=receipt_number(Payment),
        received_on=day_at(Project.timezone, Payment.paid_at),
        lines=_received_for(),
    )
    # Not with the slash of the number, which no file may have in its name.
    number = func.replace(receipt_number(Payment), literal_column("'/'"), literal_column("'-'"))
    return _of(
        Payment,
        tables,
        literal_column("'Receipt '", String) + number,
        facts,
        Payment.id == bindparam("id", type_=BigInteger),
        Payment.receipt_sequence.is_not(None),
    )


def _demand_note() -> Any:
    tables = BOOKINGS.join(DemandNote.__table__, DemandNote.booking_id == Booking.id).outerjoin(
        Paper.__table__, Paper.demand_note_id == DemandNote.id
    )
    cap = rounded_in_sql(Booking.total_amount * Project.advance_cap_percent / literal_column("100"), Booking.currency)
    unsigned = or_(Booking.agreement_signed_at.is_(None), Booking.agreement_signed_at > DemandNote.created_at)
    facts = projection(
        DemandFacts,
        Booking,
        **letterhead(),
        note=note_document(),
        created_at=DemandNote.created_at,
        reasons=_reasons(),
        advance_cap=case((unsigned, cap), else_=null()),
    )
    reference = func.replace(note_reference(DemandNote), literal_column("'/'"), literal_column("'-'"))
    return _of(
        DemandNote,
        tables,
        literal_column("'Demand note '", String) + reference,
        facts,
        DemandNote.sequence == bindparam("sequence", type_=SmallInteger),
    )


_RECEIPT = _receipt()
_NOTE = _demand_note()


async def get_receipt(reader: Signed, booking_id: int, payment_id: int) -> PaperFile | Unmade:
    """The receipt of a payment, or what it is to be made from if nobody has asked for it before.

    Raises `NotFound` for a payment without one, and for anybody but the booking's customer and its builder's people.
    """
    row = await reader.read(_RECEIPT, {"booking_id": booking_id, "id": payment_id}, PARTIES)
    return _found(row, PaperKind.RECEIPT, booking_id, ReceiptFacts)


async def get_demand_note(reader: Signed, booking_id: int, sequence: int) -> PaperFile | Unmade:
    """The same of a demand note, by its number within the booking. Raises `NotFound`."""
    row = await reader.read(_NOTE, {"booking_id": booking_id, "sequence": sequence}, PARTIES)
    return _found(row, PaperKind.DEMAND_NOTE, booking_id, DemandFacts)


def _found(
    row: tuple[Any, ...], kind: PaperKind, booking_id: int, model: type[ReceiptFacts] | type[DemandFacts]
) -> PaperFile | Unmade:
    key, sha256, name, about, builder_id, facts = row
    if about is None:
        raise NotFound
    if key is not None:
        return PaperFile(key, sha256, f"{name}.pdf")
    return Unmade(kind, about, booking_id, builder_id, f"{name}.pdf", model.model_validate_json(facts))


async def keep_paper(paper: Unmade, file: StoredFile) -> PaperFile:
    """Makes the file, which is kept, the document for good; or gives the one that somebody else made meanwhile.

    In a transaction of its own, since there must be none while the document is made.
    """
    column = Paper.payment_id if paper.kind is PaperKind.RECEIPT else Paper.demand_note_id
    values = {
        "kind": paper.kind,
        "booking_id": paper.booking_id,
        "builder_id": paper.builder_id,
        "sha256": file.sha256,
        "file_key": file.key,
        "file_size": file.size,
        column.key: paper.about,
    }
    async with own_transaction() as db:
        # Whoever comes second waits here until the first has committed, and then reads what that one made.
        await db.execute(insert(Paper).values(values).on_conflict_do_nothing())
        key, sha256 = (await db.execute(select(*_PAPER).where(column == paper.about))).one()
    return PaperFile(key, sha256, paper.name)
