"""How an agreement stands to its booking: whether it still says what was agreed, and who may sign it."""

from typing import Any

from sqlalchemy import ColumnElement, Text, and_, exists, func, literal_column, or_, select
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import JSONB

from database.models import Agreement, AgreementSignature, Booking
from database.projections import as_text
from domain.agreements import REPLACEABLE
from domain.bookings import BookingStatus

# What the stages of a plan are compared by; when they fall due moves with the works.
STAGE = ("name", "percent", "amount", "falls_due")
# What the facts call the plan's own, and what the plan calls it.
PLAN = (("plan_name", "name"), ("plan_type", "plan_type"))
_unsigned = or_(*(Agreement.status == status for status in sorted(REPLACEABLE)))


def is_outdated() -> ColumnElement[bool]:
    """Whether the booking says something else by now than its agreement: who buys, for how much, and how it is paid.

    Of an agreement and its booking. What is signed is final, whatever becomes of the booking.
    """
    facts = sql_cast(Agreement.terms, JSONB).op("->")(literal_column("'facts'"))
    plan = sql_cast(Booking.payment_plan, JSONB)
    differs: list[ColumnElement[bool]] = [
        facts.op("->")(literal_column("'co_applicants'")).is_distinct_from(sql_cast(Booking.co_applicants, JSONB)),
        _text(facts, "total_amount").is_distinct_from(as_text(Booking.total_amount)),
        _text(facts, "loan_amount").is_distinct_from(as_text(Booking.loan_amount)),
        *(_text(facts, name).is_distinct_from(_text(plan, key)) for name, key in PLAN),
        *(_stages(facts, name).is_distinct_from(_stages(plan, name)) for name in STAGE),
    ]
    return and_(_unsigned, or_(*differs))


def _text(document: ColumnElement[Any], key: str) -> ColumnElement[str]:
    return document.op("->>", return_type=Text())(literal_column(f"'{key}'"))


def _stages(document: ColumnElement[Any], key: str) -> ColumnElement[Any]:
    return func.jsonb_path_query_array(document, literal_column(f"'$.stages[*].{key}'"))


def may_sign(party: ColumnElement[Any]) -> ColumnElement[bool]:
    """Whether the party (`customer`, `builder`, or null for somebody who only reads) could sign the agreement now."""
    has_signed = exists(select(AgreementSignature.id)).where(
        AgreementSignature.agreement_id == Agreement.id, AgreementSignature.party == party
    )
    return func.coalesce(
        and_(
            party.is_not(None),
            _unsigned,
            Booking.status == BookingStatus.CONFIRMED,
            ~has_signed,
            ~is_outdated(),
        ),
        False,
    )
