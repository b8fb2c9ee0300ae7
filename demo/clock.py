"""The demo's only tie to the present: everything in it happened so long ago, or is so far ahead."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from domain.projects import DatePrecision

MONTH = 30.44
OPENS, CLOSES = 9, 20


@dataclass(frozen=True)
class Clock:
    """The moment at which the demo is loaded."""

    now: datetime

    @property
    def today(self) -> date:
        return self.now.date()

    def ago(self, rng: Random, days: float, timezone: str = "Asia/Kolkata") -> datetime:
        """About so many days ago, at a time when people are awake."""
        at = self.now - timedelta(days=days)
        return awake(rng, at, at - timedelta(days=1), self.now, timezone)

    def day_ago(self, days: float) -> datetime:
        """The morning of the day so many days ago."""
        day = self.today - timedelta(days=round(days))
        return datetime(day.year, day.month, day.day, 5, 30, tzinfo=UTC)

    def month(self, months: float) -> date:
        """The day so many months from today, negative for the past."""
        return self.today + timedelta(days=round(months * MONTH))

    def promised(self, months: int, precision: DatePrecision) -> date:
        """The last day of the month or quarter that lies so many months ahead."""
        year, month = divmod(self.today.year * 12 + self.today.month - 1 + months, 12)
        month += 1
        if precision is DatePrecision.QUARTER:
            month = (month + 2) // 3 * 3
        return date(year, month, monthrange(year, month)[1])


def latest(clock: Clock, season: tuple[int, int]) -> date:
    """The last time that it was this month and day, some weeks ago at least: long enough to have been spoken about."""
    until = clock.today - timedelta(days=21)
    day = date(until.year, *season)
    return day if day <= until else date(until.year - 1, *season)


def first_of_month(day: date, months: int) -> date:
    """The first day of the month so many months after this day's."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1)


def awake(rng: Random, at: datetime, after: datetime, before: datetime, timezone: str) -> datetime:
    """The moment itself by day; by night a time of that day, if that still lies between the two others."""
    local = at.astimezone(ZoneInfo(timezone))
    hour, minute, second = rng.randrange(OPENS, CLOSES), rng.randrange(60), rng.randrange(60)
    if OPENS <= local.hour < CLOSES:
        return at
    moved = local.replace(hour=hour, minute=minute, second=second).astimezone(UTC)
    return moved if after < moved < before else at
