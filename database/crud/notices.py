"""Telling people: notifications, written in the transaction that causes them."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Insert,
    SQLColumnExpression,
    String,
    case,
    func,
    insert,
    literal,
    or_,
    select,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.ext.asyncio import AsyncSession

from database.models import Booking, BuilderMember, Customer, Notification
from domain.bookings import ENDED
from domain.money import MINOR_UNITS, symbol
from domain.notifications import Notice, NotificationType, Priority
from domain.people import Permission, roles_with

Value = SQLColumnExpression[Any]
CUSTOMERS_PAGES, BUILDERS_PAGES = "/home/", "/office/"
# Where each kind of entity has its page, below those.
PAGES = {
    "booking": "bookings/",
    "payment": "payments/",
    "appointment": "appointments/",
    "conversation": "messages/",
    "project": "projects/",
}


async def tell_customer(db: AsyncSession, customer_id: int, builder_id: int, notice: Notice) -> None:
    """Tells one customer."""
    await db.execute(to_customer(_columns(notice, CUSTOMERS_PAGES), literal(customer_id), literal(builder_id)))


async def tell_builder(
    db: AsyncSession, builder_id: int, permission: Permission, notice: Notice, *, but: int | None = None
) -> None:
    """Tells those members of the builder whose role carries the permission, `but` not the user who did it."""
    await db.execute(to_members(_columns(notice, BUILDERS_PAGES), literal(builder_id), permission, but=literal(but)))


async def tell_buyers(db: AsyncSession, project_id: int, builder_id: int, notice: Notice) -> None:
    """Tells every customer who has a live booking in the project, each once."""
    columns = _columns(notice, CUSTOMERS_PAGES) | {"builder_id": literal(builder_id)}
    live = select(Booking.customer_id).where(
        Booking.project_id == project_id, *(Booking.status != status for status in ENDED)
    )
    rows = select(Customer.user_id, *columns.values()).where(Customer.id.in_(live)).order_by(Customer.id)
    await db.execute(insert(Notification).from_select(["user_id", *columns], rows, include_defaults=False))


def _columns(notice: Notice, pages: str) -> dict[str, ColumnElement[Any]]:
    page = notice.page or f"{PAGES[notice.entity_type]}{notice.entity_id}"
    return said(
        notice.notification_type,
        title=literal(notice.title),
        message=literal(notice.message),
        entity_type=notice.entity_type,
        entity_id=literal(notice.entity_id),
        action_url=literal(pages + page),
        priority=notice.priority,
    )


def said(
    kind: NotificationType,
    *,
    title: Value,
    message: Value,
    entity_type: str,
    entity_id: ColumnElement[Any],
    action_url: ColumnElement[Any],
    priority: Priority = Priority.NORMAL,
) -> dict[str, ColumnElement[Any]]:
    """The columns of a notification but for whom it is for, as a statement that writes several things says them.

    What is too long is cut: nothing that people do may fail for the sake of what others are told of it.
    """
    return {
        "notification_type": literal(kind.value, String),
        "title": sql_cast(title, String(200)),
        "message": sql_cast(message, String(1000)),
        "related_entity_type": literal(entity_type, String),
        "related_entity_id": entity_id,
        "priority": literal(priority.value, String),
        "action_url": action_url,
    }


def to_customer(
    columns: Mapping[str, ColumnElement[Any]], customer_id: Value, builder_id: Value, source: FromClause | None = None
) -> Insert:
    """Notifies one customer; `source`: the rows that the columns come from, one notification for each."""
    values = {**columns, "builder_id": builder_id}
    rows = select(Customer.user_id, *values.values()).select_from(Customer)
    rows = (
        rows.join(source, Customer.id == customer_id) if source is not None else rows.where(Customer.id == customer_id)
    )
    return insert(Notification).from_select(["user_id", *values], rows, include_defaults=False)


def to_members(
    columns: Mapping[str, ColumnElement[Any]],
    builder_id: Value,
    permission: Permission,
    source: FromClause | None = None,
    *,
    but: Value | None = None,
) -> Insert:
    """Notifies the members of the builder whose role carries the permission; `source` as in `to_customer`.

    `but`: the user who did it, who need not be told; null when nobody did.
    """
    roles = or_(*(BuilderMember.role == role.value for role in sorted(roles_with(permission))))
    values = {**columns, "builder_id": BuilderMember.builder_id}
    rows = select(BuilderMember.user_id, *values.values()).select_from(BuilderMember)
    if source is not None:
        rows = rows.join(source, BuilderMember.builder_id == builder_id).where(roles)
    else:
        rows = rows.where(BuilderMember.builder_id == builder_id, roles)
    if but is not None:
        rows = rows.where(BuilderMember.user_id.is_distinct_from(but))
    return insert(Notification).from_select(["user_id", *values], rows, include_defaults=False)


def joined(*parts: str | Value) -> ColumnElement[Any]:
    """Text put together in a statement, cut to what a notification's message may be; null if a part is."""
    whole: ColumnElement[str] = literal("", String)
    for part in parts:
        whole = whole + (literal(part, String) if isinstance(part, str) else sql_cast(part, String))
    return sql_cast(whole, String(1000))


def spelled_in_sql(amount: Value, currency: Value) -> ColumnElement[str]:
    """A positive amount as `domain.money.spelled` writes it, put together in a statement."""
    symbols = case({code: symbol(code) for code in MINOR_UNITS}, value=currency)
    figures = case({code: _figures_of(code) for code in MINOR_UNITS}, value=currency)
    return symbols + func.to_char(amount, figures)


def _figures_of(currency: str) -> str:
    """The pattern of to_char for amounts of up to thirteen digits before the point."""
    grouped = "9,99,99,99,99,99,990" if currency == "INR" else "9,999,999,999,990"
    return f"FM{grouped}.00" if MINOR_UNITS[currency] else f"FM{grouped}"
