"""Units and bookings into their tables, with everything that was written beside them when they changed."""

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, update

from database.models import Booking, BookingExtra, BookingHistory, Extra, Unit, UnitPriceChange
from demo.books import EXTENDED, Sale
from demo.clock import Clock
from demo.homes import FITTINGS, features
from demo.lives import Step
from demo.projects import Offering
from demo.rows import add, note
from demo.schedule import NOTHING
from demo.trail import Trail
from domain.bookings import BookingStatus
from domain.people import MemberRole

Row = dict[str, Any]


def add_homes(connection: Connection, clock: Clock, offerings: list[Offering], trail: Trail) -> None:
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
    for offering, home, rise in changes:
        trail.record(
            rise.at,
            "unit.price_changed",
            "unit",
            home.id,
            offering.company.members[MemberRole.OWNER],
            offering.company.id,
            before={"price": f"{rise.old:.2f}"},
            after={"price": f"{rise.new:.2f}"},
        )


def add_bookings(connection: Connection, sales: list[Sale], trail: Trail) -> None:
    """The bookings in the order in which they were made, with extras, history and audit trail."""
    sales = sorted(sales, key=lambda sale: sale.claim.made_at)
    ids = add(connection, Booking, [{**sale.row, "unit_id": sale.claim.home.id} for sale in sales])
    for sale, booking_id in zip(sales, ids, strict=True):
        sale.id = booking_id
    note(
        connection,
        BookingExtra,
        [
            {
                "booking_id": sale.id,
                "extra_id": sale.claim.offering.extra_ids[extra.name],
                "builder_id": sale.claim.offering.company.id,
                "name": extra.name,
                "price": extra.price,
                "quantity": 1,
            }
            for sale in sales
            for extra in sale.extras
        ],
    )
    moves = [(sale, step) for sale in sales for step in sale.steps]
    moves.sort(key=lambda move: move[1].at)
    note(
        connection,
        BookingHistory,
        [
            {
                "booking_id": sale.id,
                "builder_id": sale.claim.offering.company.id,
                "from_status": step.from_status,
                "to_status": step.to_status,
                "at": step.at,
                "by_user_id": step.by_user_id,
                "by": step.by,
                "reason": step.reason,
            }
            for sale, step in moves
        ],
    )
    for sale in sales:
        _audit(sale, trail)


def count_extras(connection: Connection, offerings: list[Offering]) -> None:
    """Writes on the extras how many of them are taken."""
    taken = [
        {"extra": offering.extra_ids[name], "count": count}
        for offering in offerings
        for name, count in offering.taken.items()
    ]
    statement = update(Extra.__table__).where(Extra.__table__.c.id == bindparam("extra"))  # type: ignore[arg-type]
    connection.execute(statement.values(taken=bindparam("count")), taken)


def _audit(sale: Sale, trail: Trail) -> None:
    builder_id = sale.claim.offering.company.id
    first, *moves = sale.steps

    def record(at: datetime, action: str, actor_id: int | None, before: Row | None, after: Row) -> None:
        trail.record(at, action, "booking", sale.id, actor_id, builder_id, before=before, after=after)

    made = {"status": first.to_status, "total_amount": sale.quoted.total}
    record(first.at, "booking.made", first.by_user_id, None, made)
    for step in moves:
        if step.from_status is step.to_status:
            expires = sale.hold_expires_at
            assert expires is not None
            before: Row = {"hold_expires_at": expires - timedelta(hours=sale.claim.extended)}
            after = {"hold_expires_at": expires, "reason": EXTENDED}
            record(step.at, "booking.hold_extended", step.by_user_id, before, after)
        else:
            before = {"status": step.from_status}
            after = {"status": step.to_status, "reason": step.reason, **_beside(sale, step)}
            record(step.at, "booking.moved", step.by_user_id, before, after)
    if sale.discounted_at:
        name, seller = sale.plan["name"], sale.claim.offering.company.members[MemberRole.SALES]
        before = {"total_amount": sale.quoted.total, "payment_plan": name}
        after = {"total_amount": sale.sheet.total, "payment_plan": name, "fields": ["discount"]}
        record(sale.discounted_at, "booking.changed", seller, before, after)


def _beside(sale: Sale, step: Step) -> Row:
    """What the move wrote on the booking besides its status."""
    match step.to_status:
        case BookingStatus.REGISTERED:
            return {name: sale.row[name] for name in ("registration_number", "registration_date")}
        case BookingStatus.CANCELLED:
            assert sale.refund is not None
            refund = {"forfeited_amount": sale.refund.forfeited, "refund_owed": sale.refund.refund}
            return {**refund, "rehold_allowed_at": sale.row["rehold_allowed_at"]}
        case BookingStatus.EXPIRED:
            return {"forfeited_amount": NOTHING, "refund_owed": NOTHING}
        case _:
            return {}
