"""Messages between a customer and the people of a project.

What is kept of a conversation, its last message and how much each side has not read, is kept with every message and
every mark: a list costs the same however much has been said. Its row is the lock that its messages queue at.
"""

from typing import Any, NamedTuple

from psycopg.errors import UniqueViolation
from sqlalchemy import BigInteger, ColumnElement, bindparam, func, literal, or_, select, true, union_all

from database.auth import Signed
from database.callers import EITHER_PARTY, as_caller, caller_cte, own
from database.crud.message_documents import conversation_document, message_document
from database.crud.message_statements import MARK_READ, SEND
from database.crud.records import Kept, Key, key_values, replayed
from database.database import refusing
from database.models import Booking, Conversation, Message, Project
from database.projections import Document as Projected
from database.projections import Rows, Statement, Statements, as_text, feed_of
from database.schemas.messages import ConversationFilter, MessageCreate, MessageFilter, ThreadFilter
from database.versions import Document
from domain.messages import Side
from errors import InvalidRequest, NoSuchBooking, NoSuchMessage, NotFound, StillUnderWay, TryAgain

MOST_TRIES = 8
MOST_COUNTED = 1000
# The project was deleted a moment ago.
_REFUSALS = {"conversations_project_id_builder_id_fkey": NotFound}

_me = caller_cte()
_side = own(_me.c.user_type)
_limit = bindparam("limit", type_=BigInteger)
_cursor = bindparam("cursor", type_=BigInteger)
_project_id = bindparam("project_id", type_=BigInteger)


def _mine(table: Any) -> ColumnElement[bool]:
    return or_(table.customer_id == own(_me.c.customer_id), table.builder_id == own(_me.c.builder_id))


class _Branch(NamedTuple):
    """What is in one feed for one reason: the rows where the column has the value, and which further hold."""

    column: Any
    value: ColumnElement[Any]
    more: tuple[ColumnElement[bool], ...] = ()


def _first(table: Any, number: Any, *branches: _Branch) -> Any:
    """The first rows of all branches by this number, the highest first; as many as are read of a feed."""
    selects = [
        # As a range, and in the order of the column, too, which both mean the same: so only the index that begins with
        # the column has the order, and nobody looks through everybody's rows, newest first, for the few that are asked.
        select(*table.__table__.c)
        .where(column.between(value, value), *more)
        .order_by(column, number.desc())
        .limit(_limit + 1)
        for column, value, more in branches
    ]
    return (union_all(*selects) if len(selects) > 1 else selects[0]).subquery("first")


def _messages(asked: frozenset[str], *branches: _Branch, **beside: Projected) -> Projected:
    """The feed of the messages in these branches, the newest first."""
    more = (Message.id < _cursor,) if "cursor" in asked else ()
    first = _first(Message, Message.id, *(branch._replace(more=(*branch.more, *more)) for branch in branches))
    # Limited, so that it is looked up for each message, and never all conversations for a few messages.
    marks = select(Conversation).where(Conversation.id == first.c.conversation_id).limit(1).lateral("marks")
    rows: Rows = select(
        message_document(first.c, marks.c, _side).label("document"), as_text(first.c.id).label("cursor")
    ).select_from(first.join(marks, true()))
    return feed_of(rows, first.c.id.desc(), **beside)


_own_project = (
    select(Project.id).where(Project.id == _project_id, Project.builder_id == own(_me.c.builder_id)).scalar_subquery()
)
_with_me = (
    select(Conversation.id)
    .where(Conversation.customer_id == own(_me.c.customer_id), Conversation.project_id == _project_id)
    .scalar_subquery()
)


def _feed(asked: frozenset[str]) -> Statement:
    """Messages of the caller's side, along the index of the narrowest thing that is asked for."""

    def narrowed(*names: str) -> tuple[ColumnElement[bool], ...]:
        return tuple(getattr(Message, name) == bindparam(name, type_=BigInteger) for name in names if name in asked)

    if "conversation_id" in asked:
        one = select(Conversation.id).where(
            Conversation.id == bindparam("conversation_id", type_=BigInteger), _mine(Conversation)
        )
        more = narrowed("project_id", "booking_id")
        branches = [_Branch(Message.conversation_id, one.scalar_subquery(), more)]
    elif "booking_id" in asked:
        about = select(Booking.id).where(Booking.id == bindparam("booking_id", type_=BigInteger), _mine(Booking))
        branches = [_Branch(Message.booking_id, about.scalar_subquery(), narrowed("project_id"))]
    elif "project_id" in asked:
        branches = [_Branch(Message.project_id, _own_project), _Branch(Message.conversation_id, _with_me)]
    else:
        branches = [
            _Branch(Message.customer_id, own(_me.c.customer_id)),
            _Branch(Message.builder_id, own(_me.c.builder_id)),
        ]
    return as_caller(_me, select(_messages(asked, *branches).label("document")))


def _thread(asked: frozenset[str]) -> Statement:
    found = (
        select(*Conversation.__table__.c)
        .where(
            Conversation.customer_id == bindparam("customer_id", type_=BigInteger),
            Conversation.project_id == _project_id,
            _mine(Conversation),
        )
        .cte("found")
    )
    conversation = select(conversation_document(found.c, _side)).select_from(found).scalar_subquery()
    said_there = _Branch(Message.conversation_id, own(found.c.id))
    document = _messages(asked, said_there, conversation=conversation)
    return as_caller(_me, select(document.label("document")).select_from(found))


