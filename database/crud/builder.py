"""A builder's bookings, all projects together."""

import json
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, bindparam, func, literal_column, or_, select

from database.auth import Signed
from database.callers import as_caller, builders, caller_cte, own
from database.crud.booking_documents import BOOKINGS, card_for, party_of
from database.crud.bookings import MAY_MOVE
from database.crud.projects import escaped
from database.models import (
    Booking,
    Builder,
    BuilderMember,
    Customer,
    MoneyType,
    Project,
    Tower,
    Unit,
    User,
    current_booking_status,
)
from database.projections import EMPTY, NOTHING, Document, Rows, Statements, as_text, page_of, projection
from database.schemas.bookings import BookingStats, BuilderBookingExport, BuilderBookingFilter, MoneyTotals
from domain.bookings import ENDED
from domain.people import Permission

READERS = builders(Permission.READ_BOOKINGS)
MOST_ROWS = 50_000
EXPORT_COLUMNS = (
    "Reference",
    "Status",
    "Project",
    "Tower",
    "Unit",
    "Customer",
    "E-mail",
    "Phone",
    "Currency",
    "Total",
    "Paid",
    "Outstanding",
    "Hold until (UTC)",
    "Booked at (UTC)",
)
MONEY_COLUMNS = frozenset({"Total", "Paid", "Outstanding"})

_pattern = bindparam("q", type_=Text)
# A booking in `BOOKINGS` is found by a part of any of these.
MATCHES = or_(
    func.lower(Booking.reference).like(_pattern),
    func.lower(Unit.unit_number).like(_pattern),
    func.lower(Customer.first_name + " " + Customer.last_name).like(_pattern),
    func.lower(User.email).like(_pattern),
    Customer.phone.like(_pattern),
)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "status": current_booking_status() == bindparam("status", type_=Text),
    "project_id": Booking.project_id == bindparam("project_id"),
    "unpaid": Booking.paid_amount == 0,
    "partly_paid": and_(Booking.paid_amount > 0, Booking.paid_amount < Booking.total_amount),
    "paid": Booking.paid_amount == Booking.total_amount,
    "q": MATCHES,
}
_outstanding = Booking.total_amount - Booking.paid_amount
_ORDERS: dict[str, tuple[Any, ...]] = {
    "newest": (Booking.id.desc(),),
    "oldest": (Booking.id,),
    "amount": (Booking.total_amount, Booking.id),
    "-amount": (Booking.total_amount.desc(), Booking.id.desc()),
    "outstanding": (_outstanding.desc(), Booking.id.desc()),
    "hold": (Booking.hold_expires_at.asc().nulls_last(), Booking.id),
}
_me = caller_cte()


def _rows(asked: frozenset[str], *columns: Any, tables: Any = BOOKINGS) -> Rows:
    wanted = [_CONDITIONS[name] for name in sorted(asked)]
    return select(*columns).select_from(tables).where(Booking.builder_id == own(_me.c.builder_id), *wanted)


def _bare(asked: frozenset[str], *columns: Any) -> Rows:
    """Columns of the same bookings, from their own table alone unless it is words that they are found by."""
    return _rows(asked, *columns, tables=BOOKINGS if "q" in asked else Booking.__table__)


