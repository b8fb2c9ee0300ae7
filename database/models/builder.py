"""Builders and their people."""

from sqlalchemy import CHAR, BigInteger, ForeignKey
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Versioned, choice, refers, text
from domain.people import MemberRole


class Builder(Versioned, Base):
    """A company that builds and sells."""

    __tablename__ = "builders"

    id: Mapped[Id]
    company_name: Mapped[str] = text(200)
    license_number: Mapped[str] = text(100, unique=True)
    phone: Mapped[str] = text(20)
    address: Mapped[str] = text(500)
    website: Mapped[str | None] = text(300)
    description: Mapped[str | None] = text(5000)
    currency: Mapped[str] = mapped_column(CHAR(3), default="INR", server_default="INR")
    timezone: Mapped[str] = text(64, default="Asia/Kolkata", server_default="Asia/Kolkata")
    verified: Mapped[bool] = mapped_column(default=False, server_default=sql("false"))


class BuilderMember(Base):
    """A user who works for a builder, in one role. A user works for one builder."""

    __tablename__ = "builder_members"

    user_id: Mapped[int] = mapped_column(BigInteger, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True)
    builder_id: Mapped[int] = refers("builders.id", index=True)
    role: Mapped[MemberRole] = mapped_column(choice(MemberRole))
    created_at: Mapped[CreatedAt]
