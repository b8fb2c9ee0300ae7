"""Types that requests and answers share. Whatever comes in is checked here; unknown fields are refused."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from math import isfinite
from typing import Annotated, Any
from zoneinfo import available_timezones

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    StringConstraints,
    WithJsonSchema,
)
from pydantic.config import JsonDict
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from domain.money import MINOR_UNITS
from sentences import explained

# NUL cannot be stored, other controls and overrides of the writing direction can only deceive; pydantic itself refuses
# lone surrogates. A line needs something that is not white space.
_CONTROLS = r"\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff"
ONE_LINE = explained(
    rf"^[^{_CONTROLS}]*[^\s{_CONTROLS}][^{_CONTROLS}]*$", "Text on one line is expected, without control characters."
)
_CONTROLS_IN_PROSE = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff"
PROSE = explained(
    rf"^[^{_CONTROLS_IN_PROSE}]*[^\s{_CONTROLS_IN_PROSE}][^{_CONTROLS_IN_PROSE}]*$",
    "Text is expected, without control characters other than line breaks.",
)
MONEY = r"^(0|[1-9][0-9]{0,12})(\.[0-9]{1,2})?$"
DECIMAL = r"^[0-9]{1,12}(\.[0-9]{1,12})?$"
DATE = r"^(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}$"
TIME = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"
PHONE = explained(r"^\+[0-9 ().-]+$", "A phone number with its country code is expected, such as +919812345678.")
LARGEST_ID = 2**63 - 1


class Body(BaseModel):
    """What a request carries: text is trimmed, a field that we do not know is a mistake."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, hide_input_in_errors=True)

    def sent(self) -> dict[str, Any]:
        """The fields that the request named, by name."""
        return {name: getattr(self, name) for name in self.model_fields_set}


def line(longest: int, shortest: int = 1) -> Any:
    """A text on one line."""
    return StringConstraints(min_length=shortest, max_length=longest, pattern=ONE_LINE)


def prose(longest: int) -> Any:
    """A text of several lines."""
    return StringConstraints(min_length=1, max_length=longest, pattern=PROSE)


def _no_default(schema: JsonDict) -> None:
    schema.pop("default", None)


def unset() -> Any:
    """The default of a field that may be left out of a change, but not be sent as null."""
    return Field(default=None, json_schema_extra=_no_default)


Name = Annotated[str, line(100)]
Title = Annotated[str, line(200)]
Address = Annotated[str, line(500)]
Reason = Annotated[str, line(1000)]


def _money(value: object) -> Decimal:
    if not isinstance(value, str) or not re.fullmatch(MONEY, value):
        raise ValueError('an amount is a decimal string with at most two decimals, such as "4500000.00"')
    return Decimal(value).quantize(Decimal("0.01"))


def _positive(value: Decimal) -> Decimal:
    if value <= 0:
        raise ValueError("the amount must be more than zero")
    return value


@dataclass(frozen=True)
class Number:
    """A decimal number within bounds, sent as a JSON number or as a decimal string: metadata of a `Decimal`."""

    most: int
    least: Decimal = Decimal(0)
    decimals: int = 2

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self._check)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        step = float(Decimal(1).scaleb(-self.decimals))
        return {"type": "number", "minimum": float(self.least), "maximum": self.most, "multipleOf": step}

    def _check(self, value: object) -> Decimal:
        if isinstance(value, Decimal):
            value = format(value, "f")
        elif isinstance(value, int | float) and not isinstance(value, bool):
            # An int is finite, and may be too large for isfinite() to see.
            value = format(Decimal(repr(value)), "f") if isinstance(value, int) or isfinite(value) else ""
        if not isinstance(value, str) or not re.fullmatch(DECIMAL, value):
            raise ValueError("a decimal number of zero or more is expected")
        number = Decimal(value)
        if not self.least <= number <= self.most:
            raise ValueError(f"the number must be between {self.least} and {self.most}")
        if number != number.quantize(Decimal(1).scaleb(-self.decimals)):
            raise ValueError(f"the number may have {self.decimals} decimals at most")
        return number


