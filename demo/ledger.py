"""Units and bookings into their tables, with everything that was written beside them when they changed."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, update

from database.crud.records import plain
from database.models import AuditEntry, Booking, BookingExtra, BookingHistory, Extra, Unit, UnitPriceChange
from demo.books import EXTENDED, Sale
from demo.clock import Clock
from demo.homes import FITTINGS, features
from demo.lives import Step
from demo.projects import Offering
from demo.rows import add, note
from domain.bookings import BookingStatus
from domain.people import MemberRole

Row = dict[str, Any]


def add_homes(connection: Connection, clock: Clock, offerings: list[Offering]) -> None:
    """The units as their sales have left them, and every change of their prices."""
    homes = [(offering, home) for offering in offerings for home in offering.homes]
    rows = []
    for offering, home in homes:
        rises = home.prices(offering.revisions)
        fittings = FITTINGS[home.stack.kind]
        made = clock.day_ago((offering.scheme.published or 0) + 11)
        touched = [made, *(rise.at for rise in rises), *([home.changed_at] if home.changed_at else [])]
        rows.append(
            {
                **offering.owned,
                "tower_id": offering.tower_ids[home.tower],
                "unit_number": home.number,
                "unit_type": home.stack.kind,
                "floor_number": home.floor,
                "position": home.position,
                "area_sqft": Decimal(home.stack.area),
                "price": home.price_on(clock.now, offering.revisions),
                "facing": home.stack.facing,
                "balconies": fittings.balconies,
                "bathrooms": fittings.bathrooms,
                "parking_spaces": fittings.parking,
                "features": features(home),
                "status": home.status,
                "held_until": home.held_until,
                "version": 1 + home.changes + len(rises),
                "created_at": made,
                "updated_at": max(touched),
            }
        )
    for (_, home), number in zip(homes, add(connection, Unit, rows), strict=True):
        home.id = number
    changes = [(offering, home, rise) for offering, home in homes for rise in home.prices(offering.revisions)]
    changes.sort(key=lambda change: change[2].at)
    note(
        connection,
        UnitPriceChange,
        [
            {
                "unit_id": home.id,
                "builder_id": offering.company.id,
                "old_price": rise.old,
                "new_price": rise.new,
                "changed_by": offering.company.members[MemberRole.OWNER],
                "changed_at": rise.at,
            }
            for offering, home, rise in changes
        ],
    )
    note(
        connection,
        AuditEntry,
        [
            {
                "at": rise.at,
                "actor_id": offering.company.members[MemberRole.OWNER],
                "builder_id": offering.company.id,
                "action": "unit.price_changed",
                "entity_type": "unit",
                "entity_id": home.id,
                "before": {"price": f"{rise.old:.2f}"},
                "after": {"price": f"{rise.new:.2f}"},
            }
            for offering, home, rise in changes
        ],
    )


def add_bookings(connection: Connection, sales: list[Sale]) -> dict[str, int]:
    """The bookings in the order in which they were made, with extras, history and audit trail; ids by reference."""
    sales = sorted(sales, key=lambda sale: sale.claim.made_at)
    ids = add(connection, Booking, [{**sale.row, "unit_id": sale.claim.home.id} for sale in sales])
    note(
        connection,
        BookingExtra,
        [
            {
                "booking_id": booking_id,
                "extra_id": sale.claim.offering.extra_ids[extra.name],
                "builder_id": sale.claim.offering.company.id,
                "name": extra.name,
                "price": extra.price,
                "quantity": 1,
            }
            for sale, booking_id in zip(sales, ids, strict=True)
            for extra in sale.extras
        ],
    )
    moves = [(sale, booking_id, step) for sale, booking_id in zip(sales, ids, strict=True) for step in sale.steps]
    moves.sort(key=lambda move: move[2].at)
    note(
        connection,
        BookingHistory,
        [
            {
                "booking_id": booking_id,
                "builder_id": sale.claim.offering.company.id,
                "from_status": step.from_status,
                "to_status": step.to_status,
                "at": step.at,
                "by_user_id": step.by_user_id,
                "by": step.by,
                "reason": step.reason,
            }
            for sale, booking_id, step in moves
        ],
    )
    entries = [entry for sale, number in zip(sales, ids, strict=True) for entry in _audited(sale, number)]
    entries.sort(key=lambda entry: entry["at"])
    note(connection, AuditEntry, entries)
    return {sale.reference: number for sale, number in zip(sales, ids, strict=True)}


def count_extras(connection: Connection, offerings: list[Offering]) -> None:
    """Writes on the extras how many of them are taken."""
    taken = [
        {"extra": offering.extra_ids[name], "count": count}
        for offering in offerings
        for name, count in offering.taken.items()
    ]
    statement = update(Extra.__table__).where(Extra.__table__.c.id == bindparam("extra"))  # type: ignore[arg-type]
    connection.execute(statement.values(taken=bindparam("count")), taken)


def _audited(sale: Sale, booking_id: int) -> Iterator[Row]:
    entry = {"builder_id": sale.claim.offering.company.id, "entity_type": "booking", "entity_id": booking_id}
    first, *moves = sale.steps
    made = {"status": first.to_status.value, "total_amount": str(sale.quoted.total)}
    yield {
        **entry,
        "at": first.at,
        "actor_id": first.by_user_id,
        "action": "booking.made",
        "before": None,
        "after": made,
    }
    for step in moves:
        yield {**entry, "at": step.at, "actor_id": step.by_user_id, **_move(sale, step)}
    if sale.discounted_at:
        name = sale.plan["name"]
        yield {
            **entry,
            "at": sale.discounted_at,
            "actor_id": sale.claim.offering.company.members[MemberRole.SALES],
            "action": "booking.changed",
            "before": {"total_amount": str(sale.quoted.total), "payment_plan": name},
            "after": {"total_amount": str(sale.sheet.total), "payment_plan": name, "fields": ["discount"]},
        }


def _move(sale: Sale, step: Step) -> Row:
    if step.from_status is step.to_status:
        expires = sale.hold_expires_at
        assert expires is not None
        return {
            "action": "booking.hold_extended",
            "before": plain({"hold_expires_at": expires - timedelta(hours=sale.claim.extended)}),
            "after": plain({"hold_expires_at": expires, "reason": EXTENDED}),
        }
    values: dict[str, object] = {"status": step.to_status.value, "reason": step.reason}
    beside = {
        BookingStatus.REGISTERED: ("registration_number", "registration_date"),
        BookingStatus.CANCELLED: ("forfeited_amount", "refund_owed", "rehold_allowed_at"),
    }
    values |= {name: sale.row[name] for name in beside.get(step.to_status, ())}
    before_status = step.from_status.value if step.from_status else None
    return {"action": "booking.moved", "before": {"status": before_status}, "after": plain(values)}
