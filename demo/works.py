"""What a building site is described with: its phases, and what is told about it."""

from dataclasses import dataclass
from datetime import datetime

from domain.notifications import Priority
from domain.people import MemberRole
from domain.progress import PhaseStatus, UpdateType


@dataclass(frozen=True)
class Setback:
    """When a phase turned out to be less far than had been thought, or late: months ago, and why.

    `percent`: what it went down to; none: it stayed where it was, and has been delayed since.
    """

    months: float
    reason: str
    percent: int | None = None


@dataclass(frozen=True)
class Work:
    """A phase. `starts`, `due` and `done` are months ago, negative: ahead; `percent`: of one that is not done yet."""

    name: str
    weight: int
    starts: float
    due: float
    done: float | None = None
    percent: int = 0
    description: str | None = None
    notes: str | None = None
    setback: Setback | None = None
    visible: bool = True


@dataclass(frozen=True)
class Point:
    """How far a phase was from a moment on, and why, if that was not progress."""

    at: datetime
    percent: int
    status: PhaseStatus
    reason: str | None = None


@dataclass(frozen=True)
class News:
    """An update: published so many days ago, or after the last `season`, a month and day, if that is named.

    `promises`: the months ahead that the completion is promised for from then on. `draft`: written then, not published.
    """

    days: float
    kind: UpdateType
    title: str
    content: str
    by: MemberRole = MemberRole.SITE
    priority: Priority = Priority.NORMAL
    delay_days: int | None = None
    promises: int | None = None
    tags: tuple[str, ...] = ()
    season: tuple[int, int] | None = None
    draft: bool = False


@dataclass(frozen=True)
class Site:
    """A building site. `promised`: the months ahead that were promised first, if that has changed since."""

    works: tuple[Work, ...]
    news: tuple[News, ...] = ()
    promised: int | None = None
