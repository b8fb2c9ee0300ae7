"""Whether a file is an agreement of the platform's: known by its SHA-256, to anybody who has it."""

from datetime import timedelta

from sqlalchemy import (
    CHAR,
    ColumnClause,
    String,
    any_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    null,
    or_,
    select,
    true,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import ARRAY

from database.crud.records import count_attempt
from database.crud.sessions import Visit
from database.database import primary
from database.models import Agreement, Booking
from database.projections import Statement, projection
from database.schemas.agreements import VerificationResponse
from domain.agreements import Match, Verdict


def _verified() -> Statement:
    sha256 = sql_cast(bindparam("sha256", type_=String), CHAR(64))
    parts = sql_cast(bindparam("parts", type_=ARRAY(String)), ARRAY(CHAR(64)))
    seals = sql_cast(bindparam("seals", type_=ARRAY(String)), ARRAY(CHAR(64)))
    sealed = Agreement.sealed_at.is_not(None)
    is_file = Agreement.sealed_sha256 == sha256
    found = (
        select(Booking.reference, Agreement.sealed_at, Agreement.seal, is_file.label("is_file"))
        .join(Booking, Booking.id == Agreement.booking_id)
        .where(or_(is_file, Agreement.sha256 == sha256), sealed)
        .order_by(is_file.desc())
        .limit(1)
        .subquery("found")
    )
    holds_one = exists().where(
        sealed,
        or_(
            Agreement.sealed_sha256 == any_(parts),
            Agreement.sha256 == any_(parts),
            Agreement.seal_sha256 == any_(seals),
        ),
    )
    known = found.c.reference.is_not(None)
    document = projection(
        VerificationResponse,
        found.c,
        verdict=case(
            (known, _word(Verdict.GENUINE)), (holds_one, _word(Verdict.CHANGED)), else_=_word(Verdict.UNKNOWN)
        ),
        sha256=sha256,
        matches=case(
            (found.c.is_file, _word(Match.SEALED_FILE)),
            (known, _word(Match.SIGNED_DOCUMENT)),
            else_=null(),
        ),
    )
    one = select(func.now()).subquery("one")
    return Statement(select(document.label("document")).select_from(one.outerjoin(found, true())))


def _word(word: Verdict | Match) -> ColumnClause[str]:
    return literal_column(f"'{word}'", String)


_VERIFIED = _verified()
FILES_AN_HOUR = 120


async def count_verification(visit: Visit) -> None:
    """Counts a file that is sent in from this address. Raises `RateLimited`."""
    await count_attempt((f"verify:{visit.address}", FILES_AN_HOUR, timedelta(hours=1)))


async def verify(sha256: str, parts: list[str], seals: list[str]) -> bytes:
    """The answer about a file: `sha256` is its own; `parts` are those of what it begins with, and `seals` those of the
    signatures in it, by which a file that was changed is still known for what it was."""
    row = await primary.row(_VERIFIED, {"sha256": sha256, "parts": parts, "seals": seals})
    assert row is not None
    body: bytes = row[0]
    return body
