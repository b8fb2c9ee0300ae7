"""The tables. `Base.metadata` is the schema that the migrations build."""

from database.models.agreements import Agreement, AgreementSignature
from database.models.appointments import Appointment
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
from database.models.files import File
from database.models.messages import Conversation, Message
from database.models.notifications import Notification
from database.models.payments import BookingStage, Payment, PaymentAllocation, PaymentRefund, ReceiptCounter
from database.models.pictures import Picture, PictureFile
from database.models.pricing import Charge, Extra, PaymentPlan, PaymentPlanStage, Tax
from database.models.progress import CompletionPromise, Phase, PhaseChange, ProjectUpdate
from database.models.projects import Project, Tower
from database.models.records import AuditEntry, IdempotencyKey, RateLimit
from database.models.units import Unit, UnitPriceChange, current_unit_status

__all__ = [
    "Agreement",
    "AgreementSignature",
    "Appointment",
    "AuditEntry",
    "AuthSession",
    "Base",
    "Booking",
    "BookingExtra",
    "BookingHistory",
    "BookingStage",
    "Builder",
    "BuilderMember",
    "Charge",
    "CompletionPromise",
    "Conversation",
    "Customer",
    "Extra",
    "File",
    "IdempotencyKey",
    "Message",
    "MoneyType",
    "Notification",
    "Payment",
    "PaymentAllocation",
    "PaymentPlan",
    "PaymentPlanStage",
    "PaymentRefund",
    "Phase",
    "PhaseChange",
    "Picture",
    "PictureFile",
    "Project",
    "ProjectUpdate",
    "RateLimit",
    "ReceiptCounter",
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
