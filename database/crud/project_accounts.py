"""The separate account of a project: what of the receipts belongs in it, what was certified, and what was taken out.

Never more is withdrawn than certified progress allows, whoever records it: the project's row is locked before the sums
are read.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    bindparam,
    func,
    literal,
    literal_column,
    or_,
    select,
)
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Signed
from database.callers import as_caller, builders, caller_cte, own
from database.crud.books import check_precision
from database.crud.interest import rounded_in_sql
from database.crud.project_documents import OVERALL_PROGRESS
from database.crud.projects import own_project
from database.crud.records import record
from database.crud.schedules import day_at
from database.database import read_in
from database.models import AccountWithdrawal, MoneyType, Payment, ProgressCertificate, Project
from database.projections import Document as JsonDocument
from database.projections import Rows, Statement, Statements, array_of, page_of, projection
from database.schemas.project_accounts import (
    AccountProject,
    CertificateCreate,
    CertificateResponse,
    ProjectAccountFilter,
    ProjectAccountResponse,
    WithdrawalCreate,
    WithdrawalResponse,
)
from database.versions import Document
from domain.money import spelled
from domain.payments import PaymentStatus
from domain.people import Permission
from errors import InvalidRequest, WithdrawalTooLarge

READERS = builders(Permission.READ_BOOKINGS)
# What was refunded in full came in before it went back: the one is taken from the other.
COUNTED = (PaymentStatus.COMPLETED, PaymentStatus.REFUNDED)
MOST_SHOWN = 20
_NOTHING: ColumnElement[Any] = literal_column("0.00", MoneyType())
_HUNDRED: ColumnElement[Any] = literal_column("100")


def _of(table: Any, builder: ColumnElement[Any], of_project: bool) -> list[ColumnElement[bool]]:
    mine = [table.builder_id == builder]
    return [*mine, table.project_id == bindparam("project_id", type_=BigInteger)] if of_project else mine


def _sums(name: str, table: Any, amount: Any, *conditions: ColumnElement[bool]) -> CTE:
    total = func.sum(amount, type_=MoneyType()).label("amount")
    return select(table.project_id, total).where(*conditions).group_by(table.project_id).cte(name)


def _newest(schema: type[BaseModel], table: Any, *order: Any) -> JsonDocument:
    """The newest rows of the enclosing statement's project."""
    place = func.row_number().over(order_by=order).label("place")
    newest = (
        select(projection(schema, table).label("document"), place)
        .where(table.project_id == Project.id)
        .order_by(*order)
        .limit(literal(MOST_SHOWN))
        .correlate(Project)
        .subquery()
    )
    return array_of(newest.c.document, order=newest.c.place)


_LATEST = (ProgressCertificate.certified_on.desc(), ProgressCertificate.id.desc())


def _accounts(builder: ColumnElement[Any], *, of_project: bool) -> tuple[ColumnElement[Any], ColumnElement[Any], Rows]:
    """The builder's projects' accounts, of one only if `of_project`: what is available, the document, and their rows.

    A project's bookings are in its currency, which cannot change while there are any.
    """
    counted = or_(*(Payment.payment_status == status.value for status in COUNTED))
    kept = Payment.amount - Payment.refunded_amount
    received = _sums("received", Payment, kept, counted, *_of(Payment, builder, of_project))
    withdrawn = _sums(
        "withdrawn", AccountWithdrawal, AccountWithdrawal.amount, *_of(AccountWithdrawal, builder, of_project)
    )
    certified = (
        select(ProgressCertificate.project_id, ProgressCertificate.percent)
        .ext(distinct_on(ProgressCertificate.project_id))
        .where(*_of(ProgressCertificate, builder, of_project))
        .order_by(ProgressCertificate.project_id, *_LATEST)
        .cte("certified")
    )
    came_in = func.coalesce(received.c.amount, _NOTHING, type_=MoneyType())
    taken_out = func.coalesce(withdrawn.c.amount, _NOTHING, type_=MoneyType())
    done = func.coalesce(certified.c.percent, literal_column("0"))
    share = func.coalesce(Project.project_account_percent, literal_column("0"))
    designated = rounded_in_sql(came_in * share / _HUNDRED, Project.currency)
    # Rounded, it is still no more than what it is a part of.
    withdrawable = rounded_in_sql(designated * done / _HUNDRED, Project.currency)
    available = func.greatest(withdrawable - taken_out, _NOTHING, type_=MoneyType())
    document = projection(
        ProjectAccountResponse,
        project=projection(AccountProject, Project),
        share_percent=Project.project_account_percent,
        received_amount=came_in,
        designated_amount=designated,
        certified_percent=done,
        overall_progress=OVERALL_PROGRESS,
        withdrawable_amount=withdrawable,
        withdrawn_amount=taken_out,
        available_amount=available,
        certificates=_newest(CertificateResponse, ProgressCertificate, *_LATEST),
        withdrawals=_newest(WithdrawalResponse, AccountWithdrawal, AccountWithdrawal.id.desc()),
    )
    conditions = [Project.id == bindparam("project_id", type_=BigInteger)] if of_project else []
    rows = (
        select(document)
        .select_from(Project)
        .outerjoin(received, received.c.project_id == Project.id)
        .outerjoin(withdrawn, withdrawn.c.project_id == Project.id)
        .outerjoin(certified, certified.c.project_id == Project.id)
        .where(Project.builder_id == builder, *conditions)
    )
    return available, document, rows


