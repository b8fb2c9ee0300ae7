"""What people are told about, and how urgently."""

from dataclasses import dataclass
from enum import StrEnum


class NotificationType(StrEnum):
    BOOKING_UPDATE = "booking_update"
    PAYMENT_DUE = "payment_due"
    PAYMENT_RECEIVED = "payment_received"
    APPOINTMENT_REMINDER = "appointment_reminder"
    APPOINTMENT_UPDATE = "appointment_update"
    PROGRESS_UPDATE = "progress_update"
    MESSAGE_RECEIVED = "message_received"
    CHANGE_REQUEST_UPDATE = "change_request_update"
    AGREEMENT_UPDATE = "agreement_update"
    WAITLIST_OFFER = "waitlist_offer"
    SYSTEM = "system"


class Priority(StrEnum):
    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True)
class Notice:
    """What somebody is told, and what it is about: an entity by its type and id.

    `page`: where in their part of the web app they see it (customers' pages begin with `/home/`, builders' with
    `/office/`); left out, the entity's own page.
    """

    notification_type: NotificationType
    title: str
    message: str
    entity_type: str
    entity_id: int
    priority: Priority = Priority.NORMAL
    page: str | None = None
