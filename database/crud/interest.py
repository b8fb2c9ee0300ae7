"""Interest on overdue stages, in SQL: worked out from the schedule and the payments at the moment of reading.

A stage bears interest on what is open of it, for each day from its due date to this one. Since it is simple interest,
what a stage has borne is its whole amount times the days, less what each payment saved from the day on which it was
received, plus nothing for money that was paid back for as long as it was there. So nothing has to be added up every
night, and a payment that is recorded a week late is worth what it was on the day on which it came in.
"""

from typing import Any

from sqlalchemy import ColumnElement, Integer, Numeric, and_, case, func, literal_column, or_, select
from sqlalchemy import cast as sql_cast

from database.crud.schedules import day_at
from database.models import (
    Booking,
    BookingStage,
    MoneyType,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    Project,
    RefundAllocation,
    current_booking_status,
)
from domain.bookings import ENDED
from domain.interest import DAYS_IN_YEAR
from domain.money import MINOR_UNITS
from domain.payments import BEFORE_AGREEMENT

_NOTHING: ColumnElement[Any] = literal_column("0.00", MoneyType())


def rounded_in_sql(amount: ColumnElement[Any], currency: Any) -> ColumnElement[Any]:
    """A positive amount as `domain.money.rounded` rounds it: half-up, to the currency's minor unit."""
    whole = [code for code, places in MINOR_UNITS.items() if places == 0]
    places = case(dict.fromkeys(whole, 0), value=currency, else_=2)
    return sql_cast(func.round(sql_cast(amount, Numeric), sql_cast(places, Integer)), MoneyType())


def before_agreement(booking: Any = Booking) -> ColumnElement[bool]:
    """Whether no agreement has been signed yet, so that no more than the advance may be taken."""
    return or_(*(booking.status == status.value for status in sorted(BEFORE_AGREEMENT)))


def stage_interest(stage: Any = BookingStage) -> ColumnElement[Any]:
    """What interest the stage has borne until today; the booking and its project are the enclosing statement's.

    Where the law caps what may be taken before the agreement, nothing runs before that is signed: nobody owes interest
    on what they are not allowed to pay.
    """
    today = day_at(Project.timezone)
    signed_on = day_at(Project.timezone, Booking.agreement_signed_at)
    capped = Project.advance_cap_percent.is_not(None)
    begins = case((capped, func.greatest(stage.due_date, signed_on)), else_=stage.due_date)
    runs = and_(
        Booking.interest_percent > 0,
        stage.due_date.is_not(None),
        begins < today,
        ~and_(capped, before_agreement()),
        *(current_booking_status() != status.value for status in sorted(ENDED)),
    )

    def since(moment: Any) -> ColumnElement[Any]:
        return func.greatest(begins, day_at(Project.timezone, moment))

    saved = (
        select(func.coalesce(func.sum(PaymentAllocation.amount * (today - since(Payment.paid_at))), 0))
        .select_from(PaymentAllocation)
        .join(Payment, Payment.id == PaymentAllocation.payment_id)
        .where(PaymentAllocation.stage_id == stage.id)
        .correlate_except(PaymentAllocation, Payment)
        .scalar_subquery()
    )
    was_there = (
        select(func.coalesce(func.sum(RefundAllocation.amount * (since(PaymentRefund.at) - since(Payment.paid_at))), 0))
        .select_from(RefundAllocation)
        .join(PaymentRefund, PaymentRefund.id == RefundAllocation.refund_id)
        .join(Payment, Payment.id == PaymentRefund.payment_id)
        .where(RefundAllocation.stage_id == stage.id)
        .correlate_except(RefundAllocation, PaymentRefund, Payment)
        .scalar_subquery()
    )
    amount_days = func.greatest(stage.amount * (today - begins) - saved - was_there, 0)
    interest = amount_days * Booking.interest_percent / literal_column(str(100 * DAYS_IN_YEAR))
    return case((runs, rounded_in_sql(interest, Booking.currency)), else_=_NOTHING)


def interest_accrued() -> ColumnElement[Any]:
    """What interest all stages of the booking have borne until today."""
    stages = (
        select(func.coalesce(func.sum(stage_interest(), type_=MoneyType()), _NOTHING))
        .where(BookingStage.booking_id == Booking.id)
        .correlate(Booking, Project)
        .scalar_subquery()
    )
    # Most bear none, and need not be looked through.
    return case((Booking.interest_percent > 0, stages), else_=_NOTHING)


def interest_owed() -> ColumnElement[Any]:
    """What of it has still to be paid: what was waived, paid or handed over is not."""
    settled = Booking.interest_waived + Booking.interest_paid + Booking.interest_pending
    owed = func.greatest(interest_accrued() - settled, _NOTHING, type_=MoneyType())
    return case((Booking.interest_percent > 0, owed), else_=_NOTHING)
