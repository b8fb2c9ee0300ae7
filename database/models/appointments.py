"""Appointments between a customer and the people of a project."""

from datetime import datetime

from sqlalchemy import BigInteger, CheckConstraint, DateTime, Index, SmallInteger
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, Id, Moment, Versioned, choice, refers, text
from database.models.projects import OfProject, of_project
from domain.appointments import (
    LONGEST_MINUTES,
    SHORTEST_MINUTES,
    STANDING,
    AppointmentStatus,
    AppointmentType,
    MeetingLocation,
)
from domain.bookings import Party

_standing = f"status IN ({', '.join(repr(status.value) for status in STANDING)})"


class Appointment(Versioned, OfProject, Base):
    """One meeting. No customer is in two at once (`appointments_customer_busy_excl`), and no project takes more at a
    time than its `visit_capacity`: a trigger holds that, which refuses with `appointments_capacity_check`.

    `proposed_by`: who named its time last, so that the other side can agree. `sequence` goes up with each new time.
    """

    __tablename__ = "appointments"

    id: Mapped[Id]
    customer_id: Mapped[int] = refers("customers.id")
    appointment_type: Mapped[AppointmentType] = mapped_column(choice(AppointmentType))
    meeting_location: Mapped[MeetingLocation] = mapped_column(choice(MeetingLocation))
    status: Mapped[AppointmentStatus] = mapped_column(choice(AppointmentStatus))
    proposed_by: Mapped[Party] = mapped_column(choice(Party, "proposed_by"))
    starts_at: Mapped[Moment]
    ends_at: Mapped[Moment]
    duration_minutes: Mapped[int] = mapped_column(SmallInteger)
    agenda: Mapped[str | None] = text(2000)
    notes: Mapped[str | None] = text(2000)
    reason: Mapped[str | None] = text(1000)
    sequence: Mapped[int] = mapped_column(default=0, server_default="0")
    reminded_day_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    reminded_hour_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    created_by: Mapped[int] = mapped_column(BigInteger)

    __table_args__ = (
        of_project(),
        ExcludeConstraint(
            (customer_id, "="), (sql("tstzrange(starts_at, ends_at)"), "&&"),
            name="appointments_customer_busy_excl", using="gist", where=sql(_standing),
        ),
        Index("appointments_customer_id_idx", customer_id, sql("starts_at DESC"), sql("id DESC")),
        Index("appointments_builder_id_idx", "builder_id", sql("starts_at DESC"), sql("id DESC")),
        Index("appointments_project_id_idx", "project_id", sql("starts_at DESC"), sql("id DESC")),
        Index("appointments_standing_idx", "starts_at", postgresql_where=sql(_standing)),
        CheckConstraint(f"duration_minutes BETWEEN {SHORTEST_MINUTES} AND {LONGEST_MINUTES}", "duration"),
        CheckConstraint("extract(epoch FROM ends_at - starts_at) = duration_minutes * 60", "ends_at"),
        CheckConstraint("status <> 'cancelled' OR reason IS NOT NULL", "reason"),
    )  # fmt: skip
