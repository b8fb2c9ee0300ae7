"""Holding a unit: the one claim that nobody may win twice.

Two statements. The first reads everything that the price and the rules depend on, together with the unit's version;
the second makes the booking only if the unit still has that version, so whatever happened in between, to the unit or to
those who want it, sends us back to the first. Beneath both stand the database's own constraints, which no code path can
go round: one live booking per unit, at most so many holds per customer and project, never more extras than exist.
"""

import json
import secrets
from typing import Any

from psycopg.errors import CheckViolation, UniqueViolation

from database.auth import Signed
from database.callers import CUSTOMERS, Needs, builders
from database.crud.booking_moves import expire_hold
from database.crud.customers import create_walk_in
from database.crud.hold_statements import ASKED, CLAIM
from database.crud.quotes import Offer, quote, sheet_document
from database.crud.records import Kept, Key, key_values, replayed
from database.database import Row, own_transaction, primary, read_in
from database.projections import Statement
from database.schemas.bookings import BookingCreate, WalkIn
from database.versions import Document
from domain.bookings import MOST_HOLDS_PER_PROJECT, BookingStatus, Party, moves, reference
from domain.people import Permission
from domain.units import UnitStatus
from errors import (
    EmailTaken,
    ExtraNotAvailable,
    HoldCooldown,
    InvalidRequest,
    NotFound,
    StillUnderWay,
    TooManyHolds,
    TryAgain,
    UnitNotAvailable,
)
from logs import REQUEST_ID

MOST_TRIES = 8
THEIR_HOLDS = "This buyer already holds as many homes of this project as one buyer may. One has to be let go first."
THEIR_COOLDOWN = "This buyer let the home go less than 24 hours ago. They may hold it after that, or you may allow it."
RACED = {"bookings_hold_slot_key", "bookings_one_live_per_unit_key", "bookings_reference_key", "idempotency_keys_pkey"}


_ALLOWED = {
    (status, who): json.dumps([move.to.value for move in moves(status, who)])
    for status in (BookingStatus.RESERVED, BookingStatus.TOKEN_PAID)
    for who in (Party.CUSTOMER, Party.BUILDER)
}
_SELLERS = builders(Permission.MANAGE_BOOKINGS)
_ANYBODY_WHO_BOOKS = Needs(_SELLERS.user_types | CUSTOMERS.user_types, _SELLERS.roles)


class _Raced(Exception):
    """What was read is no longer so, and nothing of what was begun may stay."""


async def hold_unit(reader: Signed, asked: BookingCreate, key: Key | None) -> Document | Kept:
    """Makes a booking of a unit, at today's price; or gives the answer that this request got before.

    Customers book for themselves, a builder's sales people in its own projects for a customer whom it knows, or for
    somebody new, who gets an account along with the booking.

    Raises `NotFound`, `InvalidRequest` for a buyer who is missing or not the caller's to name, `UnitNotAvailable`,
    `TooManyHolds`, `HoldCooldown`, `ExtraNotAvailable`, `NoSuchPlan`, `NoSuchExtra`, `EmailTaken`,
    `IdempotencyKeyReused`, `StillUnderWay`.
    """
    for_another = asked.customer_id is not None or asked.customer is not None
    given = {
        "unit_id": asked.unit_id,
        "payment_plan_id": asked.payment_plan_id,
        "extra_ids": [extra.extra_id for extra in asked.extras],
        "customer_id": asked.customer_id,
        "key": key.key if key else None,
    }
    who, needs = (Party.BUILDER, _SELLERS) if for_another else (Party.CUSTOMER, _ANYBODY_WHO_BOOKS)
    for _ in range(MOST_TRIES):
        kept, customer_id, *offered = await reader.read(ASKED[for_another], given, needs)
        if kept is not None and key is not None:
            return replayed(kept, key)
        *terms, unit_status, slots, lapsed, let_go = offered
        if customer_id is None and asked.customer is None:
            raise NotFound if for_another else _nobody()
        if unit_status is None:
            raise NotFound
        if unit_status != UnitStatus.AVAILABLE:
            raise UnitNotAvailable
        if lapsed:
            # What ran out is ended first, so that it neither keeps the unit nor counts as a hold.
            for booking_id in lapsed:
                await expire_hold(booking_id)
            continue
        if let_go:
            raise HoldCooldown(THEIR_COOLDOWN if for_another else None)
        values = _values(asked, Offer(*terms), slots, who)
        values |= {"customer_id": customer_id, "user_id": reader.user_id, **key_values(reader.user_id, key)}
        statement = CLAIM[bool(values["extra_ids"]), key is not None, for_another]
        try:
            made = await _claim(statement, values, asked.customer)
        except EmailTaken:
            # The same request may have made the account a moment ago; then its answer can be seen by now.
            kept, *_ = await reader.read(ASKED[for_another], given, needs)
            if kept is None or key is None:
                raise
            return replayed(kept, key)
        if made is not None:
            return made
    raise TryAgain


