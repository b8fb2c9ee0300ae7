"""Notifications as those who are told read them. How they are written: `database/crud/notices.py`."""

from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Text, bindparam, func, literal, select, update

from database.auth import Signed
from database.callers import as_caller, caller_cte, own
from database.models import Notification
from database.projections import Rows, Statement, Statements, as_text, feed_of, projection
from database.schemas.base import LARGEST_ID
from database.schemas.notifications import NotificationFilter, NotificationResponse, UnreadCount
from errors import NotFound

MOST_COUNTED = 1000

_me = caller_cte()
_mine = Notification.user_id == own(_me.c.user_id)
_unread = Notification.read_at.is_(None)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "cursor": Notification.id < bindparam("cursor", type_=BigInteger),
    "notification_type": Notification.notification_type == bindparam("notification_type", type_=Text),
    "unread_only": _unread,
}


def _document(source: Any) -> ColumnElement[Any]:
    return projection(NotificationResponse, source, is_read=source.read_at.is_not(None))


def _count(*conditions: ColumnElement[bool]) -> ColumnElement[int]:
    """How many are unread, counted no further than anybody wants to know: the cost stays the same."""
    some = select(literal(1).label("one")).where(_mine, _unread, *conditions).limit(literal(MOST_COUNTED)).subquery()
    return select(func.count()).select_from(some).scalar_subquery()


def _feed(asked: frozenset[str]) -> Statement:
    rows: Rows = select(_document(Notification).label("document"), as_text(Notification.id).label("cursor"))
    rows = rows.where(_mine, *(_CONDITIONS[name] for name in sorted(asked)))
    feed = feed_of(rows, Notification.id.desc(), unread_count=_count())
    return as_caller(_me, select(feed.label("document")))


def _mark() -> Statement:
    """Marks one as read, which it may be already: it stays read since then."""
    marked = (
        update(Notification)
        .where(Notification.id == bindparam("id", type_=BigInteger), _mine)
        .values(read_at=func.coalesce(Notification.read_at, func.now()))
        .returning(*Notification.__table__.c)
        .cte("marked")
    )
    return as_caller(_me, select(_document(marked.c).label("document")).select_from(marked))


def _mark_all() -> Statement:
    up_to = func.coalesce(bindparam("up_to_id", type_=BigInteger), LARGEST_ID)
    marked = (
        update(Notification)
        .where(_mine, _unread, Notification.id <= up_to)
        .values(read_at=func.now())
        .returning(Notification.id)
        .cte("marked")
    )
    # The count is of before the statement: what it marks itself is not among what is left.
    left = _count(Notification.id > up_to)
    return as_caller(_me, select(projection(UnreadCount, unread_count=left).label("document")).add_cte(marked))


_FEED = Statements[frozenset[str]](_feed)
_MARK = _mark()
_MARK_ALL = _mark_all()


async def get_notifications(reader: Signed, asked: NotificationFilter) -> bytes:
    """A part of what the caller was told, the newest first, and how much of all that is unread."""
    given: dict[str, object] = {}
    if asked.cursor is not None:
        given["cursor"] = asked.cursor
    if asked.notification_type is not None:
        given["notification_type"] = asked.notification_type.value
    names = frozenset(given) | ({"unread_only"} if asked.unread_only else set())
    (document,) = await reader.read(_FEED[names], {**given, "limit": asked.limit})
    body: bytes = document
    return body


async def mark_read(reader: Signed, notification_id: int) -> bytes:
    """Marks the caller's notification as read; it as it then is. Raises `NotFound`, also for another's."""
    (document,) = await reader.write(_MARK, {"id": notification_id})
    if document is None:
        raise NotFound
    body: bytes = document
    return body


async def mark_all_read(reader: Signed, up_to_id: int | None) -> bytes:
    """Marks what the caller was told as read, up to this notification or to the newest; how many are left."""
    (document,) = await reader.write(_MARK_ALL, {"up_to_id": up_to_id})
    body: bytes = document
    return body
