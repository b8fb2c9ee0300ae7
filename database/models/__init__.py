"""The tables. `Base.metadata` is the schema that the migrations build."""

from database.models.agreements import Agreement, AgreementForm, AgreementSignature
from database.models.appointments import Appointment
from database.models.auth import AuthSession, Customer, RefreshToken, User
from database.models.bank_lines import BankLine
from database.models.base import Base, MoneyType
from database.models.bookings import (
    Booking,
    BookingExtra,
    BookingHistory,
    current_booking_status,
    hold_lapsed,
)
from database.models.builder import Builder, BuilderMember
from database.models.checkouts import Checkout, DevelopmentIntent, GatewayEvent
from database.models.demand_notes import DemandNote
from database.models.files import File
from database.models.interest import InterestWaiver
from database.models.messages import Conversation, Message
from database.models.notifications import Notification
from database.models.papers import Paper
from database.models.payments import (
    BookingStage,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    ReceiptCounter,
    RefundAllocation,
    RefundTransfer,
)
from database.models.pictures import Picture, PictureFile
from database.models.pricing import Charge, Extra, PaymentPlan, PaymentPlanStage, Tax
from database.models.progress import CompletionPromise, Phase, PhaseChange, ProjectUpdate
from database.models.project_accounts import AccountWithdrawal, ProgressCertificate
from database.models.projects import Project, Tower
from database.models.records import AuditEntry, IdempotencyKey, RateLimit
from database.models.units import Unit, UnitPriceChange, current_unit_status

__all__ = [
    "AccountWithdrawal",
    "Agreement",
    "AgreementForm",
    "AgreementSignature",
    "Appointment",
    "AuditEntry",
    "AuthSession",
    "BankLine",
    "Base",
    "Booking",
    "BookingExtra",
    "BookingHistory",
    "BookingStage",
    "Builder",
    "BuilderMember",
    "Charge",
    "Checkout",
    "CompletionPromise",
    "Conversation",
    "Customer",
    "DemandNote",
    "DevelopmentIntent",
    "Extra",
    "File",
    "GatewayEvent",
    "IdempotencyKey",
    "InterestWaiver",
    "Message",
    "MoneyType",
    "Notification",
    "Paper",
    "Payment",
    "PaymentAllocation",
    "PaymentPlan",
    "PaymentPlanStage",
    "PaymentRefund",
    "Phase",
    "PhaseChange",
    "Picture",
    "PictureFile",
    "ProgressCertificate",
    "Project",
    "ProjectUpdate",
    "RateLimit",
    "ReceiptCounter",
    "RefreshToken",
    "RefundAllocation",
    "RefundTransfer",
    "Tax",
    "Tower",
    "Unit",
    "UnitPriceChange",
    "User",
    "current_booking_status",
    "current_unit_status",
    "hold_lapsed",
]
