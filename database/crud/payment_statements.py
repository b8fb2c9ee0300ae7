"""The two statements that record a payment: what it depends on, and the record. See `database/crud/payments.py`."""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Integer,
    Numeric,
    String,
    bindparam,
    case,
    column,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    true,
    update,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import insert as upsert

from database.callers import as_caller, caller_cte, own
from database.crud.books import BOOKS
from database.crud.notices import CUSTOMERS_PAGES, PAGES, joined, said, to_customer
from database.crud.payment_documents import payment_document
from database.crud.records import answer_kept, got_key, kept_answer
from database.crud.schedules import day_at, payable
from database.models import (
    AuditEntry,
    Booking,
    BookingStage,
    MoneyType,
    Payment,
    PaymentAllocation,
    Project,
    ReceiptCounter,
    Unit,
)
from database.projections import EMPTY, Statement, Statements, array_of, as_text
from domain.bookings import ENDED
from domain.notifications import NotificationType
from domain.payments import PaymentStatus


def _asked() -> Statement:
    me = caller_cte()
    stages = array_of(
        func.json_build_array(BookingStage.id, as_text(BookingStage.amount - BookingStage.paid_amount)),
        BookingStage.booking_id == Booking.id,
        BookingStage.paid_amount < BookingStage.amount,
        order=func.row(*payable(Project.timezone)),
    )
    facts = (
        select(
            Booking.version,
            day_at(Project.timezone).label("today"),
            stages.label("stages"),
            Booking.builder_id,
            own(me.c.role).label("clerks_role"),
            *BOOKS,
        )
        .select_from(Booking)
        .join(Project, Project.id == Booking.project_id)
        .where(Booking.id == bindparam("booking_id"), Booking.builder_id == own(me.c.builder_id))
        .subquery("facts")
    )
    one = select(literal(1).label("one")).subquery("one")
    return as_caller(me, select(kept_answer().label("kept"), *facts.c).select_from(one.outerjoin(facts, true())))


ASKED = _asked()


