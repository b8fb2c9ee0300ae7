"""Messages and conversations as their sides see them."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, select

from database.models import Builder, Customer, Message, Project, User
from database.projections import Document, projection
from database.schemas.messages import (
    ConversationResponse,
    MessageResponse,
    QuotedMessage,
    SenderResponse,
)
from domain.messages import LONGEST_PREVIEW, Side

CUSTOMERS_NAME: ColumnElement[str] = Customer.first_name + " " + Customer.last_name


def preview(content: Any) -> ColumnElement[str]:
    """The beginning of a text, on one line."""
    return func.left(func.regexp_replace(content, r"\s+", " ", "g"), LONGEST_PREVIEW)


def message_document(message: Any, conversation: Any, reader: ColumnElement[str]) -> Document:
    """The document of a message as this side reads it; the sources have the columns of their tables."""
    by_customer = message.sender_side == Side.CUSTOMER.value
    read_up_to = case((by_customer, conversation.builder_read_up_to), else_=conversation.customer_read_up_to)
    read_at = case((by_customer, conversation.builder_read_at), else_=conversation.customer_read_at)
    is_read = message.id <= read_up_to
    among_colleagues = and_(reader == Side.BUILDER.value, message.sender_side == Side.BUILDER.value)
    quoted = Message.__table__.alias("quoted")
    start = projection(QuotedMessage, quoted.c, side=quoted.c.sender_side, content=preview(quoted.c.content))
    # Looked up for what is shown only: for a join the planner may read whole tables.
    customer = select(CUSTOMERS_NAME).where(Customer.id == message.customer_id).scalar_subquery()
    builder = select(Builder.company_name).where(Builder.id == message.builder_id).scalar_subquery()
    colleague = select(User.email).where(User.id == message.sender_id).scalar_subquery()
    return projection(
        MessageResponse,
        message,
        sender=projection(
            SenderResponse,
            side=message.sender_side,
            id=case((by_customer, message.customer_id), else_=message.builder_id),
            name=case((by_customer, customer), else_=builder),
            user_id=case((among_colleagues, message.sender_id)),
            user_email=case((among_colleagues, colleague)),
        ),
        reply_to=select(start).where(quoted.c.id == message.reply_to_id).scalar_subquery(),
        is_read=is_read,
        read_at=case((is_read, read_at)),
    )


def conversation_document(conversation: Any, reader: ColumnElement[str]) -> Document:
    """The document of a conversation as this side sees it; `conversation` has its columns."""
    as_customer = reader == Side.CUSTOMER.value
    customer = select(CUSTOMERS_NAME).where(Customer.id == conversation.customer_id)
    project = select(Project.name).where(Project.id == conversation.project_id)
    builder = select(Builder.company_name).where(Builder.id == conversation.builder_id)

    def of_side(own: str, other: str) -> ColumnElement[Any]:
        return case((as_customer, getattr(conversation, own)), else_=getattr(conversation, other))

    return projection(
        ConversationResponse,
        conversation,
        customer_name=customer.scalar_subquery(),
        project_name=project.scalar_subquery(),
        builder_name=builder.scalar_subquery(),
        unread_count=of_side("customer_unread", "builder_unread"),
        read_up_to=of_side("customer_read_up_to", "builder_read_up_to"),
        other_read_up_to=of_side("builder_read_up_to", "customer_read_up_to"),
        other_read_at=of_side("builder_read_at", "customer_read_at"),
    )
