"""Demand notes: issued when stages fall due, in the same transaction; read by both parties of the booking."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    SmallInteger,
    Text,
    and_,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import ARRAY, aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.notices import CUSTOMERS_PAGES, PAGES, joined, said, spelled_in_sql, to_customer
from database.models import Booking, BookingStage, DemandNote, Project, Unit, current_booking_status
from database.projections import Document as JsonDocument
from database.projections import array_of, as_text, json_object, projection
from database.schemas.papers import DemandedStage, DemandNoteResponse
from domain.bookings import ENDED
from domain.notifications import NotificationType, Priority
from errors import NotFound


def note_reference(note: Any) -> ColumnElement[Any]:
    """The number of the demand note, as people write it: the booking's and its own, `KX7AWM3P/D2`."""
    written: ColumnElement[Any] = Booking.reference + literal_column("'/D'", Text) + sql_cast(note.sequence, Text)
    return written


def note_document() -> JsonDocument:
    """The document of a demand note in the tables, beside its booking."""
    return projection(DemandNoteResponse, DemandNote, reference=note_reference(DemandNote))


async def issue_demand_notes(db: AsyncSession, stage_ids: Sequence[int], today: ColumnElement[Any]) -> int:
    """Asks for what is open of these stages, which have fallen due and are locked: one note, and one notice, for each
    of their bookings that runs. How many notes that were.

    All of the stages are of one project; `today`: what the day is there. Nobody is asked who has paid in advance, let
    the hold run out, or was asked already.
    """
    if not stage_ids:
        return 0
    given = {"stage_ids": list(stage_ids)}
    # The notes of a booking are numbered one after the other. Its row cannot be locked for that: phases are locked
    # already, and bookings come before them. So those who issue notes in a project take turns, and look only then.
    await db.execute(_taking_turns(), {"stage_id": stage_ids[0]})
    issued = await db.execute(_issuing(today), given)
    return int(issued.scalar_one())


def _taking_turns() -> Any:
    name = literal_column("'demand notes of project '", Text) + sql_cast(Booking.project_id, Text)
    return (
        select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0)))
        .select_from(BookingStage)
        .join(Booking, Booking.id == BookingStage.booking_id)
        .where(BookingStage.id == bindparam("stage_id", type_=BigInteger))
    )


def _issuing(today: ColumnElement[Any]) -> Any:
    named = BookingStage.id == func.any(bindparam("stage_ids", type_=ARRAY(BigInteger)))
    wanting = and_(named, BookingStage.paid_amount < BookingStage.amount, BookingStage.demand_note_id.is_(None))
    still_open = BookingStage.amount - BookingStage.paid_amount
    stage = projection(DemandedStage, BookingStage, stage_id=BookingStage.id, open_amount=as_text(still_open))
    asked = (
        select(
            BookingStage.booking_id,
            func.string_agg(BookingStage.name, aggregate_order_by(literal_column("', '"), BookingStage.position)).label(
                "names"
            ),
            func.sum(still_open).label("amount"),
            func.min(BookingStage.due_date).label("due_date"),
            func.json_agg(aggregate_order_by(stage, BookingStage.position)).label("stages"),
        )
        .where(wanting)
        .group_by(BookingStage.booking_id)
        .cte("asked")
    )
    last = select(func.coalesce(func.max(DemandNote.sequence), 0)).where(DemandNote.booking_id == asked.c.booking_id)
    running = and_(*(current_booking_status() != status.value for status in sorted(ENDED)))
    values: dict[str, Any] = {
        "booking_id": Booking.id,
        "project_id": Booking.project_id,
        "builder_id": Booking.builder_id,
        "customer_id": Booking.customer_id,
        "sequence": sql_cast(last.scalar_subquery() + 1, SmallInteger),
        "issued_on": today,
        # What fell due by its date may be asked for a few days later, and nobody can pay before they are asked.
        "due_date": func.greatest(asked.c.due_date, today),
        "amount": asked.c.amount,
        "currency": Booking.currency,
        "stages": asked.c.stages,
    }
    notes = (
        select(*values.values())
        .select_from(asked)
        .join(Booking, and_(Booking.id == asked.c.booking_id, running))
        .join(Project, Project.id == Booking.project_id)
    )
    issued = (
        insert(DemandNote)
        .from_select(list(values), notes, include_defaults=False)
        .returning(DemandNote.id, DemandNote.booking_id, DemandNote.sequence, DemandNote.amount, DemandNote.due_date)
        .cte("issued")
    )
    marked = (
        update(BookingStage)
        .where(BookingStage.booking_id == issued.c.booking_id, wanting)
        .values(demand_note_id=issued.c.id)
        .cte("marked")
    )
    source = (
        issued.join(asked, asked.c.booking_id == issued.c.booking_id)
        .join(Booking.__table__, Booking.id == issued.c.booking_id)
        .join(Unit.__table__, Unit.id == Booking.unit_id)
        .join(Project.__table__, Project.id == Booking.project_id)
    )
    by = func.to_char(issued.c.due_date, literal_column("'FMDD FMMonth YYYY'"))
    told = to_customer(
        said(
            NotificationType.PAYMENT_DUE,
            title=joined(Unit.unit_number, ": a payment is due"),
            message=joined(
                spelled_in_sql(issued.c.amount, Booking.currency), " is to be paid by ", by, " for ",
                Unit.unit_number, " in ", Project.name, ", booking ", Booking.reference, " (", asked.c.names,
                "). See demand note ", note_reference(issued.c), ".",
            ),
            entity_type="booking",
            entity_id=issued.c.booking_id,
            action_url=joined(CUSTOMERS_PAGES, PAGES["booking"], issued.c.booking_id),
            priority=Priority.HIGH,
        ),
        Booking.customer_id,
        Booking.builder_id,
        source,
    )  # fmt: skip
    return select(func.count()).select_from(issued).add_cte(marked, told.cte("told"))


_me = caller_cte()
_mine = or_(Booking.customer_id == own(_me.c.customer_id), Booking.builder_id == own(_me.c.builder_id))
_notes = array_of(note_document(), DemandNote.booking_id == Booking.id, order=DemandNote.sequence.desc())
_count = select(func.count()).where(DemandNote.booking_id == Booking.id).correlate(Booking).scalar_subquery()
_ALL = as_caller(
    _me,
    select(json_object({"items": _notes, "total": _count}).label("document")).where(
        Booking.id == bindparam("id"), _mine
    ),
)


async def get_demand_notes(reader: Signed, booking_id: int) -> bytes:
    """All demand notes of the booking, the newest first, for its customer and its builder's people.

    Raises `NotFound` for anybody else.
    """
    (document,) = await reader.read(_ALL, {"id": booking_id}, PARTIES)
    if document is None:
        raise NotFound
    body: bytes = document
    return body
