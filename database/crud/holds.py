"""Holding a unit: the one claim that nobody may win twice.

Two statements. The first reads everything that the price and the rules depend on, together with the unit's version;
the second makes the booking only if the unit still has that version, so whatever happened in between, to the unit or to
those who want it, sends us back to the first. Beneath both stand the database's own constraints, which no code path can
go round: one live booking per unit, at most so many holds per customer and project, never more extras than exist.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import structlog
from psycopg.errors import CheckViolation, UniqueViolation
from sqlalchemy import (
    CTE,
    JSON,
    BigInteger,
    Integer,
    LargeBinary,
    Numeric,
    SmallInteger,
    String,
    Text,
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

from database.auth import CUSTOMERS, Signed, as_caller, caller_cte, own
from database.crud.booking_documents import booking_document, unit
from database.crud.booking_moves import expire_hold
from database.crud.pricing import OFFER, OFFER_FROM, Offer, Quote, quote, sheet_document
from database.crud.records import lock_key
from database.database import Pool
from database.models import (
    AuditEntry,
    Booking,
    BookingExtra,
    BookingHistory,
    Builder,
    Customer,
    Extra,
    IdempotencyKey,
    Project,
    Tower,
    Unit,
    User,
    current_unit_status,
    hold_lapsed,
)
from database.projections import Statement, Statements, as_text, json_object, projection
from database.schemas.bookings import BookingCreate, HistoryEntry
from database.versions import Document
from domain.bookings import HOLD_COOLDOWN, MOST_HOLDS_PER_PROJECT, BookingStatus, Party, moves
from domain.units import UnitStatus
from errors import (
    ExtraNotAvailable,
    HoldCooldown,
    IdempotencyKeyReused,
    NotFound,
    StillUnderWay,
    TooManyHolds,
    TryAgain,
    UnitNotAvailable,
)

log = structlog.get_logger()
MOST_TRIES = 8
# Letters and digits that cannot be taken for one another, read out over the telephone.
REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
RACED = {"bookings_hold_slot_key", "bookings_one_live_per_unit_key", "bookings_reference_key", "idempotency_keys_pkey"}


@dataclass(frozen=True)
class Kept:
    """The answer that the same request got before."""

    status: int
    body: bytes


@dataclass(frozen=True)
class Key:
    """The caller's Idempotency-Key and what their request was."""

    key: str
    fingerprint: bytes


def _asked() -> Statement:
    me = caller_cte()
    mine = and_(Booking.customer_id == own(me.c.customer_id), Booking.project_id == Project.id)
    running = and_(Booking.status == BookingStatus.RESERVED, Booking.hold_expires_at > func.now())
    let_go_at = case((hold_lapsed(), Booking.hold_expires_at), else_=Booking.ended_at)
    let_go = and_(
        Booking.customer_id == own(me.c.customer_id),
        Booking.unit_id == Unit.id,
        let_go_at > func.now() - literal_column(f"interval '{int(HOLD_COOLDOWN.total_seconds())} seconds'"),
        Booking.rehold_allowed_at.is_(None),
    )
    kept = (
        select(
            json_object(
                {
                    "fingerprint": func.encode(IdempotencyKey.fingerprint, "hex"),
                    "status": IdempotencyKey.status,
                    "body": IdempotencyKey.body,
                }
            )
        )
        .where(IdempotencyKey.user_id == bindparam("user_id"), IdempotencyKey.key == bindparam("key", type_=Text))
        .scalar_subquery()
    )
    slots = func.array(select(Booking.hold_slot).where(mine, running).scalar_subquery())
    # Not the lapsed holds of others on other units: those are the sweep's.
    lapsed = func.array(
        select(Booking.id).where(hold_lapsed(), or_(mine, Booking.unit_id == Unit.id)).scalar_subquery()
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
        .where(Unit.id == bindparam("unit_id"), Project.published_at.is_not(None))
        .subquery()
    )
    one = select(literal(1).label("one")).subquery()
    return as_caller(
        me,
        select(kept.label("kept"), own(me.c.customer_id).label("customer_id"), *offer.c).select_from(
            one.outerjoin(offer, true())
        ),
    )


_ASKED = _asked()


