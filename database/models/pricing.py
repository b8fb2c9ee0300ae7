"""What makes a price: a project's charges, taxes and extras, and the ways to pay."""

from datetime import date
from decimal import Decimal

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Numeric,
    SmallInteger,
    UniqueConstraint,
)
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, Id, Money, Percent, choice, refers, text
from database.models.projects import OfProject, of_project
from domain.cost_sheet import ChargeKind
from domain.schedule import FallsDue, PlanType


class Charge(OfProject, Base):
    """A charge on the cost sheet of every unit of the project, in the order of `position`."""

    __tablename__ = "charges"

    id: Mapped[Id]
    position: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = text(100)
    kind: Mapped[ChargeKind] = mapped_column(choice(ChargeKind))
    # An amount, an amount per sq ft or per floor, or a per cent of the base price, by `kind`.
    rate: Mapped[Decimal] = mapped_column(Numeric(17, 4))
    taxable: Mapped[bool]
    from_floor: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")

    __table_args__ = (of_project(), UniqueConstraint("project_id", "position"), CheckConstraint("rate >= 0", "rate"))


class Tax(OfProject, Base):
    """A tax on the taxable lines of the cost sheet."""

    __tablename__ = "taxes"

    id: Mapped[Id]
    position: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = text(100)
    percent: Mapped[Percent]

    __table_args__ = (
        of_project(),
        UniqueConstraint("project_id", "position"),
        CheckConstraint("percent BETWEEN 0 AND 100", "percent"),
    )


class Extra(OfProject, Base):
    """Something that may be bought along with a unit: how many there are, and how many live bookings have taken."""

    __tablename__ = "extras"

    id: Mapped[Id]
    position: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = text(100)
    price: Mapped[Money]
    taxable: Mapped[bool]
    quantity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0, server_default="0")

    __table_args__ = (
        of_project(),
        UniqueConstraint("project_id", "name", deferrable=True, initially="DEFERRED"),
        CheckConstraint("price >= 0", "price"),
        # No booking can take more than there are, whichever code path it comes by.
        CheckConstraint("taken BETWEEN 0 AND quantity", "taken"),
    )


class PaymentPlan(OfProject, Base):
    """A way to pay, offered with the project; a booking that names none gets the first."""

    __tablename__ = "payment_plans"

    id: Mapped[Id]
    position: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = text(100)
    plan_type: Mapped[PlanType] = mapped_column(choice(PlanType))

    __table_args__ = (of_project(), UniqueConstraint("project_id", "name", deferrable=True, initially="DEFERRED"))


class PaymentPlanStage(Base):
    """One stage of a plan: its share of the total, and what makes it fall due."""

    __tablename__ = "payment_plan_stages"

    payment_plan_id: Mapped[int] = mapped_column(ForeignKey("payment_plans.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(SmallInteger, primary_key=True)
    builder_id: Mapped[int] = refers("builders.id")
    name: Mapped[str] = text(100)
    percent: Mapped[Percent]
    falls_due: Mapped[FallsDue] = mapped_column(choice(FallsDue))
    due_date: Mapped[date | None]
    phase_id: Mapped[int | None] = refers("phases.id", ondelete="SET NULL", nullable=True, index=True)
    grace_days: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")

    __table_args__ = (
        CheckConstraint("percent > 0 AND percent <= 100", "percent"),
        CheckConstraint("(falls_due = 'on_date') = (due_date IS NOT NULL)", "due_date"),
        CheckConstraint("phase_id IS NULL OR falls_due = 'on_phase'", "phase_id"),
    )
