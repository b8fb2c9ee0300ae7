"""What whoever collects the money works from: what came in, what is to come, and whose home it is for."""

import re

from database.auth import Signed
from database.callers import Needs, builders
from database.crud.collections_by_project import BY_PROJECT
from database.crud.collections_statements import DUES, FOUND, KNOWN, PAYMENTS
from database.crud.projects import escaped
from database.schemas.collections import (
    BookingSearch,
    BuilderPaymentFilter,
    CollectionFilter,
    CustomerFilter,
    DuesFilter,
)
from domain.people import Permission, UserType, roles_with

READERS = builders(Permission.READ_BOOKINGS)
# Who books on somebody's behalf, and who reads of it.
SELLERS = Needs(
    frozenset({UserType.BUILDER}), roles_with(Permission.MANAGE_BOOKINGS) | roles_with(Permission.READ_BOOKINGS)
)
FEWEST_DIGITS = 4
_TELEPHONED = re.compile(r"[0-9 +().-]+")


def _pattern(words: str) -> str:
    return f"%{escaped(words.lower())}%"


def _digits(words: str) -> str | None:
    """A pattern of the same number as it is kept, whichever way it was written down; none for what is no number.

    The zero that people dial within their country is not part of it.
    """
    digits = re.sub("[^0-9]", "", words).lstrip("0")
    return f"%{digits}%" if _TELEPHONED.fullmatch(words) and len(digits) >= FEWEST_DIGITS else None


async def get_builder_payments(reader: Signed, asked: BuilderPaymentFilter) -> bytes:
    """One page of the builder's payments that the filters leave, with what all of those add up to."""
    named = ("status", "payment_method", "payment_type", "project_id", "q", "since", "until")
    given = {name: getattr(asked, name) for name in named if getattr(asked, name) is not None}
    names = frozenset(given)
    if asked.q:
        given["q"] = _pattern(asked.q)
    body: bytes
    (body,) = await reader.read(
        PAYMENTS[names, asked.sort], {**given, "page": asked.page, "limit": asked.limit}, READERS
    )
    return body


async def get_dues(reader: Signed, asked: DuesFilter) -> bytes:
    """One page of what is to be collected, what has been due for longest first, with what all of it adds up to."""
    given = {name: getattr(asked, name) for name in ("status", "project_id", "q") if getattr(asked, name) is not None}
    names = frozenset(given if asked.status else {*given, "to_collect"})
    if asked.q:
        given["q"] = _pattern(asked.q)
    body: bytes
    (body,) = await reader.read(DUES[names], {**given, "page": asked.page, "limit": asked.limit}, READERS)
    return body


async def get_collections(reader: Signed, asked: CollectionFilter) -> bytes:
    """One page of the builder's projects, by name, each with its money."""
    given = asked.model_dump(exclude_none=True)
    body: bytes
    (body,) = await reader.read(BY_PROJECT["project_id" in given], given, READERS)
    return body


async def find_bookings(reader: Signed, asked: BookingSearch) -> bytes:
    """The builder's bookings that fit what is known of one, at most ten."""
    given = {"q": _pattern(asked.q), "digits": _digits(asked.q), "named": asked.q.lower()}
    body: bytes
    (body,) = await reader.read(FOUND, given, READERS)
    return body


async def get_known_customers(reader: Signed, asked: CustomerFilter) -> bytes:
    """One page of the people who have dealt with the builder, by name."""
    given = {"q": _pattern(asked.q), "digits": _digits(asked.q)} if asked.q else {}
    names = frozenset({"q"} if asked.q else ())
    body: bytes
    (body,) = await reader.read(KNOWN[names], {**given, "page": asked.page, "limit": asked.limit}, SELLERS)
    return body
