"""Conversations and their messages."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, DateTime, ForeignKey, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, choice, refers, text
from database.models.projects import OfProject, of_project
from domain.messages import LONGEST_MESSAGE, LONGEST_PREVIEW, Side


class Conversation(OfProject, Base):
    """What a customer and a project's people say to each other; there is one for each customer and project.

    The last message, and how many each side has not read yet, are kept with every message. `…_read_up_to`: the last
    message that the side has seen, and when.
    """

    __tablename__ = "conversations"

    id: Mapped[Id]
    customer_id: Mapped[int] = refers("customers.id")
    last_message_id: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    last_message: Mapped[str] = text(LONGEST_PREVIEW, default="", server_default="")
    last_message_side: Mapped[Side] = mapped_column(
        choice(Side, "last_message_side"), default=Side.CUSTOMER, server_default=Side.CUSTOMER.value
    )
    last_message_at: Mapped[CreatedAt]
    customer_unread: Mapped[int] = mapped_column(default=0, server_default="0")
    builder_unread: Mapped[int] = mapped_column(default=0, server_default="0")
    customer_read_up_to: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    builder_read_up_to: Mapped[int] = mapped_column(BigInteger, default=0, server_default="0")
    customer_read_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    builder_read_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        of_project(),
        UniqueConstraint("customer_id", "project_id"),
        # Lets a message be tied to its conversation and builder at once.
        UniqueConstraint("id", "builder_id"),
        # The most recently active first: the last message's number is the order, and nobody shares it.
        Index("conversations_customer_id_idx", customer_id, sql("last_message_id DESC")),
        Index("conversations_builder_id_idx", "builder_id", sql("last_message_id DESC")),
        Index("conversations_project_id_idx", "project_id", sql("last_message_id DESC")),
        Index("conversations_customer_unread_idx", customer_id, sql("last_message_id DESC"),
              postgresql_where=sql("customer_unread > 0")),
        Index("conversations_builder_unread_idx", "builder_id", sql("last_message_id DESC"),
              postgresql_where=sql("builder_unread > 0")),
        CheckConstraint("customer_unread >= 0 AND builder_unread >= 0", "unread"),
    )  # fmt: skip


class Message(Base):
    """One message. Nobody changes it and nobody takes it back."""

    __tablename__ = "messages"

    id: Mapped[Id]
    conversation_id: Mapped[int] = refers("conversations.id", ondelete="CASCADE")
    project_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = refers("builders.id")
    customer_id: Mapped[int] = refers("customers.id")
    sender_side: Mapped[Side] = mapped_column(choice(Side, "sender_side"))
    sender_id: Mapped[int] = refers("users.id")
    content: Mapped[str] = text(LONGEST_MESSAGE)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("bookings.id"))
    reply_to_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id", ondelete="SET NULL"))
    sent_at: Mapped[CreatedAt]

    __table_args__ = (
        Index("messages_conversation_id_idx", conversation_id, sql("id DESC")),
        Index("messages_customer_id_idx", customer_id, sql("id DESC")),
        Index("messages_builder_id_idx", builder_id, sql("id DESC")),
        Index("messages_project_id_idx", project_id, sql("id DESC")),
        Index("messages_booking_id_idx", booking_id, sql("id DESC"), postgresql_where=booking_id.is_not(None)),
        # For the end of a project, which takes its conversations along.
        Index("messages_reply_to_id_idx", reply_to_id, postgresql_where=reply_to_id.is_not(None)),
    )
