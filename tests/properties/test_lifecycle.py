"""The rules of a booking's life and end, for any money and any moment."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.bookings import ENDED, LIVE, MOVES, UNIT_STATUS, BookingStatus, Party, firm_on, moves
from domain.money import MINOR_UNITS
from domain.refunds import refund_due

# Everything that may happen, by whom, as the rules have it.
BY_HAND = {
    ("reserved", "cancelled"): {"customer", "builder"},
    ("token_paid", "confirmed"): {"builder"},
    ("token_paid", "cancelled"): {"customer", "builder"},
    ("confirmed", "cancelled"): {"customer", "builder"},
    ("agreement_signed", "registered"): {"builder"},
    ("agreement_signed", "cancelled"): {"builder"},
    ("registered", "completed"): {"builder"},
}
BY_ITSELF = {
    ("reserved", "token_paid"): {"payments"},
    ("confirmed", "agreement_signed"): {"signatures"},
    ("reserved", "expired"): {"clock"},
    # Its money came, and the home was still free.
    ("expired", "token_paid"): {"payments"},
}


def test_the_table_of_moves_is_the_one_in_the_rules() -> None:
    table = {
        (status.value, move.to.value): {party.value for party in move.by}
        for status in BookingStatus
        for move in MOVES[status]
    }
    assert table == BY_HAND | BY_ITSELF


def test_what_a_move_needs() -> None:
    every = [move for status in BookingStatus for move in MOVES[status]]
    assert {move.to.value for move in every if move.needs_reason} == {"cancelled"}
    assert all(move.needs_reason for move in every if move.to is BookingStatus.CANCELLED)
    assert {move.to.value for move in every if move.needs_registration} == {"registered"}
    assert {move.to.value for move in every if move.needs_zero_balance} == {"completed"}


def test_what_ended_is_moved_by_nobody_again_and_everything_else_is_live() -> None:
    assert {status.value for status in ENDED} == {"cancelled", "expired"}
    assert set(LIVE) | ENDED == set(BookingStatus)
    assert not MOVES[BookingStatus.CANCELLED]
    assert all(not moves(status, party) for status in ENDED for party in (Party.CUSTOMER, Party.BUILDER))
    assert not MOVES[BookingStatus.COMPLETED]
    assert {status.value for status in BookingStatus if UNIT_STATUS[status] == "available"} == {"cancelled", "expired"}


@given(st.sampled_from(BookingStatus), st.sampled_from(Party), st.booleans())
def test_cooling_off_lets_the_customer_out_of_a_signed_booking_and_does_nothing_else(
    status: BookingStatus, party: Party, cooling_off: bool
) -> None:
    usual = {move.to for move in moves(status, party)}
    allowed = {move.to for move in moves(status, party, cooling_off=cooling_off)}
    more = cooling_off and (status, party) == (BookingStatus.AGREEMENT_SIGNED, Party.CUSTOMER)
    assert allowed == (usual | {BookingStatus.CANCELLED} if more else usual)


AMOUNTS = st.integers(0, 10**15 - 1).map(lambda units: Decimal(units).scaleb(-2))
PERCENTS = st.integers(0, 1_000_000).map(lambda parts: Decimal(parts).scaleb(-4))


@given(AMOUNTS, PERCENTS, st.sampled_from(sorted(MINOR_UNITS)), st.booleans())
def test_what_was_paid_is_either_forfeited_or_owed_back(
    paid: Decimal, percent: Decimal, currency: str, cooling_off: bool
) -> None:
    paid = paid if MINOR_UNITS[currency] else paid.to_integral_value()
    result = refund_due(paid, percent, currency, cooling_off=cooling_off)
    assert result.paid == paid == result.forfeited + result.refund
    assert result.forfeited >= 0
    assert result.refund >= 0
    if cooling_off or not percent:
        assert result.refund == paid
    elif percent == 100:
        assert result.refund == 0
    half = Decimal(1).scaleb(-MINOR_UNITS[currency]) / 2
    if not cooling_off:
        assert abs(result.forfeited - paid * percent / 100) <= half


ZONES = st.sampled_from(
    ["UTC", "Asia/Kolkata", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Africa/Casablanca"]
)
MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@given(MOMENTS, st.integers(0, 90), ZONES)
def test_a_signed_booking_becomes_firm_on_a_day_of_its_own_place(signed: datetime, days: int, zone: str) -> None:
    there = signed.astimezone(ZoneInfo(zone))
    assert firm_on(signed, days, zone) == date(there.year, there.month, there.day) + timedelta(days=days)


@pytest.mark.parametrize(
    ("signed", "zone", "days", "firm"),
    [
        # Half past six in the evening in London is already tomorrow in Pune.
        ("2031-03-01T18:29:59+00:00", "Asia/Kolkata", 0, date(2031, 3, 1)),
        ("2031-03-01T18:30:00+00:00", "Asia/Kolkata", 0, date(2031, 3, 2)),
        ("2031-03-01T18:30:00+00:00", "Asia/Kolkata", 7, date(2031, 3, 9)),
        # Over the nights in which New York's clocks change: days are counted, not hours.
        ("2031-03-09T04:59:59+00:00", "America/New_York", 1, date(2031, 3, 9)),
        ("2031-03-09T05:00:00+00:00", "America/New_York", 1, date(2031, 3, 10)),
        ("2031-03-10T03:59:59+00:00", "America/New_York", 1, date(2031, 3, 10)),
        ("2031-03-10T04:00:00+00:00", "America/New_York", 1, date(2031, 3, 11)),
        ("2031-11-02T03:59:59+00:00", "America/New_York", 1, date(2031, 11, 2)),
        ("2031-11-03T04:59:59+00:00", "America/New_York", 1, date(2031, 11, 3)),
        ("2032-02-28T12:00:00+00:00", "UTC", 1, date(2032, 2, 29)),
        ("2031-12-31T10:00:00+00:00", "Pacific/Kiritimati", 0, date(2032, 1, 1)),
        ("2032-01-01T10:59:59+00:00", "Pacific/Pago_Pago", 0, date(2031, 12, 31)),
    ],
)
def test_the_day_on_which_a_booking_becomes_firm(signed: str, zone: str, days: int, firm: date) -> None:
    assert firm_on(datetime.fromisoformat(signed), days, zone) == firm
