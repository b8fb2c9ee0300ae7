"""Amounts of money: `Decimal`, rounded half-up to the currency's minor unit, never a float."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

# Minor units by ISO 4217. Amounts are kept with two decimals, so currencies with three are not offered.
MINOR_UNITS: dict[str, int] = {
    "AED": 2, "AUD": 2, "CAD": 2, "CHF": 2, "EUR": 2, "GBP": 2, "HKD": 2, "IDR": 2, "INR": 2, "JPY": 0, "KES": 2,
    "LKR": 2, "MYR": 2, "NPR": 2, "NZD": 2, "PHP": 2, "PKR": 2, "QAR": 2, "SAR": 2, "SGD": 2, "THB": 2, "USD": 2,
    "ZAR": 2,
}  # fmt: skip

CENT = Decimal("0.01")


def rounded(amount: Decimal, currency: str) -> Decimal:
    """The amount half-up to the currency's minor unit, carried with two decimals."""
    step = Decimal(1).scaleb(-MINOR_UNITS[currency])
    return amount.quantize(step, ROUND_HALF_UP).quantize(CENT)


def share(amount: Decimal, percent: Decimal, currency: str) -> Decimal:
    """`percent` per cent of the amount, rounded."""
    return rounded(amount * percent / 100, currency)


def split(total: Decimal, weights: Sequence[Decimal], currency: str) -> list[Decimal]:
    """The total in parts that are proportional to the weights and add up to it to the last minor unit.

    Largest-remainder method: every part gets its whole minor units, the units left over go to the parts with the
    largest remainders, the earlier part first among equals.
    """
    unit = Decimal(1).scaleb(-MINOR_UNITS[currency])
    units = int((total / unit).to_integral_exact())
    whole = sum(map(Fraction, weights), Fraction(0))
    if whole <= 0:
        raise ValueError("weights must add up to more than zero")
    exact = [units * Fraction(weight) / whole for weight in weights]
    parts = [part.numerator // part.denominator for part in exact]
    by_remainder = sorted(range(len(parts)), key=lambda i: (parts[i] - exact[i], i))
    for index in by_remainder[: units - sum(parts)]:
        parts[index] += 1
    return [(part * unit).quantize(CENT) for part in parts]
