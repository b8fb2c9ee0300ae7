"""Cost sheets, for any prices, charges, extras and taxes: the lines add up, each rounded once."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.cost_sheet import Charge, ChargeKind, ChosenExtra, CostSheet, LineKind, Tax, cost_sheet, with_discount
from domain.money import MINOR_UNITS

CURRENCIES = st.sampled_from(sorted(MINOR_UNITS))
AMOUNTS = st.integers(1, 10**12).map(lambda units: Decimal(units).scaleb(-2))
PERCENTS = st.integers(0, 1_000_000).map(lambda parts: Decimal(parts).scaleb(-4))
AREAS = st.integers(100, 10**7).map(lambda units: Decimal(units).scaleb(-2))
FLOORS = st.integers(-10, 300)
CHARGES = st.lists(
    st.builds(
        Charge,
        name=st.sampled_from(["Club", "Legal", "Floor rise"]),
        kind=st.sampled_from(ChargeKind),
        rate=st.integers(0, 10**6).map(lambda units: Decimal(units).scaleb(-4)),
        taxable=st.booleans(),
        from_floor=st.integers(0, 300),
    ),
    max_size=6,
)
EXTRAS = st.lists(
    st.builds(
        ChosenExtra,
        name=st.sampled_from(["Car park", "Storage"]),
        price=st.integers(0, 10**9).map(lambda units: Decimal(units).scaleb(-2)),
        taxable=st.booleans(),
        quantity=st.integers(1, 100),
    ),
    max_size=4,
)
TAXES = st.lists(st.builds(Tax, name=st.sampled_from(["GST", "Cess"]), percent=PERCENTS), max_size=3)


def half_up(exact: Fraction, currency: str) -> Decimal:
    """The amount in whole coins of the currency, the half upwards: by integers, not by the code's own way."""
    coins = 10 ** MINOR_UNITS[currency]
    whole: int = (2 * exact.numerator * coins + exact.denominator) // (2 * exact.denominator)
    return Decimal(whole).scaleb(-MINOR_UNITS[currency])


def expected(charge: Charge, price: Decimal, area: Decimal, floor: int) -> Fraction:
    rate = Fraction(charge.rate)
    return {
        ChargeKind.FIXED: rate,
        ChargeKind.PER_SQFT: rate * Fraction(area),
        ChargeKind.PERCENT_OF_BASE: rate * Fraction(price) / 100,
        ChargeKind.PER_FLOOR: rate * max(0, floor - charge.from_floor),
    }[charge.kind]


@st.composite
def sheets(draw: st.DrawFn) -> tuple[CostSheet, str]:
    currency = draw(CURRENCIES)
    sheet = cost_sheet(
        price=draw(AMOUNTS.filter(lambda amount: amount >= 1)),
        area_sqft=draw(AREAS),
        floor=draw(FLOORS),
        charges=draw(CHARGES),
        extras=draw(EXTRAS),
        taxes=draw(TAXES),
        currency=currency,
    )
    return sheet, currency


@given(AMOUNTS.filter(lambda amount: amount >= 1), AREAS, FLOORS, CHARGES, EXTRAS, TAXES, CURRENCIES)
def test_every_line_is_what_it_says_rounded_once_and_they_add_up(
    price: Decimal,
    area: Decimal,
    floor: int,
    charges: list[Charge],
    extras: list[ChosenExtra],
    taxes: list[Tax],
    currency: str,
) -> None:
    sheet = cost_sheet(
        price=price, area_sqft=area, floor=floor, charges=charges, extras=extras, taxes=taxes, currency=currency
    )
    base = half_up(Fraction(price), currency)
    charged = [(half_up(expected(charge, price, area, floor), currency), charge.taxable) for charge in charges]
    chosen = [(half_up(Fraction(extra.price * extra.quantity), currency), extra.taxable) for extra in extras]
    taxable = base + sum((amount for amount, taxed in [*charged, *chosen] if taxed), Decimal(0))
    taxed = [half_up(Fraction(taxable) * Fraction(tax.percent) / 100, currency) for tax in taxes]
    by_kind = {kind: [line.amount for line in sheet.lines if line.kind is kind] for kind in LineKind}
    assert by_kind[LineKind.BASE] == [base]
    # What costs nothing has no line.
    assert by_kind[LineKind.CHARGE] == [amount for amount, _ in charged if amount]
    assert by_kind[LineKind.EXTRA] == [amount for amount, _ in chosen if amount]
    assert by_kind[LineKind.TAX] == taxed
    assert by_kind[LineKind.DISCOUNT] == []
    assert sheet.total == sum(line.amount for line in sheet.lines)
    assert all(line.amount.as_tuple().exponent == -2 for line in sheet.lines)
    assert all(line.amount >= 0 for line in sheet.lines)
    assert all(line.amount % Decimal(1).scaleb(-MINOR_UNITS[currency]) == 0 for line in sheet.lines)


@given(sheets(), st.data())
def test_a_discount_comes_off_the_price_and_off_the_taxes(made: tuple[CostSheet, str], data: st.DataObject) -> None:
    sheet, currency = made
    base = sheet.lines[0].amount
    amount = Decimal(data.draw(st.integers(0, int(base * 100)))).scaleb(-2)
    lower = with_discount(sheet, amount, currency)
    assert lower.total == sum(line.amount for line in lower.lines)
    assert lower.total <= sheet.total
    given_off = [line.amount for line in lower.lines if line.kind is LineKind.DISCOUNT]
    coin = amount.quantize(Decimal(1).scaleb(-MINOR_UNITS[currency]), ROUND_HALF_UP)
    assert given_off == ([-coin] if coin else [])
    untaxed = [line for line in lower.lines if line.kind is not LineKind.TAX]
    taxable = sum((line.amount for line in untaxed if line.taxable), Decimal(0))
    for line in lower.lines:
        if line.kind is LineKind.TAX:
            assert line.percent is not None
            assert line.amount == half_up(Fraction(taxable) * Fraction(line.percent) / 100, currency)
    # The same again is the same; another takes its place; none gives back what was there.
    assert with_discount(lower, amount, currency) == lower
    assert with_discount(lower, Decimal(0), currency) == sheet


@given(sheets(), AMOUNTS)
def test_a_discount_is_neither_negative_nor_more_than_the_price(made: tuple[CostSheet, str], beyond: Decimal) -> None:
    sheet, currency = made
    for wrong in (-beyond, sheet.lines[0].amount + beyond):
        with pytest.raises(ValueError, match="discount"):
            with_discount(sheet, wrong, currency)
