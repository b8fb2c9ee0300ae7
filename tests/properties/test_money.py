"""Money, for any amounts: rounding happens once, and nothing gets lost in a split."""

import itertools
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import MINOR_UNITS, rounded, share, split

CURRENCIES = st.sampled_from(sorted(MINOR_UNITS))
TWO_DECIMALS = st.integers(0, 10**15 - 1).map(lambda units: Decimal(units).scaleb(-2))
PERCENTS = st.integers(0, 1_000_000).map(lambda parts: Decimal(parts).scaleb(-4))


def smallest(currency: str) -> Decimal:
    """The smallest amount that the currency has."""
    return Decimal(1).scaleb(-MINOR_UNITS[currency])


@st.composite
def totals(draw: st.DrawFn) -> tuple[Decimal, str]:
    """A currency, and an amount that can be paid in it."""
    currency = draw(CURRENCIES)
    return draw(st.integers(0, 10**13 - 1)) * smallest(currency), currency


@st.composite
def shares(draw: st.DrawFn) -> list[Decimal]:
    """Percents of at most four decimals that add up to 100, as a payment plan has them."""
    cuts = sorted(draw(st.sets(st.integers(1, 999_999), max_size=40)))
    edges = [0, *cuts, 1_000_000]
    return [Decimal(after - before).scaleb(-4) for before, after in itertools.pairwise(edges)]


@given(totals(), shares())
def test_a_total_is_split_to_the_last_coin(total: tuple[Decimal, str], percents: list[Decimal]) -> None:
    amount, currency = total
    parts = split(amount, percents, currency)
    assert sum(percents) == 100
    assert len(parts) == len(percents)
    assert sum(parts) == amount
    for part, percent in zip(parts, percents, strict=True):
        exact = Fraction(amount) * Fraction(percent) / 100
        assert abs(Fraction(part) - exact) < Fraction(smallest(currency))
        assert part >= 0
        assert part % smallest(currency) == 0
        assert part.as_tuple().exponent == -2


@given(totals(), st.lists(st.integers(1, 10**6).map(Decimal), min_size=1, max_size=30))
def test_whatever_the_weights_are_nothing_is_lost(total: tuple[Decimal, str], weights: list[Decimal]) -> None:
    amount, currency = total
    parts = split(amount, weights, currency)
    assert sum(parts) == amount
    # Who weighs more never gets less.
    ordered = sorted(zip(weights, parts, strict=True))
    for (lighter, less), (heavier, more) in itertools.pairwise(ordered):
        assert lighter == heavier or less <= more + smallest(currency)


@given(totals(), st.integers(1, 120))
def test_equal_instalments_differ_by_one_coin_at_most_and_the_earlier_get_it(
    total: tuple[Decimal, str], number: int
) -> None:
    amount, currency = total
    parts = split(amount, [Decimal(1)] * number, currency)
    assert sum(parts) == amount
    assert parts == sorted(parts, reverse=True)
    assert parts[0] - parts[-1] in (0, smallest(currency))


def test_an_amount_that_rounding_each_part_would_get_wrong() -> None:
    percents = [Decimal(each) for each in (10, 10, 15, 15, 10, 10, 10, 10, 5, 5)]
    parts = split(Decimal("12345678.91"), percents, "INR")
    assert sum(parts) == Decimal("12345678.91")
    assert split(Decimal("100.00"), [Decimal(1)] * 3, "INR") == [Decimal("33.34"), Decimal("33.33"), Decimal("33.33")]
    assert split(Decimal("100.00"), [Decimal(1)] * 3, "JPY") == [Decimal("34.00"), Decimal("33.00"), Decimal("33.00")]


@pytest.mark.parametrize("weights", [[], [Decimal(0)], [Decimal(0), Decimal(0)]])
def test_nothing_is_split_among_nobody(weights: list[Decimal]) -> None:
    with pytest.raises(ValueError, match="more than zero"):
        split(Decimal("1.00"), weights, "INR")


@given(st.integers(0, 10**17).map(lambda units: Decimal(units).scaleb(-6)), CURRENCIES)
def test_amounts_are_rounded_half_up(amount: Decimal, currency: str) -> None:
    result, step = rounded(amount, currency), smallest(currency)
    assert result % step == 0
    assert -step / 2 < result - amount <= step / 2
    assert rounded(result, currency) == result
    assert result.as_tuple().exponent == -2


@pytest.mark.parametrize(
    ("amount", "currency", "result"),
    [
        ("0.005", "INR", "0.01"),
        ("0.015", "INR", "0.02"),
        ("0.025", "INR", "0.03"),
        ("0.0049999", "INR", "0.00"),
        ("0.5", "JPY", "1.00"),
        ("1.5", "JPY", "2.00"),
        ("2.5", "JPY", "3.00"),
        ("2.49", "JPY", "2.00"),
        ("9999999999999.994", "INR", "9999999999999.99"),
    ],
)
def test_half_goes_up_and_not_to_the_even_one(amount: str, currency: str, result: str) -> None:
    assert rounded(Decimal(amount), currency) == Decimal(result)


@given(TWO_DECIMALS, PERCENTS, CURRENCIES)
def test_a_share_is_the_exact_one_rounded_once(amount: Decimal, percent: Decimal, currency: str) -> None:
    exact = Fraction(amount) * Fraction(percent) / 100
    result = share(amount, percent, currency)
    assert abs(Fraction(result) - exact) <= Fraction(smallest(currency)) / 2
    if amount % smallest(currency) == 0:
        assert 0 <= result <= amount
    assert share(amount, Decimal(0), currency) == 0
    assert share(amount, Decimal(100), "INR") == amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
