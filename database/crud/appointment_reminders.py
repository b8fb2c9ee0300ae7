"""Reminders of appointments: a day and an hour before, each once, to the customer and to the builder's people."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    String,
    and_,
    bindparam,
    case,
    func,
    literal,
    literal_column,
    or_,
    select,
    update,
)

from database.crud.appointment_documents import at_local_time, called, customers_name, notified
from database.crud.notices import joined
from database.database import own_transaction, primary
from database.models import Appointment, Builder, Project
from database.projections import Statement
from domain.appointments import STANDING, AppointmentStatus
from domain.bookings import Party
from domain.notifications import NotificationType, Priority

_DAY: ColumnElement[Any] = literal_column("interval '24 hours'")
_HOUR: ColumnElement[Any] = literal_column("interval '1 hour'")
_within_an_hour = Appointment.starts_at <= func.now() + _HOUR
# Whoever is reminded within the hour has no use for the reminder of the day before, should it not have gone out.
_due = and_(
    or_(*(Appointment.status == status.value for status in STANDING)),
    Appointment.starts_at > func.now(),
    Appointment.starts_at <= func.now() + _DAY,
    case((_within_an_hour, Appointment.reminded_hour_at), else_=Appointment.reminded_day_at).is_(None),
)


async def due_reminders(most: int) -> list[int]:
    """The appointments of which somebody has to be reminded now, the nearest first."""
    async with own_transaction() as db:
        rows = await db.scalars(select(Appointment.id).where(_due).order_by(Appointment.starts_at).limit(most))
        return list(rows)


def _reminded(reminded: CTE, to: Party) -> CTE:
    unsure = case(
        (reminded.c.status == AppointmentStatus.SCHEDULED.value, literal(" It has not been confirmed yet.")),
        else_=literal("", String),
    )
    other = Builder.company_name if to is Party.CUSTOMER else customers_name()
    kind, then = called(reminded.c), at_local_time(reminded.c)
    sentence = joined("Your ", kind, " for ", Project.name, " with ", other, " is ", then, ".", unsure)
    title = case(
        (reminded.c.reminded_hour_at.is_not(None), literal("Your appointment begins within the hour")),
        else_=literal("A reminder of your appointment"),
    )
    return notified(reminded, to, NotificationType.APPOINTMENT_REMINDER, title, sentence, Priority.HIGH).cte(
        f"told_{to.value}"
    )


def _remind() -> Statement:
    """Notes that the reminder has gone out and writes it, both or neither; nothing when it is no longer due."""
    reminded = (
        update(Appointment)
        .where(Appointment.id == bindparam("id", type_=BigInteger), _due)
        .values(
            reminded_day_at=func.coalesce(Appointment.reminded_day_at, func.now()),
            reminded_hour_at=case((_within_an_hour, func.now())),
        )
        .returning(*Appointment.__table__.c)
        .cte("reminded")
    )
    told = (_reminded(reminded, Party.CUSTOMER), _reminded(reminded, Party.BUILDER))
    return Statement(select(reminded.c.id).add_cte(*told))


_REMIND = _remind()


async def remind(appointment_id: int) -> bool:
    """Reminds both parties of the appointment, if that is still due; whether it was."""
    return await primary.once(_REMIND, {"id": appointment_id}) is not None