def _page(of_project: bool) -> Statement:
    me = caller_cte()
    _, _, rows = _accounts(own(me.c.builder_id), of_project=of_project)
    page = page_of(rows, func.lower(Project.name), Project.id, key=Project.id)
    return as_caller(me, select(page.label("document")))


def _one() -> Statement:
    available, document, rows = _accounts(bindparam("builder_id", type_=BigInteger), of_project=True)
    return Statement(rows.with_only_columns(available.label("available"), document.label("document")))


_PAGE = Statements[bool](_page)
# Inside a transaction that has locked the project.
_ONE = _one()


async def get_project_accounts(reader: Signed, asked: ProjectAccountFilter) -> bytes:
    """One page of the accounts of the builder's projects, by name."""
    given = asked.model_dump(exclude_none=True)
    body: bytes
    (body,) = await reader.read(_PAGE["project_id" in given], given, READERS)
    return body


async def add_certificate(
    db: AsyncSession, caller: BuilderCaller, project_id: int, asked: CertificateCreate
) -> Document:
    """Records what was certified of the project; its account as it then is.

    Raises `NotFound`, `InvalidRequest` for a day that is still to come.
    """
    project = await own_project(db, caller, project_id)
    await _check_day(db, project, "certified_on", asked.certified_on)
    made = ProgressCertificate(
        project_id=project.id, builder_id=project.builder_id, recorded_by=caller.user_id, **asked.model_dump()
    )
    db.add(made)
    await db.flush()
    await _write_down(db, caller, project, "project.progress_certified", asked.model_dump())
    return (await _read(db, project))[1]


async def add_withdrawal(db: AsyncSession, caller: BuilderCaller, project_id: int, asked: WithdrawalCreate) -> Document:
    """Records what was taken out of the project's account; the account as it then is.

    Raises `NotFound`, `InvalidRequest` for a day that is still to come or an amount that the currency does not have,
    `WithdrawalTooLarge`.
    """
    # Whoever withdraws from the same account waits here, and then reads what this one has taken.
    project = await own_project(db, caller, project_id)
    await _check_day(db, project, "withdrawn_on", asked.withdrawn_on)
    check_precision(asked.amount, project.currency)
    available, _ = await _read(db, project)
    if asked.amount > available:
        raise WithdrawalTooLarge(
            f"Certified progress lets {spelled(available, project.currency)} be withdrawn. Nothing was recorded."
        )
    made = AccountWithdrawal(
        project_id=project.id, builder_id=project.builder_id, recorded_by=caller.user_id, **asked.model_dump()
    )
    db.add(made)
    await db.flush()
    await _write_down(db, caller, project, "project.account_withdrawn", asked.model_dump())
    return (await _read(db, project))[1]


async def _check_day(db: AsyncSession, project: Project, name: str, day: date) -> None:
    today: date = (await db.execute(select(day_at(project.timezone)))).scalar_one()
    if day > today:
        fault = "This day is still to come."
        raise InvalidRequest(fault, errors=[{"loc": ["body", name], "msg": fault, "type": "in_the_future"}])


async def _read(db: AsyncSession, project: Project) -> tuple[Decimal, Document]:
    row = await read_in(db, _ONE, project_id=project.id, builder_id=project.builder_id)
    assert row is not None
    available, document = row
    return available, Document(1, document)


async def _write_down(
    db: AsyncSession, caller: BuilderCaller, project: Project, action: str, after: dict[str, object]
) -> None:
    await record(
        db,
        action,
        "project",
        project.id,
        actor_id=caller.user_id,
        builder_id=project.builder_id,
        after=after,
    )