def _recorded(completed: bool, is_interest: bool, with_key: bool) -> Statement:
    """Adds the amount to the booking, if that still has the version that was read, and records the payment with its
    receipt, allocations, audit entry, notice and kept answer: all, or nothing. Interest is no part of the price, and
    goes to no stage of it."""
    amount = sql_cast(bindparam("amount"), Numeric(15, 2))
    locked = select(got_key(with_key).label("got")).cte("locked")
    ended = or_(*(Booking.status == status.value for status in sorted(ENDED)))
    if is_interest:
        kind = Booking.interest_paid if completed else Booking.interest_pending
    else:
        kind = Booking.paid_amount if completed else Booking.pending_amount
    changes: dict[str, Any] = {kind.key: kind + amount}
    if completed and not is_interest:
        # What comes too late for a booking is owed back at once.
        zero = literal_column("0.00", MoneyType())
        owed = func.coalesce(Booking.refund_owed, zero) + amount
        changes |= {
            "refund_owed": case((ended, owed), else_=Booking.refund_owed),
            "forfeited_amount": case(
                (ended, func.coalesce(Booking.forfeited_amount, zero)), else_=Booking.forfeited_amount
            ),
        }
    booked = (
        update(Booking)
        .where(
            Booking.id == bindparam("booking_id", type_=BigInteger),
            Booking.version == bindparam("booking_version", type_=Integer),
            locked.c.got,
        )
        .values(**changes, version=Booking.version + 1, updated_at=func.now())
        .returning(*Booking.__table__.c)
        .cte("booked")
    )
    values: dict[str, Any] = {
        "booking_id": booked.c.id,
        "project_id": booked.c.project_id,
        "builder_id": booked.c.builder_id,
        "customer_id": booked.c.customer_id,
        "payment_type": bindparam("payment_type", type_=String),
        "amount": amount,
        "currency": booked.c.currency,
        "payment_method": bindparam("payment_method", type_=String),
        "payment_status": literal((PaymentStatus.COMPLETED if completed else PaymentStatus.PENDING).value, String),
        "reference": bindparam("reference", type_=String),
        "notes": bindparam("notes", type_=String),
        "paid_at": func.coalesce(bindparam("paid_at", type_=DateTime(timezone=True)), func.now()),
        "recorded_by": bindparam("user_id", type_=BigInteger),
    }
    source: Any = booked
    if completed:
        year = bindparam("financial_year", type_=String)
        first = select(booked.c.builder_id, year, literal(1))
        numbered = (
            upsert(ReceiptCounter)
            .from_select(["builder_id", "financial_year", "last_sequence"], first, include_defaults=False)
            .on_conflict_do_update(
                index_elements=["builder_id", "financial_year"],
                set_={"last_sequence": ReceiptCounter.last_sequence + 1},
            )
            .returning(ReceiptCounter.financial_year, ReceiptCounter.last_sequence)
            .cte("numbered")
        )
        source = booked.join(numbered, true())
        values |= {
            "financial_year": numbered.c.financial_year,
            "receipt_sequence": numbered.c.last_sequence,
            "settled_at": func.now(),
        }
    made = (
        insert(Payment)
        .from_select(list(values), select(*values.values()).select_from(source), include_defaults=False)
        .returning(*Payment.__table__.c)
        .cte("made")
    )
    audit: dict[str, Any] = {
        "actor_id": bindparam("user_id", type_=BigInteger),
        "builder_id": made.c.builder_id,
        "action": literal("payment.recorded", String),
        "entity_type": literal("payment", String),
        "entity_id": made.c.id,
        "after": func.jsonb_build_object(
            literal_column("'booking_id'"), made.c.booking_id,
            literal_column("'amount'"), as_text(made.c.amount),
            literal_column("'payment_status'"), made.c.payment_status,
            literal_column("'paid_amount'"), as_text(booked.c.paid_amount),
        ),
        "request_id": bindparam("request_id", type_=String),
    }  # fmt: skip
    audited = insert(AuditEntry).from_select(
        list(audit), select(*audit.values()).select_from(made.join(booked, true())), include_defaults=False
    )
    said_of_it = "has been received" if completed else "has been handed over and is waiting to clear"
    home = made.join(booked, true()).join(Unit, Unit.id == booked.c.unit_id)
    told = to_customer(
        said(
            NotificationType.PAYMENT_RECEIVED,
            title=joined("Payment ", "received" if completed else "noted"),
            message=joined(
                bindparam("spelled", type_=String), f" {said_of_it} for ", Unit.unit_number,
                ", booking ", booked.c.reference, ".",
            ),
            entity_type="booking",
            entity_id=booked.c.id,
            action_url=joined(CUSTOMERS_PAGES, PAGES["booking"], booked.c.id),
        ),
        booked.c.customer_id,
        booked.c.builder_id,
        home,
    )  # fmt: skip
    written = [audited.cte("audited"), told.cte("told")]
    if completed and not is_interest:
        written += _allocated(made)
    document = (
        select(
            made.c.version,
            payment_document(
                made.c,
                allocations=bindparam("allocations", type_=JSON),
                refunds=EMPTY,
                notes=made.c.notes,
            ).label("document"),
        )
        .select_from(made)
        .cte("document")
    )
    if with_key:
        written.append(answer_kept(document, document.c.document).cte("answer"))
    statement = select(locked.c.got, document.c.version, document.c.document)
    return Statement(statement.select_from(locked.outerjoin(document, true())).add_cte(*written))


def _allocated(made: Any) -> list[Any]:
    # The same document that the answer shows: as arrays they would cost a twentieth of the request.
    rows = func.json_to_recordset(bindparam("allocations", type_=JSON))
    parts = rows.table_valued(column("stage_id", BigInteger), column("amount", Numeric(15, 2)))
    parts = parts.render_derived(name="parts", with_types=True)
    allocated = insert(PaymentAllocation).from_select(
        ["payment_id", "stage_id", "builder_id", "amount"],
        select(made.c.id, parts.c.stage_id, made.c.builder_id, parts.c.amount).select_from(made.join(parts, true())),
        include_defaults=False,
    )
    paid = (
        update(BookingStage)
        .where(BookingStage.booking_id == made.c.booking_id, BookingStage.id == parts.c.stage_id)
        .values(paid_amount=BookingStage.paid_amount + parts.c.amount)
    )
    return [allocated.cte("allocated"), paid.cte("paid")]


RECORD = Statements[tuple[bool, bool, bool]](lambda key: _recorded(*key))
