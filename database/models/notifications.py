"""What people are told."""

from datetime import datetime

from sqlalchemy import BigInteger, DateTime, Index
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, choice, refers, text
from domain.notifications import NotificationType, Priority


class Notification(Base):
    """One thing that one user is told, written in the transaction that causes it.

    `builder_id`: of the builder whom it is about, null when it is about none.
    """

    __tablename__ = "notifications"

    id: Mapped[Id]
    user_id: Mapped[int] = refers("users.id", ondelete="CASCADE")
    builder_id: Mapped[int | None] = refers("builders.id", nullable=True)
    notification_type: Mapped[NotificationType] = mapped_column(choice(NotificationType))
    title: Mapped[str] = text(200)
    message: Mapped[str] = text(1000)
    related_entity_type: Mapped[str | None] = text(40)
    related_entity_id: Mapped[int | None] = mapped_column(BigInteger)
    priority: Mapped[Priority] = mapped_column(
        choice(Priority), default=Priority.NORMAL, server_default=Priority.NORMAL.value
    )
    action_url: Mapped[str | None] = text(300)
    read_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        Index("notifications_user_id_idx", user_id, sql("id DESC")),
        Index("notifications_of_type_idx", user_id, notification_type, sql("id DESC")),
        Index("notifications_unread_idx", user_id, sql("id DESC"), postgresql_where=read_at.is_(None)),
        Index("notifications_unread_about_idx", related_entity_type, related_entity_id,
              postgresql_where=read_at.is_(None)),
        # For those that have served their time; they lie in the order of their making, so next to nothing is kept.
        Index("notifications_created_at_idx", "created_at", postgresql_using="brin"),
    )  # fmt: skip
