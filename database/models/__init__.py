"""The tables. `Base.metadata` is the schema that the migrations build."""

from database.models.auth import AuthSession, Customer, RefreshToken, User
from database.models.base import Base, MoneyType
from database.models.bookings import (
    Booking,
    BookingExtra,
    BookingHistory,
    current_booking_status,
    hold_lapsed,
)
from database.models.builder import Builder, BuilderMember
from database.models.pricing import Charge, Extra, PaymentPlan, PaymentPlanStage, Tax
from database.models.projects import Project, Tower
from database.models.records import AuditEntry, IdempotencyKey, RateLimit
from database.models.units import Unit, UnitPriceChange, current_unit_status

__all__ = [
    "AuditEntry",
    "AuthSession",
    "Base",
    "Booking",
    "BookingExtra",
    "BookingHistory",
    "Builder",
    "BuilderMember",
    "Charge",
    "Customer",
    "Extra",
    "IdempotencyKey",
    "MoneyType",
    "PaymentPlan",
    "PaymentPlanStage",
    "Project",
    "RateLimit",
    "RefreshToken",
    "Tax",
    "Tower",
    "Unit",
    "UnitPriceChange",
    "User",
    "current_booking_status",
    "current_unit_status",
    "hold_lapsed",
]