def _stats(asked: frozenset[str]) -> Document:
    found = _bare(
        asked,
        current_booking_status().label("status"),
        Booking.currency,
        Booking.total_amount.label("total"),
        Booking.paid_amount.label("paid"),
    ).cte("found")
    counted = select(found.c.status, func.count().label("bookings")).group_by(found.c.status).subquery()
    by_status = select(func.coalesce(func.json_object_agg(counted.c.status, counted.c.bookings), NOTHING))
    totals = (
        select(
            found.c.currency,
            func.sum(found.c.total, type_=MoneyType()).label("total_value"),
            func.sum(found.c.paid, type_=MoneyType()).label("paid"),
            func.sum(found.c.total - found.c.paid, type_=MoneyType()).label("outstanding"),
        )
        .where(*(found.c.status != status.value for status in sorted(ENDED)))
        .group_by(found.c.currency)
        .cte("totals")
    )
    own_currency = (
        select(Builder.currency)
        .join(BuilderMember, BuilderMember.builder_id == Builder.id)
        .where(BuilderMember.user_id == own(_me.c.user_id))
        .scalar_subquery()
    )

    def total(column: str) -> ColumnElement[Any]:
        of_own = select(totals.c[column]).where(totals.c.currency == own_currency).scalar_subquery()
        return as_text(func.coalesce(of_own, literal_column("0.00")))

    others = (
        select(func.coalesce(func.json_agg(projection(MoneyTotals, totals.c)), EMPTY))
        .where(totals.c.currency != own_currency)
        .scalar_subquery()
    )
    return projection(
        BookingStats,
        by_status=by_status.scalar_subquery(),
        currency=own_currency,
        total_value=total("total_value"),
        paid=total("paid"),
        outstanding=total("outstanding"),
        other_currencies=others,
    )


def _page(key: tuple[frozenset[str], str]) -> Any:
    asked, sort = key
    document = card_for(party_of(own(_me.c.user_type), own(_me.c.role), MAY_MOVE))
    alike = _bare(asked, Booking.id)
    page = page_of(_rows(asked, document), *_ORDERS[sort], key=Booking.id, alike=alike, stats=_stats(asked))
    return as_caller(_me, select(page.label("document")))


def _export(key: tuple[frozenset[str], str]) -> Any:
    asked, sort = key
    values = (
        Booking.reference,
        current_booking_status(),
        Project.name,
        Tower.name,
        Unit.unit_number,
        Customer.first_name + " " + Customer.last_name,
        User.email,
        Customer.phone,
        Booking.currency,
        as_text(Booking.total_amount),
        as_text(Booking.paid_amount),
        as_text(_outstanding),
        func.to_char(Booking.hold_expires_at, "YYYY-MM-DD HH24:MI"),
        func.to_char(Booking.created_at, "YYYY-MM-DD HH24:MI"),
    )
    row = func.json_build_array(*values)
    rows = _rows(asked, row.label("row")).order_by(*_ORDERS[sort]).limit(MOST_ROWS).subquery()
    return as_caller(_me, select(func.coalesce(func.json_agg(rows.c.row), EMPTY).label("rows")))


_PAGE = Statements[tuple[frozenset[str], str]](_page)
_EXPORT = Statements[tuple[frozenset[str], str]](_export)


def _given(asked: BuilderBookingFilter | BuilderBookingExport) -> tuple[frozenset[str], dict[str, object]]:
    names = {name for name in ("status", "project_id", "q") if getattr(asked, name) is not None}
    given: dict[str, object] = {name: getattr(asked, name) for name in names}
    if asked.q:
        given["q"] = f"%{escaped(asked.q.lower())}%"
    return frozenset(names | ({asked.payment_status} if asked.payment_status else set())), given


async def get_builder_bookings(reader: Signed, asked: BuilderBookingFilter) -> bytes:
    """One page of the builder's bookings that the filters leave, with what all of those add up to."""
    names, given = _given(asked)
    (document,) = await reader.read(
        _PAGE[names, asked.sort], {**given, "page": asked.page, "limit": asked.limit}, READERS
    )
    body: bytes = document
    return body


async def export_builder_bookings(
    reader: Signed, asked: BuilderBookingExport
) -> list[list[str | int | Decimal | None]]:
    """The same bookings as rows of `EXPORT_COLUMNS`; 50,000 at most."""
    names, given = _given(asked)
    (rows,) = await reader.read(_EXPORT[names, asked.sort], given, READERS)
    return [
        [Decimal(cell) if name in MONEY_COLUMNS else cell for name, cell in zip(EXPORT_COLUMNS, row, strict=True)]
        for row in json.loads(rows)
    ]
