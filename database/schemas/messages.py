"""Requests and answers about messages."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import LARGEST_ID, Body, Feed, FeedQuery, Reference, prose
from domain.messages import LONGEST_MESSAGE, Side

AnyId = Annotated[int, Field(ge=1, le=LARGEST_ID)]


class MessageCreate(Body):
    """A message; the first one of a customer and a project opens their conversation.

    `booking_id`: which of the customer's bookings in the project it is about. `reply_to_id`: which message of the same
    conversation it answers.
    """

    project_id: Reference
    content: Annotated[str, prose(LONGEST_MESSAGE)]
    customer_id: Reference | None = Field(
        default=None, description="For builders: whom they write to. Customers write for themselves."
    )
    booking_id: Reference | None = None
    reply_to_id: Reference | None = None


class ReadMark(Body):
    """Up to which message the caller's side has read; left out, up to the last."""

    up_to_id: Reference | None = None


class ThreadFilter(FeedQuery):
    """Which part of a conversation, the newest message first."""

    cursor: AnyId | None = None


class MessageFilter(ThreadFilter):
    """Which messages of the caller's side, the newest first."""

    project_id: AnyId | None = None
    conversation_id: AnyId | None = None
    booking_id: AnyId | None = None


class ConversationFilter(FeedQuery):
    """Which conversations of the caller's side, the most recently active first."""

    cursor: AnyId | None = None
    project_id: AnyId | None = None
    unread: bool | None = Field(default=None, description="Only those with something unread, or only the others.")


class SenderResponse(BaseModel):
    """Who wrote a message: the customer, or the builder, by name and id.

    `user_id`, `user_email`: which of the builder's people it was; only they are told.
    """

    side: Side
    id: int
    name: str
    user_id: int | None
    user_email: str | None


class QuotedMessage(BaseModel):
    """The beginning of a message that is answered, on one line."""

    id: int
    side: Side
    content: str


class MessageResponse(BaseModel):
    """A message. `is_read`: whether the side that it was sent to has read it; `read_at`: when that side last read."""

    id: int
    conversation_id: int
    project_id: int
    customer_id: int
    sender: SenderResponse
    content: str
    booking_id: int | None
    reply_to: QuotedMessage | None
    is_read: bool
    read_at: datetime | None
    sent_at: datetime


class MessageFeed(Feed):
    items: list[MessageResponse]


class ConversationResponse(BaseModel):
    """A conversation as one of its sides sees it.

    `last_message`: its beginning, on one line. `unread_count`: of this side. `read_up_to`: the last message that this
    side has read, 0 for none; `other_read_up_to` and `other_read_at`: the other side's, and when it last read.
    """

    id: int
    customer_id: int
    customer_name: str
    project_id: int
    project_name: str
    builder_id: int
    builder_name: str
    last_message: str
    last_message_id: int
    last_message_side: Side
    last_message_at: datetime
    unread_count: int
    read_up_to: int
    other_read_up_to: int
    other_read_at: datetime | None
    created_at: datetime


class ConversationFeed(Feed):
    """`unread_count`: how many of all the side's conversations have something unread; counted up to 1,000."""

    items: list[ConversationResponse]
    unread_count: int


class ConversationThread(MessageFeed):
    conversation: ConversationResponse
