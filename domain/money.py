"""Amounts of money: `Decimal`, rounded half-up to the currency's minor unit, never a float."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from babel.numbers import format_currency, get_currency_symbol

# Minor units by ISO 4217. Amounts are kept with two decimals, so currencies with three are not offered.
MINOR_UNITS: dict[str, int] = {
    "AED": 2, "AUD": 2, "CAD": 2, "CHF": 2, "EUR": 2, "GBP": 2, "HKD": 2, "IDR": 2, "INR": 2, "JPY": 0, "KES": 2,
    "LKR": 2, "MYR": 2, "NPR": 2, "NZD": 2, "PHP": 2, "PKR": 2, "QAR": 2, "SAR": 2, "SGD": 2, "THB": 2, "USD": 2,
    "ZAR": 2,
}  # fmt: skip

CENT = Decimal("0.01")
_STEPS = {currency: Decimal(1).scaleb(-places) for currency, places in MINOR_UNITS.items()}
LARGEST_AMOUNT = Decimal("9999999999999.99")  # of NUMERIC(15,2)


def rounded(amount: Decimal, currency: str) -> Decimal:
    """The amount half-up to the currency's minor unit, carried with two decimals."""
    return amount.quantize(_STEPS[currency], ROUND_HALF_UP).quantize(CENT)


def in_minor_units(amount: Decimal, currency: str) -> int:
    """The amount as whole minor units, which is how payment gateways count: 118400.00 INR is 11840000, 500 JPY is 500.

    Raises `ValueError` for an amount with parts that the currency does not have.
    """
    units = amount / _STEPS[currency]
    if units != units.to_integral_value():
        raise ValueError(f"{currency} has no such small parts")
    return int(units)


def of_minor_units(units: int, currency: str) -> Decimal:
    """The amount that so many minor units are, carried with two decimals."""
    return (units * _STEPS[currency]).quantize(CENT)


def spelled(amount: Decimal, currency: str) -> str:
    """The amount as people write it: `₹1,18,400.00`, `AED 118,400.00` (with a space that does not break)."""
    sign = "¤\u00a0" if symbol(currency).endswith("\u00a0") else "¤"
    grouping = "#,##,##" if currency == "INR" else "#,##"
    return format_currency(amount, currency, f"{sign}{grouping}0.00", locale="en")


def symbol(currency: str) -> str:
    """What stands before an amount: `₹`; of letters, with a space that does not break after them."""
    known = get_currency_symbol(currency, locale="en")
    return f"{known}\u00a0" if known[-1].isalpha() else known


def share(amount: Decimal, percent: Decimal, currency: str) -> Decimal:
    """`percent` per cent of the amount, rounded."""
    return rounded(amount * percent / 100, currency)


def split(total: Decimal, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """The total in parts that are proportional to the weights and add up to it to the last minor unit.

    Largest-remainder method: every part gets its whole minor units, the units left over go to the parts with the
    largest remainders, the earlier part first among equals.
    """
    step = _STEPS[currency]
    units = int((total / step).to_integral_exact())
    # The weights as whole numbers, so that all of this is exact.
    scale = max((-int(weight.as_tuple().exponent) for weight in weights), default=0)
    whole_weights = [int(weight.scaleb(max(scale, 0))) for weight in weights]
    whole = sum(whole_weights)
    if whole <= 0:
        raise ValueError("weights must add up to more than zero")
    shares = [divmod(units * weight, whole) for weight in whole_weights]
    parts = [part for part, _ in shares]
    by_remainder = sorted(range(len(parts)), key=lambda place: (-shares[place][1], place))
    for place in by_remainder[: units - sum(parts)]:
        parts[place] += 1
    return [(part * step).quantize(CENT) for part in parts]
