"""What all tables share: naming of constraints, column types, and the columns that most rows have."""

from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import (
    BigInteger,
    DateTime,
    Enum,
    ForeignKey,
    Identity,
    MetaData,
    Numeric,
    String,
    func,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class MoneyType(Numeric[Decimal]):
    """`NUMERIC(15,2)`: an amount in the currency that stands beside it."""

    cache_ok = True

    def __init__(self) -> None:
        super().__init__(15, 2)


Id = Annotated[int, mapped_column(BigInteger, Identity(), primary_key=True)]
Money = Annotated[Decimal, mapped_column(MoneyType())]
Percent = Annotated[Decimal, mapped_column(Numeric(7, 4))]
Area = Annotated[Decimal, mapped_column(Numeric(12, 2))]
Moment = Annotated[datetime, mapped_column(DateTime(timezone=True))]
CreatedAt = Annotated[datetime, mapped_column(DateTime(timezone=True), server_default=func.now())]


class Base(DeclarativeBase):
    """What every table is made from; constraints are named by one convention."""

    metadata = MetaData(
        naming_convention={
            "ix": "%(table_name)s_%(column_0_N_name)s_idx",
            "uq": "%(table_name)s_%(column_0_N_name)s_key",
            "ck": "%(table_name)s_%(constraint_name)s_check",
            "fk": "%(table_name)s_%(column_0_N_name)s_fkey",
            "pk": "%(table_name)s_pkey",
        }
    )


class Versioned:
    """A row that people edit: `version` goes up by one with every change, so that a stale edit is noticed."""

    version: Mapped[int] = mapped_column(default=1, server_default="1")
    created_at: Mapped[CreatedAt]
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), server_default=func.now())


def choice(kind: type[StrEnum], name: str | None = None) -> Enum:
    """A text column that the database holds to the values of the enumeration; `name`: of its constraint."""
    longest = max(len(member.value) for member in kind)
    name = name or "".join("_" + c.lower() if c.isupper() else c for c in kind.__name__).lstrip("_")
    return Enum(
        kind,
        native_enum=False,
        create_constraint=True,
        name=name,
        length=max(20, longest),
        values_callable=lambda members: [member.value for member in members],
    )


def refers(target: str, *, ondelete: str | None = None, index: bool = False, nullable: bool = False) -> Any:
    """A column that refers to another table's id."""
    return mapped_column(BigInteger, ForeignKey(target, ondelete=ondelete), index=index, nullable=nullable)


def text(length: int, **options: Any) -> Any:
    """A text column of at most this many characters."""
    return mapped_column(String(length), **options)
