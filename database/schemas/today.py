"""What the builder's office has before it today: what waits, how things stand, and the money of the months."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import LARGEST_ID, Amount, Body
from domain.appointments import AppointmentStatus, AppointmentType
from domain.bookings import BookingStatus
from domain.payments import PaymentMethod
from domain.today import Urgency, Waiting

Month = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}$", examples=["2026-11"])]


class TodayFilter(Body):
    """Of which project; of all of them when none is named."""

    project_id: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None


class WaitingProject(BaseModel):
    id: int
    name: str
    timezone: str


class WaitingCustomer(BaseModel):
    id: int
    name: str


class WaitingItem(BaseModel):
    """Something that waits for the builder's people, with what tells which one it is.

    `at`: when the hold runs out or the visit begins. `since`: when the rest began to wait. `may_act`: whether the
    caller's role may do something about it. `amount`: of a hold what is missing of its token amount, of a booking to
    confirm its total, of an overdue one what is open of the overdue stages, of a payment that is pending itself.
    `count`: of an overdue booking its overdue stages, of a conversation its unread messages. `due_date`: of the oldest
    overdue stage.
    """

    kind: Waiting
    urgency: Urgency
    at: datetime | None
    since: datetime | None
    may_act: bool
    booking_id: int | None
    payment_id: int | None
    appointment_id: int | None
    conversation_id: int | None
    reference: str | None
    unit_number: str | None
    project: WaitingProject
    customer: WaitingCustomer
    amount: Amount | None
    currency: str | None
    count: int | None
    due_date: date | None
    payment_method: PaymentMethod | None
    appointment_type: AppointmentType | None
    appointment_status: AppointmentStatus | None


class Stock(BaseModel):
    """How many homes there are, and how many in each status; a hold that ran out leaves its home free."""

    total: int
    available: int
    reserved: int
    booked: int
    sold: int
    withheld: int


class MoneyNumbers(BaseModel):
    """Sums in one currency.

    `booked_this_year`: the totals of what was taken since the first of January. `received_this_month`: the payments
    completed in it, less what was paid back of them. `planned_this_month`: the stages whose due date lies in it, paid
    or not. `overdue_amount`: what is still open of stages whose due date has passed, of how many bookings, and for how
    many days at most.
    """

    currency: str
    booked_this_year: Amount
    received_this_month: Amount
    planned_this_month: Amount
    overdue_amount: Amount
    overdue_bookings: int
    overdue_days: int | None


class OwnMoneyNumbers(MoneyNumbers):
    """Sums in the builder's own currency, and in each other one in which there are live bookings or that was received
    in the months shown."""

    other_currencies: list[MoneyNumbers]


class TodayNumbers(BaseModel):
    """How things stand, by the builder's calendar.

    `bookings`: all of them, by status; no status that does not occur. `taken_this_month`: bookings made this month that
    are still live and more than a hold. What is of bookings or of money is null for a role that may not read those.
    """

    stock: Stock
    bookings: dict[BookingStatus, int] | None
    taken_this_month: int | None
    money: OwnMoneyNumbers | None


class MonthMoney(BaseModel):
    """A month's money in the builder's currency.

    `planned`: the stages of live bookings whose due date lies in it, paid or not. `received`: the payments completed in
    it, of ended bookings too, less what was paid back of them since.
    """

    month: Month
    planned: Amount
    received: Amount


class TodayResponse(BaseModel):
    """What waits, the most urgent and then the longest waiting first; how things stand; the money of twelve months and
    of three to come.

    `waiting` has a hundred at most, `waiting_total` and `waiting_counts` are of all; a kind that does not occur is not
    among those. `today` is the day in `timezone`, which is the builder's own. `months` is null for a role that may not
    read bookings; such a role has visits and messages only.
    """

    as_of: datetime
    today: date
    timezone: str
    waiting: list[WaitingItem]
    waiting_total: int
    waiting_counts: dict[Waiting, int]
    numbers: TodayNumbers
    months: list[MonthMoney] | None
