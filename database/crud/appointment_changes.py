"""Making, moving and cancelling appointments.

Each is two statements. The first reads what the rules depend on; the second writes, tells the other party and answers
with the finished document, a change only if the appointment still has the version that was read: otherwise somebody
was faster, and we read again. That nobody is in two places at once, and no project receives more people than it can,
is held by the database (`database/models/appointments.py`), whoever comes at the same moment.
"""

import json
from datetime import datetime, timedelta
from typing import NamedTuple

from psycopg.errors import UniqueViolation

from database.auth import Signed
from database.callers import EITHER_PARTY
from database.crud.appointment_documents import Change
from database.crud.appointment_statements import ASKED, CHANGE, MAKE, SEEN
from database.crud.records import Kept, Key, key_values, replayed
from database.database import refusing
from database.schemas.appointments import (
    AppointmentCancellation,
    AppointmentCreate,
    AppointmentReschedule,
    AppointmentStatusUpdate,
)
from database.versions import Document, Versions, check_version
from domain.appointments import FARTHEST, STANDING, AppointmentStatus, Hours, is_open, moves
from domain.bookings import Party
from errors import (
    CustomerBusy,
    FieldError,
    InvalidRequest,
    InvalidTransition,
    NotFound,
    OutsideOpeningHours,
    StartsInThePast,
    StartsTooFarAhead,
    StillUnderWay,
    TimeNotAvailable,
    TryAgain,
)

MOST_TRIES = 8
_REFUSALS = {
    "appointments_customer_busy_excl": CustomerBusy,
    "appointments_capacity_check": TimeNotAvailable,
    # The project was deleted a moment ago.
    "appointments_project_id_builder_id_fkey": NotFound,
}
_CHANGES = {
    AppointmentStatus.CONFIRMED: Change.CONFIRMED,
    AppointmentStatus.COMPLETED: Change.COMPLETED,
    AppointmentStatus.NO_SHOW: Change.NO_SHOW,
    AppointmentStatus.CANCELLED: Change.CANCELLED,
}


async def create_appointment(reader: Signed, asked: AppointmentCreate, key: Key | None) -> Document | Kept:
    """Makes an appointment between a customer and the people of a project, or gives the answer of the same request.

    Raises `NotFound`, also for a customer who has never dealt with the builder, `InvalidRequest` for a customer who is
    missing or not the caller, `StartsInThePast`, `StartsTooFarAhead`, `OutsideOpeningHours`, `CustomerBusy`,
    `TimeNotAvailable`, `IdempotencyKeyReused`, `StillUnderWay`.
    """
    given = {"project_id": asked.project_id, "customer_id": asked.customer_id, "key": key.key if key else None}
    for attempt in range(MOST_TRIES):
        kept, own_id, now, builder_id, where, hours = await reader.read(ASKED, given, EITHER_PARTY)
        if kept is not None and key is not None:
            return replayed(kept, key)
        customer_id = _customer(asked.customer_id, own_id)
        if builder_id is None:
            raise NotFound
        ends_at = _checked_end(asked.starts_at, asked.duration_minutes, json.loads(hours), where, now)
        values = {
            **asked.model_dump(mode="python"),
            "builder_id": builder_id,
            "customer_id": customer_id,
            "ends_at": ends_at,
            **key_values(reader.user_id, key),
        }
        by = Party.BUILDER if own_id is None else Party.CUSTOMER
        try:
            with refusing(_REFUSALS):
                got, *made = await reader.write(MAKE[by, key is not None], values, EITHER_PARTY)
        except (CustomerBusy, TimeNotAvailable):
            # What is in the way may be what this very request has made when it was sent before, a moment ago.
            if key is None or attempt:
                raise
            continue
        except UniqueViolation as lost:
            if lost.diag.constraint_name != "idempotency_keys_pkey":
                raise
            continue
        if not got:
            raise StillUnderWay
        return Document(*made)
    raise TryAgain


def _customer(asked: int | None, own_id: int | None) -> int:
    """Whom the appointment is with: customers make theirs for themselves, a builder's people say for whom."""
    if own_id is None and asked is None:
        raise _faulty("customer_id", "Please say which customer this appointment is with.", "missing")
    if own_id is not None and asked not in (None, own_id):
        raise _faulty("customer_id", "You can make appointments for yourself only.", "not_yours")
    customer_id = asked if own_id is None else own_id
    assert customer_id is not None
    return customer_id


def _faulty(name: str, sentence: str, kind: str) -> InvalidRequest:
    return InvalidRequest(sentence, errors=[{"loc": ["body", name], "msg": sentence, "type": kind}])


