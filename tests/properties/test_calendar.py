"""Opening hours and free times, for any day, any time zone and any calendar that is full in any way."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.appointments import (
    FARTHEST,
    MOVES,
    SLOT_STEP,
    STANDING,
    WEEKDAYS,
    AppointmentStatus,
    busiest,
    is_open,
    moves,
    opening,
    slots,
)
from domain.bookings import Party

ZONES = ["Asia/Kolkata", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC"]
days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
clocks = st.times().map(lambda time: f"{time:%H:%M}")
hours = st.tuples(clocks, clocks).filter(lambda pair: pair[0] < pair[1])
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)
spans = st.tuples(st.integers(-300, 300), st.integers(1, 480)).map(
    lambda pair: (NOON + timedelta(minutes=pair[0]), NOON + timedelta(minutes=sum(pair)))
)


def every_day(opens: str, closes: str) -> dict[str, dict[str, str] | None]:
    return {day: {"opens": opens, "closes": closes} for day in WEEKDAYS}


@given(day=days, hours=hours, where=st.sampled_from(ZONES))
def test_it_is_open_by_the_clock_on_the_wall(day: date, hours: tuple[str, str], where: str) -> None:
    span = opening(day, every_day(*hours), where)
    if span is None:
        # Only what the change of the clocks has turned round: the opening is skipped, and the closing soon after.
        assert _skipped(day, hours[0], where)
        return
    for moment, clock in zip(span, hours, strict=True):
        shown = moment.astimezone(ZoneInfo(where))
        # The clock shows it, for the first time; or it is skipped, and the clock shows as much more.
        late = shown.replace(tzinfo=None) - datetime.fromisoformat(f"{day}T{clock}")
        assert shown.fold == 0
        assert (late > timedelta(0)) == _skipped(day, clock, where)
        assert timedelta(0) <= late <= timedelta(hours=1)


def _skipped(day: date, clock: str, where: str) -> bool:
    """Whether there is no such time on the clock there."""
    there = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(where))
    return there.astimezone(UTC).astimezone(ZoneInfo(where)).replace(tzinfo=None) != there.replace(tzinfo=None)


@given(day=days, hours=hours, where=st.sampled_from(ZONES), minutes=st.integers(15, 480), step=st.integers(1, 60))
def test_what_is_open_is_the_whole_span_and_no_minute_more(
    day: date, hours: tuple[str, str], where: str, minutes: int, step: int
) -> None:
    span = opening(day, every_day(*hours), where)
    if span is None or span[1] - span[0] < timedelta(minutes=minutes):
        return
    (opens, closes), length, more = span, timedelta(minutes=minutes), timedelta(minutes=step)
    only_then: dict[str, dict[str, str] | None] = {WEEKDAYS[day.weekday()]: {"opens": hours[0], "closes": hours[1]}}
    assert is_open(opens, opens + length, only_then, where)
    assert is_open(closes - length, closes, only_then, where)
    assert not is_open(opens - more, opens - more + length, only_then, where)
    assert not is_open(closes - length + more, closes + more, only_then, where)


@pytest.mark.parametrize("hours", [{}, {"friday": None}, {"thursday": {"opens": "00:00", "closes": "23:59"}}])
def test_a_day_without_hours_is_closed(hours: dict[str, dict[str, str] | None]) -> None:
    friday = datetime(2027, 3, 5, 12, tzinfo=UTC)
    assert opening(friday.date(), hours, "UTC") is None
    assert not is_open(friday, friday + timedelta(minutes=15), hours, "UTC")
    assert slots(friday.date(), hours, "UTC", minutes=15, taken=[], capacity=1, now=NOON) == []


@given(taken=st.lists(spans, max_size=8), asked=spans)
def test_the_most_that_are_there_at_once_are_counted_minute_by_minute(
    taken: list[tuple[datetime, datetime]], asked: tuple[datetime, datetime]
) -> None:
    start, end = asked
    length = int((end - start).total_seconds() // 60)
    minutes = [start + timedelta(minutes=minute) for minute in range(length)]
    assert busiest(start, end, taken) == max(sum(a <= minute < b for a, b in taken) for minute in minutes)


@given(
    day=st.dates(date(2027, 2, 27), date(2027, 3, 3)),
    hours=hours,
    minutes=st.integers(15, 480),
    taken=st.lists(spans, max_size=8),
    capacity=st.integers(1, 3),
)
def test_slots_follow_each_other_every_half_hour_and_say_what_is_free(
    day: date, hours: tuple[str, str], minutes: int, taken: list[tuple[datetime, datetime]], capacity: int
) -> None:
    found = slots(day, every_day(*hours), "UTC", minutes=minutes, taken=taken, capacity=capacity, now=NOON)
    span = opening(day, every_day(*hours), "UTC")
    assert span is not None
    room = span[1] - span[0] - timedelta(minutes=minutes)
    assert len(found) == (0 if room < timedelta(0) else room // SLOT_STEP + 1)
    for number, slot in enumerate(found):
        assert slot.starts_at == span[0] + number * SLOT_STEP
        assert slot.ends_at - slot.starts_at == timedelta(minutes=minutes)
        assert is_open(slot.starts_at, slot.ends_at, every_day(*hours), "UTC")
        in_time = NOON < slot.starts_at <= NOON + FARTHEST
        assert slot.free == (in_time and busiest(slot.starts_at, slot.ends_at, taken) < capacity)


def test_what_ended_never_moves_again() -> None:
    for status in AppointmentStatus:
        assert bool(MOVES[status]) == (status in STANDING)
    every = [(move.to, party) for options in MOVES.values() for move in options for party in move.by]
    assert {to for to, party in every if party is Party.CUSTOMER} == {"confirmed", "cancelled"}
    assert AppointmentStatus.SCHEDULED not in {to for to, _ in every}


@pytest.mark.parametrize("proposed_by", [Party.CUSTOMER, Party.BUILDER])
@pytest.mark.parametrize("started", [False, True])
def test_a_time_is_agreed_to_by_the_side_that_did_not_name_it_or_by_the_builder(
    proposed_by: Party, started: bool
) -> None:
    def may(party: Party) -> bool:
        return AppointmentStatus.CONFIRMED in moves(
            AppointmentStatus.SCHEDULED, party, proposed_by=proposed_by, started=started
        )

    assert may(Party.BUILDER)
    assert may(Party.CUSTOMER) == (proposed_by is Party.BUILDER)
