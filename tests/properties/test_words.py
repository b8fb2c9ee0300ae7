"""Amounts in words: whoever reads them out gets the amount back, for any amount in any currency."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.money import LARGEST_AMOUNT, MINOR_UNITS
from domain.words import BY_LAKHS, ONES, TENS, UNITS, in_words

SIZES = {"thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9, "trillion": 10**12}
PARTS = st.integers(0, int(LARGEST_AMOUNT * 100))
CODES = st.sampled_from(sorted(MINOR_UNITS))


def number(words: list[str]) -> int:
    """The number that the words are, read as people do: what stands before a size is counted in it."""
    total = small = 0
    for word in words:
        if word in SIZES:
            # "nine lakh ... crore" counts all of it in crores, "one crore two lakh" only the two in lakhs.
            total = (total + small) * SIZES[word] if total < SIZES[word] else total + small * SIZES[word]
            small = 0
        elif word == "hundred":
            small *= 100
        elif word != "and":
            tens, _, ones = word.partition("-")
            small += (TENS.index(tens) * 10 if tens in TENS else ONES.index(tens)) + (ONES.index(ones) if ones else 0)
    return total + small


def read_out(text: str, currency: str) -> Decimal:
    """The amount that the text says."""
    one, several, one_part, several_parts = UNITS[currency]
    whole = part = Decimal(0)
    for unit in (several, one):
        before, found, after = text.rpartition(f" {unit}")
        if found:
            whole, text = Decimal(number(before.split())), after.removeprefix(" and ")
            break
    for unit in (several_parts, one_part):
        if text.endswith(f" {unit}"):
            part = Decimal(number(text.removesuffix(f" {unit}").split()))
            break
    return whole + part / 100


def amount_of(parts: int, currency: str) -> Decimal:
    return Decimal(parts // 100 if not MINOR_UNITS[currency] else parts).scaleb(0 if not MINOR_UNITS[currency] else -2)


@given(PARTS, CODES)
def test_what_is_read_out_is_the_amount(parts: int, currency: str) -> None:
    amount = amount_of(parts, currency)
    assert read_out(in_words(amount, currency), currency) == amount


@given(PARTS, CODES)
def test_an_amount_is_said_in_one_way_only(parts: int, currency: str) -> None:
    words = in_words(amount_of(parts, currency), currency).split()
    assert "zero" not in words or words[0] == "zero"
    assert {"lakh", "crore"}.isdisjoint(words) or currency in BY_LAKHS
    assert {"million", "billion", "trillion"}.isdisjoint(words) or currency not in BY_LAKHS


def test_every_currency_has_its_words() -> None:
    assert UNITS.keys() == MINOR_UNITS.keys()


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        ("118400.50", "INR", "one lakh eighteen thousand four hundred rupees and fifty paise"),
        ("12300078.01", "INR", "one crore twenty-three lakh and seventy-eight rupees and one paisa"),
        ("9990000000000.99", "INR", "nine lakh ninety-nine thousand crore rupees and ninety-nine paise"),
        ("1.00", "INR", "one rupee"),
        ("0.01", "INR", "one paisa"),
        ("0.00", "INR", "zero rupees"),
        ("1000005.00", "AED", "one million and five dirhams"),
        ("2000000.10", "USD", "two million US dollars and ten cents"),
        ("1234567.00", "JPY", "one million two hundred and thirty-four thousand five hundred and sixty-seven yen"),
        ("1.01", "GBP", "one pound and one penny"),
    ],
)  # fmt: skip
def test_amounts_are_said_as_people_say_them(amount: str, currency: str, said: str) -> None:
    assert in_words(Decimal(amount), currency) == said


@pytest.mark.parametrize(("amount", "currency"), [("-1", "INR"), ("0.001", "INR"), ("1.50", "JPY")])
def test_what_is_no_amount_is_refused(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        in_words(Decimal(amount), currency)