def _checked_end(starts_at: datetime, minutes: int, hours: Hours, where: str, now: datetime) -> datetime:
    """When the appointment ends, if it can be at that time at all: what others have then is the database's to say."""
    ends_at = starts_at + timedelta(minutes=minutes)
    refusal: type[InvalidRequest] | None = None
    if starts_at <= now:
        refusal = StartsInThePast
    elif starts_at > now + FARTHEST:
        refusal = StartsTooFarAhead
    elif not is_open(starts_at, ends_at, hours, where):
        refusal = OutsideOpeningHours
    if refusal:
        fault: FieldError = {"loc": ["body", "starts_at"], "msg": refusal.detail, "type": refusal.code}
        raise refusal(errors=[fault])
    return ends_at


class _Seen(NamedTuple):
    """An appointment as it was read, and who is about to change it."""

    version: int
    status: str
    proposed_by: str
    starts_at: datetime
    duration_minutes: int
    timezone: str
    opening_hours: bytes
    now: datetime
    party: str
    who: str

    def allowed(self) -> list[AppointmentStatus]:
        """The statuses into which whoever looks at it may move it."""
        return moves(
            AppointmentStatus(self.status),
            Party(self.party),
            proposed_by=Party(self.proposed_by),
            started=self.starts_at <= self.now,
        )


async def change_status(
    reader: Signed, appointment_id: int, asked: AppointmentStatusUpdate, expected: Versions
) -> Document:
    """Moves the appointment as its lifecycle allows to the caller's side.

    Raises `NotFound`, `Stale`, `InvalidTransition`, which names the allowed moves.
    """
    for _ in range(MOST_TRIES):
        seen = await _see(reader, appointment_id, expected)
        if asked.status not in seen.allowed():
            raise InvalidTransition(seen.status, asked.status, seen.allowed())
        values: dict[str, object] = {"notes": asked.notes}
        if asked.status is AppointmentStatus.CANCELLED:
            values = {"reason": asked.notes or f"Cancelled by {seen.who}."}
        changed = await _change(reader, appointment_id, seen, _CHANGES[asked.status], values)
        if changed is not None:
            return changed
    raise TryAgain


async def cancel_appointment(
    reader: Signed, appointment_id: int, asked: AppointmentCancellation, expected: Versions
) -> None:
    """Cancels the appointment, which is kept as cancelled. Raises `NotFound`, `Stale`, `InvalidTransition`."""
    move = AppointmentStatusUpdate(status=AppointmentStatus.CANCELLED, notes=asked.reason)
    await change_status(reader, appointment_id, move, expected)


async def reschedule_appointment(
    reader: Signed, appointment_id: int, asked: AppointmentReschedule, expected: Versions
) -> Document:
    """Gives the appointment another time, to which the other side has to agree anew.

    Raises `NotFound`, `Stale`, `InvalidTransition` when it has ended, `StartsInThePast`, `StartsTooFarAhead`,
    `OutsideOpeningHours`, `CustomerBusy`, `TimeNotAvailable`.
    """
    for _ in range(MOST_TRIES):
        seen = await _see(reader, appointment_id, expected)
        if seen.status not in STANDING:
            raise InvalidTransition(seen.status, AppointmentStatus.SCHEDULED, seen.allowed())
        minutes = asked.duration_minutes or seen.duration_minutes
        hours = json.loads(seen.opening_hours)
        values = {
            "starts_at": asked.starts_at,
            "ends_at": _checked_end(asked.starts_at, minutes, hours, seen.timezone, seen.now),
            "duration_minutes": minutes,
            "reason": asked.reason,
        }
        with refusing(_REFUSALS):
            changed = await _change(reader, appointment_id, seen, Change.RESCHEDULED, values)
        if changed is not None:
            return changed
    raise TryAgain


async def _see(reader: Signed, appointment_id: int, expected: Versions) -> _Seen:
    row = await reader.read(SEEN, {"id": appointment_id}, EITHER_PARTY)
    if row[0] is None:
        raise NotFound
    seen = _Seen(*row)
    check_version(seen.version, expected)
    return seen


async def _change(
    reader: Signed, appointment_id: int, seen: _Seen, change: Change, values: dict[str, object]
) -> Document | None:
    """The appointment after the change; none when somebody else has changed it since it was read."""
    given = {"id": appointment_id, "seen_version": seen.version, **values}
    row = await reader.write(CHANGE[change, Party(seen.party)], given, EITHER_PARTY)
    return None if row[0] is None else Document(*row)