def _claim(with_extras: bool, with_key: bool) -> Statement:
    """Takes the unit and makes the booking, with its extras, history, audit entry and kept answer: all, or nothing."""
    got = func.pg_try_advisory_xact_lock(bindparam("lock", type_=BigInteger)) if with_key else true()
    locked = select(got.label("got")).cte("locked")
    hold = func.make_interval(0, 0, 0, 0, bindparam("hold_hours", type_=Integer))
    project_unchanged = exists().where(
        Project.id == Unit.project_id,
        Project.version == bindparam("project_version", type_=Integer),
        Project.published_at.is_not(None),
    )
    claimed = (
        update(Unit)
        .where(
            Unit.id == bindparam("unit_id", type_=BigInteger),
            Unit.version == bindparam("unit_version", type_=Integer),
            Unit.status == UnitStatus.AVAILABLE.value,
            project_unchanged,
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
    entry: dict[str, Any] = {
        "booking_id": made.c.id,
        "builder_id": made.c.builder_id,
        "to_status": made.c.status,
        "by_user_id": bindparam("user_id", type_=BigInteger),
        "by": buyer,
    }
    moved = (
        insert(BookingHistory)
        .from_select(
            list(entry),
            select(*entry.values()).select_from(made).join(Customer, Customer.id == made.c.customer_id),
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
    document = (
        select(
            made.c.version,
            booking_document(
                made.c,
                status=made.c.status,
                unit=unit(claimed.c, claimed.c.status),
                extras=bindparam("extras", type_=JSON),
                history=func.json_build_array(projection(HistoryEntry, moved.c), type_=JSON),
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
        .add_cte(audited)
    )
    if with_extras:
        statement = statement.add_cte(*_taken_extras(made))
    if with_key:
        kept: dict[str, Any] = {
            "user_id": bindparam("user_id", type_=BigInteger),
            "key": bindparam("key", type_=Text),
            "fingerprint": bindparam("fingerprint", type_=LargeBinary),
            "status": literal_column("201"),
            "body": as_text(document.c.document),
        }
        answer = insert(IdempotencyKey).from_select(
            list(kept), select(*kept.values()).select_from(document), include_defaults=False
        )
        statement = statement.add_cte(answer.cte("answer"))
    return Statement(statement)


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


_CLAIM = Statements[tuple[bool, bool]](lambda key: _claim(*key))
_ALLOWED = {
    status: json.dumps([move.to.value for move in moves(status, Party.CUSTOMER)])
    for status in (BookingStatus.RESERVED, BookingStatus.TOKEN_PAID)
}


async def hold_unit(pool: Pool, token: Signed, asked: BookingCreate, key: Key | None) -> Document | Kept:
    """Makes the caller's booking of a unit, at today's price; or gives the answer that this request got before.

    Raises `NotFound`, `UnitNotAvailable`, `TooManyHolds`, `HoldCooldown`, `ExtraNotAvailable`, `NoSuchPlan`,
    `NoSuchExtra`, `IdempotencyKeyReused`, `StillUnderWay`.
    """
    quantities = {extra.extra_id: extra.quantity for extra in asked.extras}
    given = {
        "unit_id": asked.unit_id,
        "payment_plan_id": asked.payment_plan_id,
        "extra_ids": list(quantities),
        "key": key.key if key else None,
    }
    for _ in range(MOST_TRIES):
        kept, customer_id, *offered = await token.read(pool, _ASKED, CUSTOMERS, **given)
        if kept is not None and key is not None:
            return _replayed(json.loads(kept), key)
        *terms, unit_status, slots, lapsed, let_go = offered
        if unit_status is None:
            raise NotFound()
        if unit_status != UnitStatus.AVAILABLE:
            raise UnitNotAvailable()
        if lapsed:
            # What ran out is ended first, so that it neither keeps the unit nor counts as a hold.
            for booking_id in lapsed:
                await expire_hold(booking_id)
            continue
        if let_go:
            raise HoldCooldown()
        offer = Offer(*terms)
        made = quote(offer, quantities, asked.payment_plan_id)
        if any(extra.available < extra.quantity for extra in made.extras):
            raise ExtraNotAvailable()
        slot = _free_slot(slots) if made.token else None
        values = _values(asked, offer, made, slot) | {"customer_id": customer_id, "user_id": token.user_id}
        if key:
            values |= {"lock": lock_key(token.user_id, key.key), "key": key.key, "fingerprint": key.fingerprint}
        try:
            row = await pool.once(_CLAIM[bool(quantities), key is not None], values)
        except UniqueViolation as lost:
            if lost.diag.constraint_name not in RACED:
                raise
            continue
        except CheckViolation as refused:
            if refused.diag.constraint_name != "extras_taken_check":
                raise
            raise ExtraNotAvailable() from None
        assert row is not None
        got, version, document = row
        if not got:
            raise StillUnderWay()
        if document is not None:
            return Document(version, document)
    raise TryAgain()


def _replayed(kept: Mapping[str, Any], key: Key) -> Kept:
    if kept["fingerprint"] != key.fingerprint.hex():
        raise IdempotencyKeyReused()
    return Kept(kept["status"], kept["body"].encode())


def _free_slot(taken: list[int]) -> int:
    for slot in range(1, MOST_HOLDS_PER_PROJECT + 1):
        if slot not in taken:
            return slot
    raise TooManyHolds()


def _values(asked: BookingCreate, offer: Offer, made: Quote, slot: int | None) -> dict[str, Any]:
    # Nothing to pay first: the hold is firm at once and does not run out.
    status = BookingStatus.RESERVED if made.token else BookingStatus.TOKEN_PAID
    return {
        "unit_id": offer.unit_id,
        "unit_version": offer.unit_version,
        "project_version": offer.project_version,
        "hold_hours": offer.hold_hours if made.token else None,
        "hold_slot": slot,
        "status": status.value,
        "reference": "".join(secrets.choice(REFERENCE_LETTERS) for _ in range(8)),
        "currency": offer.currency,
        "cost_sheet": json.dumps(sheet_document(made.sheet)),
        "total_amount": made.sheet.total,
        "token_amount": made.token,
        "payment_plan": json.dumps(made.plan),
        "co_applicants": json.dumps([person.model_dump() for person in asked.co_applicants]),
        "loan_amount": asked.loan_amount,
        "special_requests": asked.special_requests,
        "extras": json.dumps(
            [
                {"extra_id": extra.id, "name": extra.name, "price": str(extra.price), "quantity": extra.quantity}
                for extra in made.extras
            ]
        ),
        "extra_ids": [extra.id for extra in made.extras],
        "extra_quantities": [extra.quantity for extra in made.extras],
        "allowed": _ALLOWED[status],
        "request_id": structlog.contextvars.get_contextvars().get("request_id"),
    }
