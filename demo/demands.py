"""Demand notes: what the buyers of the demo were asked for when stages fell due."""

from sqlalchemy import Connection, func, insert, literal_column, select, update

from database.models import Booking, BookingStage, DemandNote
from domain.bookings import ENDED
from domain.schedule import FallsDue


def add_demand_notes(connection: Connection) -> None:
    """A note for each day on which stages of a live booking fell due, but for what was paid with the booking itself."""
    stage, note = BookingStage, DemandNote
    asked = (
        stage.fell_due_on <= func.current_date(),
        stage.falls_due != FallsDue.ON_BOOKING,
        *(Booking.status != status for status in ENDED),
    )
    listed = func.json_build_object(
        literal_column("'stage_id'"), stage.id,
        literal_column("'name'"), stage.name,
        literal_column("'amount'"), func.to_char(stage.amount, literal_column("'FM9999999999990.00'")),
        literal_column("'open_amount'"), func.to_char(stage.amount, literal_column("'FM9999999999990.00'")),
        literal_column("'due_date'"), stage.due_date,
    )  # fmt: skip
    values = {
        "booking_id": Booking.id,
        "project_id": Booking.project_id,
        "builder_id": Booking.builder_id,
        "customer_id": Booking.customer_id,
        "sequence": func.row_number().over(partition_by=Booking.id, order_by=stage.fell_due_on),
        "issued_on": stage.fell_due_on,
        "due_date": func.min(stage.due_date),
        "amount": func.sum(stage.amount),
        "currency": Booking.currency,
        "stages": func.json_agg(listed),
        "created_at": stage.fell_due_on,
    }
    notes = (
        select(*values.values())
        .join(stage, stage.booking_id == Booking.id)
        .where(*asked)
        .group_by(Booking.id, stage.fell_due_on)
        .order_by(stage.fell_due_on, Booking.id)
    )
    connection.execute(insert(note).from_select(list(values), notes, include_defaults=False))
    connection.execute(
        update(stage)
        .where(
            note.booking_id == stage.booking_id,
            note.issued_on == stage.fell_due_on,
            stage.falls_due != FallsDue.ON_BOOKING,
        )
        .values(demand_note_id=note.id)
    )
