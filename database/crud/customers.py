"""Which customers a builder knows: those who have dealt with it."""

from typing import Any

from sqlalchemy import ColumnElement, exists, or_

from database.models import Appointment, Booking, Conversation


def dealt_with(builder_id: Any, customer_id: Any) -> ColumnElement[bool]:
    """Whether the customer has ever booked at the builder's, met its people, or written to them."""
    return or_(
        exists().where(Booking.builder_id == builder_id, Booking.customer_id == customer_id),
        exists().where(Conversation.builder_id == builder_id, Conversation.customer_id == customer_id),
        exists().where(Appointment.builder_id == builder_id, Appointment.customer_id == customer_id),
    )


def customer_of_project(project_id: Any, customer_id: Any) -> ColumnElement[bool]:
    """Whether the customer has ever booked in the project, met its people, or written to them."""
    return or_(
        exists().where(Booking.project_id == project_id, Booking.customer_id == customer_id),
        exists().where(Conversation.project_id == project_id, Conversation.customer_id == customer_id),
        exists().where(Appointment.project_id == project_id, Appointment.customer_id == customer_id),
    )
