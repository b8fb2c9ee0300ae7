"""Which customers a builder knows: those who have dealt with it, and whoever comes to its desk."""

import secrets
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, exists, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import hash_password
from database.crud.records import record
from database.database import refusing
from database.models import Appointment, Booking, Conversation, Customer, User
from database.schemas.bookings import WalkIn
from domain.people import UserType
from errors import WalkInHasAccount

# What brings a customer and a builder together.
_DEALINGS = (Booking, Conversation, Appointment)


def dealt_with(builder_id: Any, customer_id: Any) -> ColumnElement[bool]:
    """Whether the customer has ever booked at the builder's, met its people, or written to them."""
    return or_(*(exists().where(each.builder_id == builder_id, each.customer_id == customer_id) for each in _DEALINGS))


def those_who_dealt_with(builder_id: Any) -> CompoundSelect[int]:
    """The ids of all customers of whom `dealt_with` is true, found from the builder's side."""
    return union(*(select(each.customer_id).where(each.builder_id == builder_id) for each in _DEALINGS))


def customer_of_project(project_id: Any, customer_id: Any) -> ColumnElement[bool]:
    """Whether the customer has ever booked in the project, met its people, or written to them."""
    return or_(
        exists().where(Booking.project_id == project_id, Booking.customer_id == customer_id),
        exists().where(Conversation.project_id == project_id, Conversation.customer_id == customer_id),
        exists().where(Appointment.project_id == project_id, Appointment.customer_id == customer_id),
    )


async def create_walk_in(db: AsyncSession, newcomer: WalkIn, *, actor_id: int, builder_id: int) -> Customer:
    """Makes an account for somebody at the desk, which nobody can sign in to until they have taken it over.

    Raises `WalkInHasAccount`.
    """
    # A password that nobody has ever seen.
    password_hash = await hash_password(secrets.token_urlsafe())
    user = User(email=newcomer.email, password_hash=password_hash, user_type=UserType.CUSTOMER)
    db.add(user)
    with refusing({"users_email_key": WalkInHasAccount}):
        await db.flush()
    customer = Customer(
        user_id=user.id, first_name=newcomer.first_name, last_name=newcomer.last_name, phone=newcomer.phone
    )
    db.add(customer)
    await db.flush()
    await record(db, "customer.made", "customer", customer.id, actor_id=actor_id, builder_id=builder_id)
    return customer