MoneyString = {"type": "string", "pattern": MONEY, "examples": ["4500000.00"]}
Money = Annotated[Decimal, BeforeValidator(_money), WithJsonSchema(MoneyString)]
PositiveString = {**MoneyString, "pattern": r"^([1-9][0-9]{0,12}(\.[0-9]{1,2})?|0\.(0[1-9]|[1-9][0-9]?))$"}
PositiveMoney = Annotated[Decimal, BeforeValidator(_money), AfterValidator(_positive), WithJsonSchema(PositiveString)]
# What an answer carries: the database made the string, the schema only describes it.
Amount = Annotated[str, Field(pattern=r"^-?[0-9]{1,13}\.[0-9]{2}$", examples=["4500000.00"])]
Percent = Annotated[Decimal, Number(most=100, decimals=4)]
Area = Annotated[Decimal, Number(most=100_000_000)]


def _date(value: object) -> date:
    if not isinstance(value, str) or not re.fullmatch(DATE, value):
        raise ValueError("a date is written as YYYY-MM-DD")
    return date.fromisoformat(value)


def _moment(value: object) -> datetime:
    if not isinstance(value, str) or not re.fullmatch(TIME, value):
        raise ValueError("a time is written with its offset from UTC, such as 2026-11-26T10:00:00+05:30")
    try:
        # To the microsecond, which is as exact as the database keeps it.
        return datetime.fromisoformat(re.sub(r"(\.[0-9]{6})[0-9]+", r"\1", value.upper())).astimezone(UTC)
    except OverflowError:
        raise ValueError("this time is too far away") from None


def _phone(value: str) -> str:
    try:
        parsed = phonenumbers.parse(value)
    except phonenumbers.NumberParseException:
        raise ValueError("a phone number with its country code is expected, such as +919812345678") from None
    if not phonenumbers.is_possible_number(parsed):
        raise ValueError("this phone number is too short or too long for its country")
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _email(value: str) -> str:
    try:
        # Whether mail arrives, a mail will show; names under .test (RFC 2606) are as good as any for trying things.
        checked = validate_email(value.strip(), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise ValueError("this is not an e-mail address") from None
    # One spelling for each address, so that case can neither double an account nor hide one.
    return checked.normalized.lower()


def _timezone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError("this is not the name of a time zone, such as Asia/Kolkata")
    return value


def _currency(value: str) -> str:
    if value not in MINOR_UNITS:
        raise ValueError(f"one of {', '.join(MINOR_UNITS)} is expected")
    return value


EmailString = {"type": "string", "format": "email", "maxLength": 254}
Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(_email), WithJsonSchema(EmailString)]
Day = Annotated[date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date", "pattern": DATE})]
Moment = Annotated[datetime, BeforeValidator(_moment), WithJsonSchema({"type": "string", "format": "date-time"})]
Phone = Annotated[str, StringConstraints(min_length=8, max_length=40, pattern=PHONE), AfterValidator(_phone)]
Timezone = Annotated[str, StringConstraints(max_length=64), AfterValidator(_timezone)]
Currency = Annotated[str, AfterValidator(_currency), WithJsonSchema({"type": "string", "enum": list(MINOR_UNITS)})]
Count = Annotated[int, Field(strict=True, ge=0, le=100_000)]
Small = Annotated[int, Field(strict=True, ge=0, le=1000)]
Floor = Annotated[int, Field(strict=True, ge=-10, le=300)]
Reference = Annotated[int, Field(strict=True, ge=1, le=LARGEST_ID)]
Flag = Annotated[bool, Field(strict=True)]


class Paged(Body):
    """Which page of a bounded list."""

    page: Annotated[int, Field(ge=1, le=100_000)] = 1
    limit: Annotated[int, Field(ge=1, le=100)] = 20


class Page(BaseModel):
    """One page of a bounded list, and how much there is in all."""

    total: int
    page: int
    limit: int
    pages: int


class FeedQuery(Body):
    """How much of a feed; its `cursor`, whatever that is made of, is the `next_cursor` of the part before."""

    limit: Annotated[int, Field(ge=1, le=100)] = 20


class Feed(BaseModel):
    """A part of a list that grows for ever; `next_cursor`: where the next part begins, null at the end."""

    next_cursor: str | None
