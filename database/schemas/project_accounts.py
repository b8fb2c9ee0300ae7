"""Requests and answers about the separate account of a project: what belongs in it, and what may be taken out."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import LARGEST_ID, Amount, Body, Day, Page, Paged, Percent, PositiveMoney, Title, line, prose


class ProjectAccountFilter(Paged):
    """Which of the builder's projects, by name."""

    project_id: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None


class CertificateCreate(Body):
    """What an architect, an engineer and an accountant have certified: how much of the project is done.

    `percent`: of its whole cost, the latest certificate counts, be it lower than the one before.
    """

    percent: Percent
    certified_on: Day
    certified_by: Title
    reference: Annotated[str, line(100)] | None = None


class WithdrawalCreate(Body):
    """Money that was taken out of the account for the works."""

    amount: PositiveMoney
    withdrawn_on: Day
    reference: Annotated[str, line(100)] | None = None
    notes: Annotated[str, prose(1000)] | None = None


class CertificateResponse(BaseModel):
    id: int
    percent: float
    certified_on: date
    certified_by: str
    reference: str | None
    created_at: datetime


class WithdrawalResponse(BaseModel):
    id: int
    amount: Amount
    withdrawn_on: date
    reference: str | None
    notes: str | None
    created_at: datetime


class AccountProject(BaseModel):
    id: int
    name: str
    currency: str


class ProjectAccountResponse(BaseModel):
    """The separate account of a project, by its books: India's RERA, 2016, section 4 (2) (l) (D).

    `share_percent`: of what is received, how much belongs in the account; null where there is none.
    `received_amount`: of all bookings, interest too, less what was paid back. `designated_amount`: its share.
    `certified_percent`: by the latest certificate. `overall_progress`: as the phases of the project have it.
    `withdrawable_amount`: what so much progress lets be taken out in all. `available_amount`: what is left of that;
    zero when more has been taken out, as after a refund. The newest twenty `certificates` and `withdrawals`.
    """

    project: AccountProject
    share_percent: float | None
    received_amount: Amount
    designated_amount: Amount
    certified_percent: float
    overall_progress: float
    withdrawable_amount: Amount
    withdrawn_amount: Amount
    available_amount: Amount
    certificates: list[CertificateResponse]
    withdrawals: list[WithdrawalResponse]


class ProjectAccountPage(Page):
    items: list[ProjectAccountResponse]
