"""What a verification of the books looks for, and what it finds."""

from dataclasses import dataclass
from typing import LiteralString

from pydantic import BaseModel


@dataclass(frozen=True)
class Check:
    """Something that always holds. `statement` gives the rows of `table` of which it does not.

    The columns of the statement: the row's `id`, `what` of it is wrong, what it `says`, and what it `should` say.
    """

    name: str
    rule: str
    table: str
    statement: LiteralString


class Violation(BaseModel):
    """A row that says what cannot be."""

    id: str
    what: str
    says: str | None
    should: str | None


class Finding(BaseModel):
    """What a check has found: of how many rows (`looked_at`) how many are wrong (`found`), and the first of these."""

    name: str
    rule: str
    table: str
    looked_at: int
    found: int
    violations: list[Violation]
    seconds: float
