"""Users, the customers among them, and their sign-ins."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import DateTime, ForeignKey, Index, LargeBinary, Uuid, func
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import INET
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import (
    Base,
    CreatedAt,
    Id,
    Moment,
    Versioned,
    choice,
    refers,
    text,
)
from domain.people import ContactMethod, UserType


class User(Versioned, Base):
    """Somebody who can sign in. E-mail addresses are kept in lower case."""

    __tablename__ = "users"

    id: Mapped[Id]
    email: Mapped[str] = text(254)
    password_hash: Mapped[str] = text(200)
    user_type: Mapped[UserType] = mapped_column(choice(UserType))
    is_active: Mapped[bool] = mapped_column(default=True, server_default=sql("true"))
    is_verified: Mapped[bool] = mapped_column(default=False, server_default=sql("false"))
    last_login: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (Index("users_email_key", func.lower(email), unique=True),)


class Customer(Versioned, Base):
    """A person who buys."""

    __tablename__ = "customers"

    id: Mapped[Id]
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id"), unique=True)
    first_name: Mapped[str] = text(100)
    last_name: Mapped[str] = text(100)
    phone: Mapped[str] = text(20)
    address: Mapped[str | None] = text(500)
    date_of_birth: Mapped[date | None]
    preferred_contact_method: Mapped[ContactMethod] = mapped_column(
        choice(ContactMethod), default=ContactMethod.EMAIL, server_default=ContactMethod.EMAIL.value
    )


class AuthSession(Base):
    """One sign-in and the family of refresh tokens that come from it. Ended: none of its tokens is worth anything."""

    __tablename__ = "auth_sessions"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    user_id: Mapped[int] = refers("users.id", ondelete="CASCADE", index=True)
    created_at: Mapped[CreatedAt]
    expires_at: Mapped[Moment]
    ended_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    address: Mapped[str | None] = mapped_column(INET)
    user_agent: Mapped[str | None] = text(300)


class RefreshToken(Base):
    """A refresh token by the SHA-256 of its text; used once, and then replaced by the next of its session."""

    __tablename__ = "refresh_tokens"

    token_hash: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    session_id: Mapped[UUID] = mapped_column(ForeignKey("auth_sessions.id", ondelete="CASCADE"))
    created_at: Mapped[CreatedAt]
    expires_at: Mapped[Moment]
    used_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        Index("refresh_tokens_session_id_idx", session_id),
        Index("refresh_tokens_one_unused_key", session_id, unique=True, postgresql_where=used_at.is_(None)),
    )
