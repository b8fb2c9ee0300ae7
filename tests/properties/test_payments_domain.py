"""Money over stages and back, what is settled in the end, and whose year a receipt is of: for any amounts and days."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from domain.money import MINOR_UNITS, rounded
from domain.payments import OpenStage, advance_cap, allocate, financial_year, settled_in_the_end, take_back

PAISE = st.integers(0, 10**12).map(lambda units: Decimal(units).scaleb(-2))
OPEN = st.lists(PAISE, min_size=1, max_size=12)
PERCENTS = st.integers(0, 1_000_000).map(lambda parts: Decimal(parts).scaleb(-4))


def numbered(amounts: list[Decimal]) -> list[OpenStage]:
    # The ids are in another order than the stages, as they may be.
    return [OpenStage(1000 - place, amount) for place, amount in enumerate(amounts)]


@st.composite
def payable(draw: st.DrawFn) -> tuple[Decimal, list[OpenStage]]:
    """Stages, and an amount that they have open between them."""
    stages = numbered(draw(OPEN))
    most = int(sum(stage.open for stage in stages) * 100)
    return Decimal(draw(st.integers(0, most))).scaleb(-2), stages


@given(payable())
def test_what_is_allocated_is_what_was_paid_to_the_last_paisa(case: tuple[Decimal, list[OpenStage]]) -> None:
    amount, stages = case
    parts = allocate(amount, stages)
    assert sum(parts.values(), Decimal(0)) == amount
    assert all(0 < part <= stage.open for stage in stages if (part := parts.get(stage.id)) is not None)
    assert parts.keys() <= {stage.id for stage in stages}


@given(payable())
def test_a_stage_gets_something_only_when_those_before_it_are_full(case: tuple[Decimal, list[OpenStage]]) -> None:
    amount, stages = case
    parts = allocate(amount, stages)
    for place, stage in enumerate(stages):
        if stage.id in parts:
            assert all(parts.get(before.id, Decimal(0)) == before.open for before in stages[:place])


@given(payable(), st.data())
def test_two_payments_fill_the_stages_as_one_of_both_would(
    case: tuple[Decimal, list[OpenStage]], data: st.DataObject
) -> None:
    amount, stages = case
    first = Decimal(data.draw(st.integers(0, int(amount * 100)))).scaleb(-2)
    once = allocate(first, stages)
    left = [OpenStage(stage.id, stage.open - once.get(stage.id, Decimal(0))) for stage in stages]
    then = allocate(amount - first, left)
    together = {number: once.get(number, Decimal(0)) + then.get(number, Decimal(0)) for number in once | then}
    assert together == allocate(amount, stages)


@given(OPEN, PAISE)
def test_more_than_is_open_cannot_be_allocated(amounts: list[Decimal], more: Decimal) -> None:
    assume(more > 0)
    with pytest.raises(ValueError, match="more than is owed"):
        allocate(sum(amounts, Decimal(0)) + more, numbered(amounts))


@given(payable(), st.data())
def test_what_is_taken_back_comes_from_the_last_stages_first(
    case: tuple[Decimal, list[OpenStage]], data: st.DataObject
) -> None:
    amount, stages = case
    given_to = allocate(amount, stages)
    parts = [(stage.id, given_to[stage.id]) for stage in stages if stage.id in given_to]
    back = Decimal(data.draw(st.integers(0, int(amount * 100)))).scaleb(-2)
    taken = take_back(back, parts)
    assert sum(taken.values(), Decimal(0)) == back
    kept = {number: part - taken.get(number, Decimal(0)) for number, part in parts}
    assert all(part >= 0 for part in kept.values())
    # What is left is what a payment of the rest would have been.
    assert {number: part for number, part in kept.items() if part} == allocate(amount - back, stages)


@given(payable(), PAISE)
def test_more_than_was_given_cannot_be_taken_back(case: tuple[Decimal, list[OpenStage]], more: Decimal) -> None:
    assume(more > 0)
    amount, stages = case
    with pytest.raises(ValueError, match="more than"):
        take_back(amount + more, list(allocate(amount, stages).items()))


@given(PAISE, PAISE, st.lists(st.integers(1, 10**6), max_size=6))
def test_what_has_ended_stays_settled_whatever_is_paid_back(
    forfeited: Decimal, owed: Decimal, shares: list[int]
) -> None:
    """What is forfeited and what is owed make up what is paid, and nothing is given away before what is owed."""
    paid = forfeited + owed
    for number in shares:
        refund = min(Decimal(number).scaleb(-2), paid)
        forfeited_then, owed_then = settled_in_the_end(paid, owed, refund)
        paid -= refund
        assert forfeited_then + owed_then == paid
        assert 0 <= owed_then == max(owed - refund, 0)
        assert 0 <= forfeited_then <= forfeited
        assert forfeited_then == forfeited or owed_then == 0
        forfeited, owed = forfeited_then, owed_then


@given(PAISE, PERCENTS, st.sampled_from(sorted(MINOR_UNITS)))
def test_the_advance_is_a_rounded_share_or_the_whole(total: Decimal, percent: Decimal, currency: str) -> None:
    total = rounded(total, currency)
    assert advance_cap(total, None, currency) is None
    cap = advance_cap(total, percent, currency)
    assert cap is not None
    assert 0 <= cap <= total
    assert abs(cap - total * percent / 100) <= Decimal(1).scaleb(-MINOR_UNITS[currency]) / 2


@given(st.dates(date(1900, 1, 1), date(2998, 12, 31)))
def test_a_financial_year_begins_in_april(day: date) -> None:
    year = financial_year(day)
    first = int(year[:4])
    assert year == f"{first}-{str(first + 1)[2:]}"
    assert date(first, 4, 1) <= day <= date(first + 1, 3, 31)
    tomorrow = day + timedelta(days=1)
    assert (financial_year(tomorrow) != year) == ((tomorrow.month, tomorrow.day) == (4, 1))


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2026, 3, 31), "2025-26"),
        (date(2026, 4, 1), "2026-27"),
        (date(2026, 12, 31), "2026-27"),
        (date(2099, 4, 1), "2099-00"),
        (date(2028, 2, 29), "2027-28"),
    ],
)
def test_some_days_and_their_years(day: date, year: str) -> None:
    assert financial_year(day) == year
