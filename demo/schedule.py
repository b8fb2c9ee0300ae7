"""The schedule of a booking: its stages, when each fell due, and what the payments made of it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from demo.clock import Clock
from demo.lives import Step
from demo.projects import Offering
from domain.bookings import ENDED, BookingStatus
from domain.payments import OpenStage, allocate, take_back
from domain.schedule import FallsDue

NOTHING = Decimal("0.00")


@dataclass(eq=False)
class Stage:
    """A stage of a booking, as `booking_stages` has it."""

    position: int
    name: str
    percent: Decimal
    amount: Decimal
    falls_due: FallsDue
    phase_id: int | None
    grace_days: int
    fell_due_on: date | None
    paid: Decimal = NOTHING
    id: int = 0

    @property
    def due_date(self) -> date | None:
        """The last day on which it is paid in time."""
        if self.fell_due_on is None:
            return None
        grace = 0 if self.falls_due is FallsDue.ON_DATE else self.grace_days
        return self.fell_due_on + timedelta(days=grace)

    def is_due(self, day: date) -> bool:
        """Whether it had fallen due by that day."""
        return self.fell_due_on is not None and self.fell_due_on <= day


def stages_for(offering: Offering, plan: dict[str, Any], steps: list[Step], clock: Clock) -> list[Stage]:
    """The stages of the plan, with the day on which each fell due where the project is."""
    here = ZoneInfo(offering.timezone)
    days = {step.to_status: step.at.astimezone(here).date() for step in steps}
    booked = steps[0].at.astimezone(here).date()
    ended = days[steps[-1].to_status] if steps[-1].to_status in ENDED else None
    completed = offering.completed_on(clock)

    def happened(day: date | None) -> date | None:
        """What had happened by then made the stage fall due with the booking; what came after its end did not."""
        if day is None or (ended and day > ended):
            return None
        return max(booked, day)

    stages = []
    for position, stage in enumerate(plan["stages"]):
        falls_due = FallsDue(stage["falls_due"])
        fell_due_on = {
            FallsDue.ON_BOOKING: booked,
            FallsDue.ON_AGREEMENT: days.get(BookingStatus.AGREEMENT_SIGNED),
            FallsDue.ON_DATE: stage["due_date"] and date.fromisoformat(stage["due_date"]),
            FallsDue.ON_PHASE: happened(offering.reached.get(stage["phase_id"])),
            FallsDue.ON_HANDOVER: happened(completed and completed.date()),
        }[falls_due]
        stages.append(
            Stage(
                position=position,
                name=stage["name"],
                percent=Decimal(str(stage["percent"])),
                amount=Decimal(stage["amount"]),
                falls_due=falls_due,
                phase_id=stage["phase_id"],
                grace_days=stage["grace_days"],
                fell_due_on=fell_due_on,
            )
        )
    return stages


def spread(amount: Decimal, stages: list[Stage], at: datetime, timezone: str) -> dict[int, Decimal]:
    """Pays the stages in the order in which they are paid at that moment; what went to which, by position."""
    day = at.astimezone(ZoneInfo(timezone)).date()

    def order(stage: Stage) -> tuple[int, date, int]:
        due = stage.is_due(day)
        return (0 if due else 1), (stage.due_date if due and stage.due_date else date.max), stage.position

    unpaid = [OpenStage(stage.position, stage.amount - stage.paid) for stage in sorted(stages, key=order)]
    parts = allocate(amount, unpaid)
    for position, part in parts.items():
        stages[position].paid += part
    return parts


def unspread(amount: Decimal, stages: list[Stage], parts: dict[int, Decimal]) -> None:
    """Takes an amount back from the stages that a payment went to, the last one first; `parts` is what is left."""
    for position, part in take_back(amount, sorted(parts.items())).items():
        stages[position].paid -= part
        parts[position] -= part
        if not parts[position]:
            del parts[position]
