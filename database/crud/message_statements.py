"""The statements that write messages, and the marks up to which they are read. See `database/crud/messages.py`."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    String,
    Text,
    Update,
    and_,
    bindparam,
    case,
    exists,
    func,
    insert,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    update,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import insert as upsert

from database.callers import EITHER_PARTY, as_caller, caller_cte, own
from database.crud.customers import customer_of_project
from database.crud.message_documents import CUSTOMERS_NAME, conversation_document, message_document, preview
from database.crud.notices import BUILDERS_PAGES, CUSTOMERS_PAGES, PAGES, joined, said, to_customer, to_members
from database.crud.project_documents import PUBLISHED
from database.crud.records import answer_kept, got_key, kept_answer
from database.models import Booking, Builder, Conversation, Customer, Message, Notification, Project
from database.projections import Statement, Statements
from domain.messages import Side
from domain.notifications import NotificationType
from domain.people import Permission

_customer_id = bindparam("customer_id", type_=BigInteger)
_booking_id = bindparam("booking_id", type_=BigInteger)
_reply_to_id = bindparam("reply_to_id", type_=BigInteger)
_content = bindparam("content", type_=Text)
_NEXT_ID: ColumnElement[int] = func.nextval(literal_column("'messages_id_seq'"))
_KIND = NotificationType.MESSAGE_RECEIVED.value


def _send(with_key: bool) -> Statement:
    """Says it in the conversation, which it opens if need be, tells the other side, and keeps the answer; or nothing.

    The messages of a conversation queue at its row. Number and time are taken by whoever has its lock, so that both
    rise in the order in which the messages are committed: nobody who has read up to one of them has missed an earlier.
    """
    me = caller_cte()
    side = own(me.c.user_type)
    kept = kept_answer() if with_key else sql_cast(null(), Text)
    claimed = select(got_key(with_key).label("got"), kept.label("kept")).cte("claimed")
    target = _target(me)
    proposed = (
        select(*target.c, _NEXT_ID.label("message_id"), func.clock_timestamp().label("at"))
        .select_from(target.join(claimed, true()))
        .where(
            claimed.c.got,
            claimed.c.kept.is_(None),
            or_(_booking_id.is_(None), target.c.booking_id.is_not(None)),
            or_(_reply_to_id.is_(None), target.c.reply_to_id.is_not(None)),
        )
        .cte("proposed")
    )
    opened = _opened(proposed, side)
    values: dict[str, Any] = {
        "id": opened.c.last_message_id,
        "conversation_id": opened.c.id,
        "project_id": opened.c.project_id,
        "builder_id": opened.c.builder_id,
        "customer_id": opened.c.customer_id,
        "sender_side": side,
        "sender_id": own(me.c.user_id),
        "content": _content,
        "booking_id": _booking_id,
        "reply_to_id": _reply_to_id,
        "sent_at": opened.c.last_message_at,
    }
    sent = (
        insert(Message)
        .from_select(list(values), select(*values.values()).select_from(opened), include_defaults=False)
        .returning(*Message.__table__.c)
        .cte("sent")
    )
    document = (
        select(message_document(sent.c, opened.c, side).label("document"))
        .select_from(sent.join(opened, true()))
        .cte("document")
    )
    answer = (
        select(
            side.label("side"),
            claimed.c.got,
            claimed.c.kept,
            own(me.c.customer_id).label("customer_id"),
            target.c.project_id,
            target.c.booking_id,
            document.c.document,
        )
        .select_from(claimed.outerjoin(target, true()).outerjoin(document, true()))
        .add_cte(*_told(opened, target, side), _noticed(opened, opened.c.last_message_at, side).cte("noticed"))
    )
    if with_key:
        answer = answer.add_cte(answer_kept(document, document.c.document).cte("answer"))
    return as_caller(me, answer)


def _target(me: CTE) -> CTE:
    """Where the caller may write, with what they refer to there; no row where they may not."""
    known = Conversation.__table__.alias("known")
    about = Booking.__table__.alias("about")
    answered = Message.__table__.alias("answered")
    of_customer = and_(
        me.c.customer_id.is_not(None),
        func.coalesce(_customer_id, me.c.customer_id) == me.c.customer_id,
        # Whoever has been spoken to may answer, even if the project has been taken back since.
        or_(PUBLISHED, known.c.id.is_not(None)),
    )
    of_builder = and_(Project.builder_id == me.c.builder_id, customer_of_project(Project.id, Customer.id))
    return (
        select(
            Project.id.label("project_id"),
            Project.builder_id,
            Builder.company_name,
            Customer.id.label("customer_id"),
            CUSTOMERS_NAME.label("customer_name"),
            about.c.id.label("booking_id"),
            answered.c.id.label("reply_to_id"),
            func.coalesce(known.c.last_message_id, 0).label("said_before"),
        )
        .select_from(me)
        .join(Project, Project.id == bindparam("project_id", type_=BigInteger))
        .join(Builder, Builder.id == Project.builder_id)
        .join(Customer, Customer.id == func.coalesce(me.c.customer_id, _customer_id))
        .outerjoin(known, and_(known.c.customer_id == Customer.id, known.c.project_id == Project.id))
        .outerjoin(
            about,
            and_(about.c.id == _booking_id, about.c.customer_id == Customer.id, about.c.project_id == Project.id),
        )
        .outerjoin(answered, and_(answered.c.id == _reply_to_id, answered.c.conversation_id == known.c.id))
        .where(EITHER_PARTY.met_by(me), or_(of_customer, of_builder))
        .cte("target")
    )


def _opened(proposed: CTE, side: ColumnElement[str]) -> CTE:
    """The conversation with its new last message: made now, or as it is for whoever gets its lock.

    Whoever writes has read what there was to read when the statement began.
    """
    by = {name: side == name.value for name in Side}
    values: dict[str, Any] = {
        "project_id": proposed.c.project_id,
        "builder_id": proposed.c.builder_id,
        "customer_id": proposed.c.customer_id,
        "last_message_id": proposed.c.message_id,
        "last_message": preview(_content),
        "last_message_side": side,
        "last_message_at": proposed.c.at,
        "created_at": proposed.c.at,
    }
    for name in Side:
        values[f"{name}_unread"] = case((by[name], 0), else_=1)
        values[f"{name}_read_up_to"] = case((by[name], proposed.c.said_before), else_=0)
    made = upsert(Conversation).from_select(
        list(values), select(*values.values()).select_from(proposed), include_defaults=False
    )
    changes: dict[str, Any] = {
        # Not the proposed number, which was taken before the lock.
        "last_message_id": _NEXT_ID,
        "last_message": made.excluded.last_message,
        "last_message_side": made.excluded.last_message_side,
        "last_message_at": func.clock_timestamp(),
    }
    for name in Side:
        changes |= _reading(name, f"excluded.{name}_read_up_to", more=made.excluded[f"{name}_unread"])
    there = [Conversation.customer_id, Conversation.project_id]
    done = made.on_conflict_do_update(index_elements=there, set_=changes)
    return done.returning(*Conversation.__table__.c).cte("opened")


def _reading(name: Side, up_to: str, more: Any = 0) -> dict[str, ColumnElement[Any]]:
    """What changes for a side of the locked conversation that has read up to a message (0: nothing now), by the column
    that names it, and has `more` to read.

    Up to there all messages can be seen by the statement, whatever has happened while it waited for the lock: so what
    the mark passes on its way is counted exactly, wherever it stands by then, and never twice.
    """
    unread, mark, at = (getattr(Conversation, f"{name}_{what}") for what in ("unread", "read_up_to", "read_at"))
    seen: ColumnElement[int] = literal_column(up_to, BigInteger)
    # As text: where two rows of one conversation meet, the locked one and the proposed, nothing correlates by itself.
    passed = (
        select(func.count())
        .where(
            Message.conversation_id == literal_column("conversations.id"),
            Message.sender_side != name.value,
            Message.id > literal_column(f"conversations.{name}_read_up_to"),
            Message.id <= seen,
        )
        .scalar_subquery()
    )
    moves = and_(unread > 0, seen > mark)
    return {
        f"{name}_unread": case((moves, unread - passed), else_=unread) + more,
        f"{name}_read_up_to": case((moves, seen), else_=mark),
        f"{name}_read_at": case((moves, func.clock_timestamp()), else_=at),
    }


def _told(opened: CTE, target: CTE, side: ColumnElement[str]) -> tuple[CTE, CTE]:
    """Tells the side that did not write."""

    def notice(name: str, pages: str) -> dict[str, ColumnElement[Any]]:
        columns = said(
            NotificationType.MESSAGE_RECEIVED,
            title=sql_cast(joined("New message from ", target.c[name]), String(200)),
            message=opened.c.last_message,
            entity_type="conversation",
            entity_id=opened.c.id,
            action_url=joined(pages, PAGES["conversation"], opened.c.id),
        )
        # As old as the message, so that who has read up to a message has seen what told of it.
        return columns | {"created_at": opened.c.last_message_at}

    to_one = opened.join(target, side == Side.BUILDER.value)
    to_all = opened.join(target, side == Side.CUSTOMER.value)
    customers = to_customer(
        notice("company_name", CUSTOMERS_PAGES), opened.c.customer_id, opened.c.builder_id, to_one
    ).cte("told_customer")
    members = to_members(
        notice("customer_name", BUILDERS_PAGES), opened.c.builder_id, Permission.MANAGE_BOOKINGS, to_all
    ).cte("told_members")
    return customers, members


def _noticed(conversation: CTE, until: ColumnElement[Any], side: ColumnElement[str]) -> Update:
    """Marks as read what this side's people were told about the conversation until then.

    What somebody else has locked is passed over, since they are about to mark it themselves: nobody waits here.
    """
    about = (
        select(Notification.id)
        .select_from(conversation)
        .join(Notification, Notification.related_entity_id == conversation.c.id)
        .join(Customer, Customer.id == conversation.c.customer_id)
        .where(
            Notification.related_entity_type == literal("conversation", String),
            Notification.read_at.is_(None),
            Notification.notification_type == _KIND,
            Notification.created_at <= until,
            (Notification.user_id == Customer.user_id) == (side == Side.CUSTOMER.value),
        )
        .with_for_update(of=Notification, skip_locked=True)
        .cte("about")
    )
    return update(Notification).where(Notification.id == about.c.id).values(read_at=func.now())


def _mark_read() -> Statement:
    """Moves the side's mark up to the asked message, never back, and takes from its count what it passes.

    The last message is that of the moment when the statement began: what is sent while it waits for the lock has not
    been read.
    """
    me = caller_cte()
    side = own(me.c.user_type)
    up_to = func.least(
        func.coalesce(bindparam("up_to_id", type_=BigInteger), Conversation.last_message_id),
        Conversation.last_message_id,
    )
    last_read = (
        select(Message.sent_at)
        .where(Message.conversation_id == Conversation.id, Message.id <= up_to)
        .order_by(Message.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    unseen = [
        and_(
            side == name.value,
            getattr(Conversation, f"{name}_unread") > 0,
            getattr(Conversation, f"{name}_read_up_to") < up_to,
        )
        for name in Side
    ]
    seen = (
        select(
            Conversation.id,
            Conversation.customer_id,
            *(case((side == name.value, up_to), else_=0).label(f"{name}_up_to") for name in Side),
            last_read.label("until"),
            or_(*unseen).label("anything"),
        )
        .select_from(Conversation)
        .join(me, or_(Conversation.customer_id == me.c.customer_id, Conversation.builder_id == me.c.builder_id))
        .where(Conversation.id == bindparam("id", type_=BigInteger), EITHER_PARTY.met_by(me))
        .cte("seen")
    )
    changes = {key: value for name in Side for key, value in _reading(name, f"seen.{name}_up_to").items()}
    marked = (
        update(Conversation)
        .where(Conversation.id == seen.c.id, seen.c.anything)
        .values(changes)
        .returning(*Conversation.__table__.c)
        .cte("marked")
    )
    unchanged = (
        select(*Conversation.__table__.c).join(seen, seen.c.id == Conversation.id).where(~exists(select(marked.c.id)))
    )
    current = select(*marked.c).union_all(unchanged).subquery("current")
    answer = select(conversation_document(current.c, side).label("document")).select_from(current)
    return as_caller(me, answer.add_cte(_noticed(seen, seen.c.until, side).cte("noticed")))


SEND = Statements[bool](_send)
MARK_READ = _mark_read()
