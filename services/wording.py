"""Amounts, dates and shares as people read them in a document."""

import re
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from babel.numbers import format_currency, format_decimal

from domain.projects import DatePrecision

# Where a currency's people group figures otherwise than the rest of the world: 1,23,45,678.90.
LOCALES = {"INR": "en_IN", "NPR": "en_IN", "PKR": "en_PK"}
LETTER_BEFORE_FIGURE = re.compile(r"(?<=[^\W\d])(?=\d)")
MONTHS_OF_QUARTER = 3


def money(amount: str | Decimal, currency: str) -> str:
    """`₹1,23,45,678.90`, `AED 1,234.00`, `¥1,235`."""
    text = format_currency(Decimal(amount), currency, locale=LOCALES.get(currency, "en"))
    # With a space after letters, and with a true minus sign, which is as wide as a figure.
    return LETTER_BEFORE_FIGURE.sub("\u00a0", text).replace("-", "−")


def day(when: date) -> str:
    """`24 November 2026`."""
    return format_date(when, "d MMMM y", locale="en")


def share(percent: float) -> str:
    """`12.5%`."""
    return f"{format_decimal(percent, '0.####', locale='en')}%"


def promised(when: date, precision: DatePrecision) -> str:
    """A day as exact as it was promised, to follow the word "by"."""
    match precision:
        case DatePrecision.DAY:
            return day(when)
        case DatePrecision.MONTH:
            return f"the end of {format_date(when, 'MMMM y', locale='en')}"
        case DatePrecision.QUARTER:
            last = (when.month - 1) // MONTHS_OF_QUARTER * MONTHS_OF_QUARTER + MONTHS_OF_QUARTER
            return f"the end of {format_date(when.replace(month=last, day=1), 'MMMM y', locale='en')}"


def counted(number: int, one: str, several: str) -> str:
    """`1 day`, `15 days`."""
    return f"{number} {one if number == 1 else several}"