def _nobody() -> InvalidRequest:
    """A builder's people have not said who is to have the booking."""
    sentence = "Please say for whom this booking is."
    return InvalidRequest(sentence, errors=[{"loc": ["body", "customer_id"], "msg": sentence, "type": "missing"}])


async def _claim(statement: Statement, values: dict[str, Any], newcomer: WalkIn | None) -> Document | None:
    """The booking, or none when the unit, or something else that was read, is no longer as it was."""
    try:
        if newcomer is None:
            return _claimed(await primary.once(statement, values))
        return await _claim_with_account(statement, values, newcomer)
    except _Raced:
        return None
    except UniqueViolation as lost:
        if lost.diag.constraint_name not in RACED:
            raise
        return None
    except CheckViolation as refused:
        if refused.diag.constraint_name != "extras_taken_check":
            raise
        raise ExtraNotAvailable from None


async def _claim_with_account(statement: Statement, values: dict[str, Any], newcomer: WalkIn) -> Document:
    """The booking and the account of whoever has it: both, or neither."""
    async with own_transaction() as db:
        account = await create_walk_in(db, newcomer, actor_id=values["user_id"], builder_id=values["builder_id"])
        made = _claimed(await read_in(db, statement, **{**values, "customer_id": account.id}))
        if made is None:
            raise _Raced
        return made


def _claimed(row: Row | None) -> Document | None:
    assert row is not None
    got, version, document = row
    if not got:
        raise StillUnderWay
    return None if document is None else Document(version, document)


def _free_slot(taken: list[int], who: Party) -> int:
    for slot in range(1, MOST_HOLDS_PER_PROJECT + 1):
        if slot not in taken:
            return slot
    raise TooManyHolds(THEIR_HOLDS if who is Party.BUILDER else None)


def _values(asked: BookingCreate, offer: Offer, slots: list[int], who: Party) -> dict[str, Any]:
    made = quote(offer, {extra.extra_id: extra.quantity for extra in asked.extras}, asked.payment_plan_id)
    if any(extra.available < extra.quantity for extra in made.extras):
        raise ExtraNotAvailable
    # Nothing to pay first: the hold is firm at once and does not run out.
    status = BookingStatus.RESERVED if made.token else BookingStatus.TOKEN_PAID
    return {
        "unit_id": offer.unit_id,
        "unit_version": offer.unit_version,
        "project_id": offer.project_id,
        "builder_id": offer.builder_id,
        "project_version": offer.project_version,
        "hold_hours": offer.hold_hours if made.token else None,
        "hold_slot": _free_slot(slots, who) if made.token else None,
        "status": status.value,
        "reference": reference(secrets.randbits(64)),
        "currency": offer.currency,
        "cost_sheet": json.dumps(sheet_document(made.sheet)),
        "total_amount": made.sheet.total,
        "token_amount": made.token,
        "payment_plan": json.dumps(made.plan),
        "co_applicants": json.dumps([person.model_dump() for person in asked.co_applicants]),
        "loan_amount": asked.loan_amount,
        "interest_percent": offer.interest_percent,
        "special_requests": asked.special_requests,
        "extras": json.dumps(
            [
                {"extra_id": extra.id, "name": extra.name, "price": str(extra.price), "quantity": extra.quantity}
                for extra in made.extras
            ]
        ),
        "extra_ids": [extra.id for extra in made.extras],
        "extra_quantities": [extra.quantity for extra in made.extras],
        "allowed": _ALLOWED[status, who],
        "request_id": REQUEST_ID.get(),
    }
