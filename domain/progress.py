"""Progress: phases, updates, and how far a project is as a whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum

COMPLETE = Decimal(100)
MOST_PHASES = 100


class PhaseStatus(StrEnum):
    """Completed: 100 per cent, and nothing else is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    DELAYED = "delayed"


class UpdateType(StrEnum):
    MILESTONE = "milestone"
    DELAY = "delay"
    GENERAL = "general"
    SAFETY = "safety"
    QUALITY = "quality"


@dataclass(frozen=True)
class Progress:
    """How far a phase is."""

    percentage: Decimal
    status: PhaseStatus


def status_at(percentage: Decimal, before: Progress | None = None) -> PhaseStatus:
    """The status of a phase that is at this percentage, when nobody has named another; `before`: what it was.

    A delay stays one until somebody says that it is over, or the phase is complete.
    """
    if percentage == COMPLETE:
        return PhaseStatus.COMPLETED
    if before is not None and (before.percentage == percentage or before.status is PhaseStatus.DELAYED):
        return before.status
    return PhaseStatus.IN_PROGRESS if percentage else PhaseStatus.NOT_STARTED


def agree(status: PhaseStatus, percentage: Decimal) -> bool:
    """Whether a phase can have both: 100 per cent and completed belong together, and what has not begun is at zero."""
    if status is PhaseStatus.NOT_STARTED and percentage:
        return False
    return (status is PhaseStatus.COMPLETED) == (percentage == COMPLETE)


def weighted_percent(parts: Iterable[tuple[Decimal, Decimal]]) -> Decimal:
    """How far the whole is, by the percentage and the weight of each of its phases, rounded half-up to one decimal.

    Without phases: zero.
    """
    percentages = list(parts)
    weights = sum((weight for _, weight in percentages), Decimal(0))
    done = sum((percentage * weight for percentage, weight in percentages), Decimal(0))
    return (done / weights if weights else Decimal(0)).quantize(Decimal("0.1"), ROUND_HALF_UP)