def _conversations(asked: frozenset[str]) -> Statement:
    """Conversations of the caller's side, the most recently active first, and how many have something unread."""
    of_project = "project_id" in asked
    more = [Conversation.last_message_id < _cursor] if "cursor" in asked else []
    branches, unread = [], []
    for side in Side:
        whose, count = getattr(Conversation, f"{side}_id"), getattr(Conversation, f"{side}_unread")
        me = own(_me.c[f"{side}_id"])
        only = [count > 0] if "unread" in asked else [count == 0] if "read" in asked else []
        if not of_project:
            branches.append(_Branch(whose, me, (*more, *only)))
        elif side is Side.CUSTOMER:
            branches.append(_Branch(Conversation.id, _with_me, (*more, *only)))
        else:
            branches.append(_Branch(Conversation.project_id, _own_project, (*more, *only)))
        some = select(literal(1).label("one")).where(whose == me, count > 0).limit(literal(MOST_COUNTED)).subquery()
        unread.append(select(func.count()).select_from(some).scalar_subquery())
    first = _first(Conversation, Conversation.last_message_id, *branches)
    rows: Rows = select(
        conversation_document(first.c, _side).label("document"), as_text(first.c.last_message_id).label("cursor")
    ).select_from(first)
    feed = feed_of(rows, first.c.last_message_id.desc(), unread_count=unread[0] + unread[1])
    return as_caller(_me, select(feed.label("document")))


_FEED = Statements[frozenset[str]](_feed)
_THREAD = Statements[frozenset[str]](_thread)
_CONVERSATIONS = Statements[frozenset[str]](_conversations)


async def get_messages(reader: Signed, asked: MessageFilter) -> bytes:
    """A part of the messages of the caller's side, the newest first; none of what is not theirs."""
    names = ("cursor", "project_id", "conversation_id", "booking_id")
    given = {name: value for name in names if (value := getattr(asked, name)) is not None}
    return await _read(reader, _FEED[frozenset(given)], given, asked.limit)


async def get_thread(reader: Signed, customer_id: int, project_id: int, asked: ThreadFilter) -> bytes:
    """The conversation of a customer and a project with a part of its messages, the newest first.

    Raises `NotFound` when there is none, and for another's.
    """
    given = {"cursor": asked.cursor} if asked.cursor is not None else {}
    statement = _THREAD[frozenset(given)]
    return await _read(reader, statement, {**given, "customer_id": customer_id, "project_id": project_id}, asked.limit)


async def get_conversations(reader: Signed, asked: ConversationFilter) -> bytes:
    """A part of the conversations of the caller's side, the most recently active first."""
    given = {name: value for name in ("cursor", "project_id") if (value := getattr(asked, name)) is not None}
    names = set(given) if asked.unread is None else {*given, "unread" if asked.unread else "read"}
    return await _read(reader, _CONVERSATIONS[frozenset(names)], given, asked.limit)


async def _read(reader: Signed, statement: Statement, given: dict[str, int], limit: int) -> bytes:
    (document,) = await reader.read(statement, {**given, "limit": limit}, EITHER_PARTY)
    if document is None:
        raise NotFound
    body: bytes = document
    return body


async def send_message(reader: Signed, asked: MessageCreate, key: Key | None) -> Document | Kept:
    """Sends a message to the other side, and opens the conversation if this is its first; or gives the answer that this
    request got before.

    Customers write to every published project, a builder's people to those who have dealt with theirs.

    Raises `NotFound` for anything else, `InvalidRequest` for a customer who is missing or not the caller,
    `NoSuchBooking`, `NoSuchMessage`, `IdempotencyKeyReused`, `StillUnderWay`.
    """
    given = {
        "project_id": asked.project_id,
        "customer_id": asked.customer_id,
        "content": asked.content,
        "booking_id": asked.booking_id,
        "reply_to_id": asked.reply_to_id,
        **key_values(reader.user_id, key),
    }
    for _ in range(MOST_TRIES):
        try:
            with refusing(_REFUSALS):
                *known, document = await reader.write(SEND[key is not None], given, EITHER_PARTY)
        except UniqueViolation as lost:
            # The same request has just been answered; now that answer can be seen.
            if lost.diag.constraint_name != "idempotency_keys_pkey":
                raise
            continue
        if document is not None:
            return Document(1, document)
        return _not_sent(asked, key, *known)
    raise TryAgain


def _not_sent(
    asked: MessageCreate,
    key: Key | None,
    side: str,
    got: bool,
    kept: bytes | None,
    own_customer_id: int | None,
    found: int | None,
    booking_id: int | None,
) -> Kept:
    """Why nothing was sent: it was before, or it may not be."""
    if kept is not None and key is not None:
        return replayed(kept, key)
    if not got:
        raise StillUnderWay
    if side == Side.BUILDER and asked.customer_id is None:
        raise _faulty("customer_id", InvalidRequest("Please say which customer this message is for."), "missing")
    if side == Side.CUSTOMER and asked.customer_id not in (None, own_customer_id):
        raise _faulty("customer_id", InvalidRequest("You can write in your own name only."), "not_yours")
    if found is None:
        raise NotFound
    if asked.booking_id is not None and booking_id is None:
        raise _faulty("booking_id", NoSuchBooking(), NoSuchBooking.code)
    raise _faulty("reply_to_id", NoSuchMessage(), NoSuchMessage.code)


def _faulty(name: str, refusal: InvalidRequest, kind: str) -> InvalidRequest:
    refusal.errors = [{"loc": ["body", name], "msg": refusal.detail, "type": kind}]
    return refusal


async def mark_read(reader: Signed, conversation_id: int, up_to_id: int | None) -> bytes:
    """Marks what the other side has written as read, up to this message or to the last, and what told of it.

    What has been read stays read. The conversation as it is afterwards. Raises `NotFound`, also for another's.
    """
    given = {"id": conversation_id, "up_to_id": up_to_id}
    (document,) = await reader.write(MARK_READ, given, EITHER_PARTY)
    if document is None:
        raise NotFound
    body: bytes = document
    return body
