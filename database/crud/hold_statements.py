"""The two statements of a hold: what it depends on, and the claim. See `database/crud/holds.py`."""

from typing import Any

from sqlalchemy import (
    CTE,
    JSON,
    BigInteger,
    ColumnElement,
    Integer,
    Numeric,
    SmallInteger,
    String,
    and_,
    any_,
    bindparam,
    case,
    exists,
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
from sqlalchemy.dialects.postgresql import ARRAY

from database.callers import as_caller, caller_cte, own
from database.crud.booking_documents import booking_document, unit
from database.crud.customers import dealt_with
from database.crud.dues import next_of
from database.crud.notices import BUILDERS_PAGES, CUSTOMERS_PAGES, PAGES, joined, said, to_customer, to_members
from database.crud.quotes import OFFER, OFFER_FROM
from database.crud.records import answer_kept, got_key, kept_answer
from database.crud.schedules import stages_of
from database.models import (
    AuditEntry,
    Booking,
    BookingExtra,
    BookingHistory,
    BookingStage,
    Builder,
    Customer,
    Extra,
    Project,
    Tower,
    Unit,
    User,
    current_unit_status,
    hold_lapsed,
)
from database.projections import Statement, Statements, as_text, projection
from database.schemas.bookings import HistoryEntry
from domain.bookings import HOLD_COOLDOWN, BookingStatus
from domain.notifications import NotificationType
from domain.people import Permission
from domain.units import UnitStatus


def _asked(for_another: bool) -> Statement:
    """What a hold depends on: for the caller, or for another who is to have it at the caller's desk."""
    me = caller_cte()
    buyer: ColumnElement[Any] = own(me.c.customer_id)
    known = buyer
    shown: ColumnElement[bool] = Project.published_at.is_not(None)
    if for_another:
        buyer = bindparam("customer_id", type_=BigInteger)
        known = case((dealt_with(own(me.c.builder_id), buyer), buyer))
        shown = and_(shown, Project.builder_id == own(me.c.builder_id))
    mine = and_(Booking.customer_id == buyer, Booking.project_id == Project.id)
    running = and_(Booking.status == BookingStatus.RESERVED, Booking.hold_expires_at > func.now())
    let_go_at = case((hold_lapsed(), Booking.hold_expires_at), else_=Booking.ended_at)
    let_go = and_(
        Booking.customer_id == buyer,
        Booking.unit_id == Unit.id,
        let_go_at > func.now() - literal_column(f"interval '{int(HOLD_COOLDOWN.total_seconds())} seconds'"),
        Booking.rehold_allowed_at.is_(None),
    )
    slots = func.array(select(Booking.hold_slot).where(mine, running).scalar_subquery())
    # Not the lapsed holds of others that have nothing to do with what is wanted: those are the sweep's.
    has_extra = exists().where(
        BookingExtra.booking_id == Booking.id,
        BookingExtra.extra_id == any_(bindparam("extra_ids", type_=ARRAY(BigInteger))),
    )
    lapsed = func.array(
        select(Booking.id).where(hold_lapsed(), or_(mine, Booking.unit_id == Unit.id, has_extra)).scalar_subquery()
    )
    offer = (
        select(
            *OFFER,
            current_unit_status().label("unit_status"),
            slots.label("slots"),
            lapsed.label("lapsed"),
            exists().where(let_go).label("let_go"),
        )
        .select_from(OFFER_FROM)
        .where(Unit.id == bindparam("unit_id"), shown)
        .subquery()
    )
    one = select(literal(1).label("one")).subquery()
    return as_caller(
        me,
        select(kept_answer().label("kept"), known.label("customer_id"), *offer.c).select_from(
            one.outerjoin(offer, true())
        ),
    )


ASKED = Statements[bool](_asked)


def _claim(with_extras: bool, with_key: bool, for_another: bool) -> Statement:
    """Takes the unit and makes the booking, with its extras, history, audit entry and kept answer: all, or nothing."""
    locked = select(got_key(with_key).label("got")).cte("locked")
    hold = func.make_interval(0, 0, 0, 0, bindparam("hold_hours", type_=Integer))
    # By its id, which is known: as a join the planner would rather look through all projects.
    unchanged_project = (
        select(Project.id)
        .where(
            Project.id == bindparam("project_id", type_=BigInteger),
            Project.version == bindparam("project_version", type_=Integer),
            Project.published_at.is_not(None),
        )
        .scalar_subquery()
    )
    claimed = (
        update(Unit)
        .where(
            Unit.id == bindparam("unit_id", type_=BigInteger),
            Unit.version == bindparam("unit_version", type_=Integer),
            Unit.status == UnitStatus.AVAILABLE.value,
            Unit.project_id == unchanged_project,
            locked.c.got,
        )
        .values(
            status=UnitStatus.RESERVED.value,
            held_until=func.now() + hold,
            version=Unit.version + 1,
            updated_at=func.now(),
        )
        .returning(*Unit.__table__.c)
        .cte("claimed")
    )
    values: dict[str, Any] = {
        "reference": bindparam("reference", type_=String),
        "unit_id": claimed.c.id,
        "project_id": claimed.c.project_id,
        "builder_id": claimed.c.builder_id,
        "customer_id": bindparam("customer_id", type_=BigInteger),
        "status": bindparam("status", type_=String),
        "currency": bindparam("currency", type_=String),
        "cost_sheet": bindparam("cost_sheet", type_=JSON),
        "total_amount": sql_cast(bindparam("total_amount"), Numeric),
        "token_amount": sql_cast(bindparam("token_amount"), Numeric),
        "payment_plan": bindparam("payment_plan", type_=JSON),
        "co_applicants": bindparam("co_applicants", type_=JSON),
        "loan_amount": sql_cast(bindparam("loan_amount"), Numeric),
        "interest_percent": sql_cast(bindparam("interest_percent"), Numeric),
        "special_requests": bindparam("special_requests", type_=String),
        "hold_slot": bindparam("hold_slot", type_=SmallInteger),
        "hold_expires_at": claimed.c.held_until,
    }
    made = (
        insert(Booking)
        .from_select(list(values), select(*values.values()).select_from(claimed), include_defaults=False)
        .returning(*Booking.__table__.c)
        .cte("made")
    )
    buyer = Customer.first_name + " " + Customer.last_name
    people = made.join(Customer, Customer.id == made.c.customer_id).join(Builder, Builder.id == made.c.builder_id)
    entry: dict[str, Any] = {
        "booking_id": made.c.id,
        "builder_id": made.c.builder_id,
        "to_status": made.c.status,
        "by_user_id": bindparam("user_id", type_=BigInteger),
        "by": Builder.company_name if for_another else buyer,
    }
    moved = (
        insert(BookingHistory)
        .from_select(
            list(entry),
            select(*entry.values()).select_from(people),
            include_defaults=False,
        )
        .returning(*BookingHistory.__table__.c)
        .cte("moved")
    )
    audit: dict[str, Any] = {
        "actor_id": bindparam("user_id", type_=BigInteger),
        "builder_id": made.c.builder_id,
        "action": literal("booking.made", String),
        "entity_type": literal("booking", String),
        "entity_id": made.c.id,
        "after": func.jsonb_build_object(
            literal_column("'status'"), made.c.status, literal_column("'total_amount'"), as_text(made.c.total_amount)
        ),
        "request_id": bindparam("request_id", type_=String),
    }
    audited = (
        insert(AuditEntry)
        .from_select(list(audit), select(*audit.values()).select_from(made), include_defaults=False)
        .cte("audited")
    )
    scheduled = stages_of(made, made.c.payment_plan).returning(*BookingStage.__table__.c).cte("scheduled")
    told = _told(made, claimed, buyer, for_another)
    document = (
        select(
            made.c.version,
            booking_document(
                made.c,
                status=made.c.status,
                unit=unit(claimed.c, claimed.c.status),
                extras=bindparam("extras", type_=JSON),
                history=func.json_build_array(projection(HistoryEntry, moved.c), type_=JSON),
                next_due=next_of(scheduled.c, booking=made),
                allowed=bindparam("allowed", type_=JSON),
            ).label("document"),
        )
        .select_from(made)
        .join(claimed, true())
        .join(moved, true())
        .join(Project, Project.id == made.c.project_id)
        .join(Builder, Builder.id == made.c.builder_id)
        .join(Customer, Customer.id == made.c.customer_id)
        .join(User, User.id == Customer.user_id)
        .outerjoin(Tower, Tower.id == claimed.c.tower_id)
        .cte("document")
    )
    statement = (
        select(locked.c.got, document.c.version, document.c.document)
        .select_from(locked.outerjoin(document, true()))
        .add_cte(audited, told)
    )
    if with_extras:
        statement = statement.add_cte(*_taken_extras(made))
    if with_key:
        statement = statement.add_cte(answer_kept(document, document.c.document).cte("answer"))
    return Statement(statement)


def _told(made: CTE, claimed: CTE, buyer: ColumnElement[str], for_another: bool) -> CTE:
    """Tells the side that did not make the booking."""
    where = (": ", claimed.c.unit_number, " in ", Project.name, " (", made.c.reference, ").")
    notice = said(
        NotificationType.BOOKING_UPDATE,
        title=joined(claimed.c.unit_number, " is held"),
        message=joined(Builder.company_name, " made a booking for you", *where)
        if for_another
        else joined(buyer, " made a booking", *where),
        entity_type="booking",
        entity_id=made.c.id,
        action_url=joined(CUSTOMERS_PAGES if for_another else BUILDERS_PAGES, PAGES["booking"], made.c.id),
    )
    home = made.join(claimed, true()).join(Project, Project.id == made.c.project_id)
    home = home.join(Builder, Builder.id == made.c.builder_id)
    if for_another:
        return to_customer(notice, made.c.customer_id, made.c.builder_id, home).cte("told")
    people = home.join(Customer, Customer.id == made.c.customer_id)
    return to_members(notice, made.c.builder_id, Permission.MANAGE_BOOKINGS, people).cte("told")


def _taken_extras(made: CTE) -> tuple[CTE, CTE]:
    ids = bindparam("extra_ids", type_=ARRAY(BigInteger))
    wanted = func.unnest(ids, bindparam("extra_quantities", type_=ARRAY(Integer))).table_valued("id", "quantity")
    wanted = wanted.render_derived(name="wanted")
    # One order for everybody who locks several extras.
    in_order = (
        select(Extra.id)
        .where(Extra.id == any_(ids), exists(select(made.c.id)))
        .order_by(Extra.id)
        .with_for_update(key_share=True)
        .cte("in_order")
    )
    taken = (
        update(Extra)
        .where(Extra.id == in_order.c.id, wanted.c.id == Extra.id)
        .values(taken=Extra.taken + wanted.c.quantity)
        .cte("taken")
    )
    columns: dict[str, Any] = {
        "booking_id": made.c.id,
        "extra_id": Extra.id,
        "builder_id": made.c.builder_id,
        "name": Extra.name,
        "price": Extra.price,
        "quantity": wanted.c.quantity,
    }
    listed = (
        insert(BookingExtra)
        .from_select(
            list(columns),
            select(*columns.values()).select_from(made).join(wanted, true()).join(Extra, Extra.id == wanted.c.id),
            include_defaults=False,
        )
        .cte("listed")
    )
    return taken, listed


CLAIM = Statements[tuple[bool, bool, bool]](lambda key: _claim(*key))
