"""Projects."""

import re
import secrets
from datetime import date
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Numeric,
    Text,
    all_,
    and_,
    bindparam,
    delete,
    exists,
    func,
    null,
    select,
)
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Reader
from database.callers import for_anyone, own
from database.crud.project_documents import CARD, PROJECT, visible
from database.crud.records import record
from database.crud.schedules import begin_handover, project_completed
from database.database import read_in, refusing
from database.models import (
    Booking,
    Builder,
    CompletionPromise,
    Phase,
    Project,
    Unit,
)
from database.models.base import Versioned
from database.projections import Rows, Statement, Statements, page_of
from database.schemas.base import LARGEST_ID
from database.schemas.projects import (
    ProjectCreate,
    ProjectFilter,
    ProjectUpdate,
)
from database.versions import Document, Versions, check_version
from domain.projects import PROJECT_MOVES, DatePrecision, ProjectStatus, slug
from errors import DatesOutOfOrder, InvalidTransition, NotFound, ProjectHasBookings

_DATES = {
    "projects_expected_after_start_check": DatesOutOfOrder,
    "projects_actual_after_start_check": DatesOutOfOrder,
}
_TRIES_AT_A_SLUG = 5
_ADDRESS = re.compile(r"[A-Za-z0-9-]{1,100}")

_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "q": Project.search_text.like(all_(bindparam("q", type_=ARRAY(Text)))),
    "city": func.lower(Project.city) == func.lower(bindparam("city", type_=Text)),
    "state": func.lower(Project.state) == func.lower(bindparam("state", type_=Text)),
    "project_type": Project.project_type == bindparam("project_type", type_=Text),
    "status": Project.status == bindparam("status", type_=Text),
    "unit_type": exists().where(Unit.project_id == Project.id, Unit.unit_type == bindparam("unit_type", type_=Text)),
    "min_price": Project.price_max >= bindparam("min_price", type_=Numeric),
    "max_price": Project.price_min <= bindparam("max_price", type_=Numeric),
    "currency": Project.currency == bindparam("currency", type_=Text),
    "builder_id": Project.builder_id == bindparam("builder_id"),
    "featured": Project.is_featured == bindparam("featured"),
    "available": (Project.available_units > 0) == bindparam("available"),
}
_ORDERS: dict[str, tuple[Any, ...]] = {
    "featured": (Project.is_featured.desc(), Project.published_at.desc(), Project.id.desc()),
    "newest": (Project.published_at.desc(), Project.id.desc()),
    "price": (Project.price_min.asc().nulls_last(), Project.id),
    "-price": (Project.price_min.desc().nulls_last(), Project.id),
    "completion": (Project.expected_completion_date.asc().nulls_last(), Project.id),
    "name": (func.lower(Project.name), Project.id),
}


def address(asked: str) -> tuple[str, dict[str, int | str]]:
    """What a project is asked for by, its `id` or its `slug`, and the parameter of `asked_for`.

    Raises `NotFound` for what can be neither.
    """
    if not _ADDRESS.fullmatch(asked):
        raise NotFound
    if not asked.isdigit():
        return "slug", {"asked": asked}
    if int(asked) > LARGEST_ID:
        raise NotFound
    return "id", {"asked": int(asked)}


def asked_for(by: str, caller: CTE | None) -> ColumnElement[bool]:
    """In a statement that reads: whether a project is the one that is asked for (see `address`), and is shown."""
    column = Project.id if by == "id" else Project.slug
    return and_(column == bindparam("asked"), visible(caller))


def _one(by: str, caller: CTE | None) -> Rows:
    rows = select(Project.version, PROJECT.label("document")).join(Builder, Builder.id == Project.builder_id)
    return rows.where(asked_for(by, caller))


def _page(asked: frozenset[str], sort: str, caller: CTE | None) -> Rows:
    rows = select(CARD).select_from(Project).join(Builder, Builder.id == Project.builder_id)
    rows = rows.where(*(_CONDITIONS[name] for name in sorted(asked & _CONDITIONS.keys())))
    mine = caller is not None and "mine" in asked
    shown = Project.builder_id == own(caller.c.builder_id) if mine and caller is not None else visible(caller)
    return select(page_of(rows.where(shown), *_ORDERS[sort]).label("document"))


_ONE = Statements[tuple[str, bool]](lambda key: for_anyone(key[1], lambda caller: _one(key[0], caller)))
_PAGE = Statements[tuple[frozenset[str], str, bool]](
    lambda key: for_anyone(key[2], lambda caller: _page(key[0], key[1], caller))
)
_AFTER = Statement(
    select(Project.version, PROJECT)
    .join(Builder, Builder.id == Project.builder_id)
    .where(Project.id == bindparam("id"))
)


async def get_projects(reader: Reader, asked: ProjectFilter) -> bytes:
    """One page of the projects that are shown to the caller."""
    given = {name: value for name, value in asked.sent().items() if value is not None}
    if not given.get("mine"):
        given.pop("mine", None)
    if "q" in given:
        given["q"] = [f"%{escaped(word)}%" for word in asked.q.lower().split()] if asked.q else []
    statement = _PAGE[frozenset(given), asked.sort, reader.signed]
    given |= {"page": asked.page, "limit": asked.limit}
    row = await reader.read(statement, given)
    assert row is not None
    body: bytes = row[0]
    return body


def escaped(word: str) -> str:
    """The words of a search, with what LIKE would take for a placeholder made harmless."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


async def get_project(reader: Reader, asked: str) -> Document:
    """The project with this id or slug. Raises `NotFound`, also for another builder's draft."""
    by, given = address(asked)
    row = await reader.read(_ONE[by, reader.signed], given)
    if row is None or row[0] is None:
        raise NotFound
    return Document(*row)


async def read_project(db: AsyncSession, project_id: int) -> Document:
    """The project as it is inside the transaction."""
    row = await read_in(db, _AFTER, id=project_id)
    if row is None:
        raise NotFound
    return Document(*row)


async def own_project(
    db: AsyncSession, caller: BuilderCaller, project_id: int, expected: Versions = None, *, alone: bool = False
) -> Project:
    """The builder's project, locked for a change; `alone`: nobody makes a booking in it meanwhile.

    Raises `NotFound` when it is not theirs, `Stale`.
    """
    project = await db.scalar(
        select(Project)
        .where(Project.id == project_id, Project.builder_id == caller.builder_id)
        .with_for_update(key_share=not alone)
        .execution_options(populate_existing=True)
    )
    if project is None:
        raise NotFound
    check_version(project.version, expected)
    return project


def touch(changed: Versioned) -> None:
    """Marks a row as changed: whoever read it before has a stale version."""
    changed.version += 1
    changed.updated_at = func.now()


async def create_project(db: AsyncSession, caller: BuilderCaller, asked: ProjectCreate) -> Project:
    """Makes a project of the caller's builder, a draft unless it is published at once."""
    builder = await db.get_one(Builder, caller.builder_id)
    values = asked.model_dump(exclude={"published", "forfeit_percent"})
    project = Project(
        **values,
        forfeit_percent={status: float(percent) for status, percent in asked.forfeit_percent.model_dump().items()},
        builder_id=builder.id,
        published_at=func.now() if asked.published else None,
    )
    project.currency = asked.currency or builder.currency
    project.timezone = asked.timezone or builder.timezone
    # None alone would mean the column's default; that there is no cap, or no such account, has to be said.
    if asked.advance_cap_percent is None:
        project.advance_cap_percent = null()
    if asked.project_account_percent is None:
        project.project_account_percent = null()
    for attempt in range(_TRIES_AT_A_SLUG):
        plain = slug(asked.name) or "project"
        project.slug = f"{plain}-{secrets.token_hex(3)}" if attempt else plain
        try:
            async with db.begin_nested():
                db.add(project)
                await db.flush()
            break
        except IntegrityError as violation:
            # Two projects may share a name; the later one's address gets a few letters more.
            if "projects_slug_key" not in str(violation.orig) or attempt == _TRIES_AT_A_SLUG - 1:
                raise
    if project.expected_completion_date is not None:
        await _promise(db, caller, project)
    await record(
        db,
        "project.created",
        "project",
        project.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        after={"name": project.name, "published": asked.published},
    )
    return project


async def update_project(
    db: AsyncSession, caller: BuilderCaller, project_id: int, change: ProjectUpdate, expected: Versions
) -> None:
    """Changes the project.

    Raises `NotFound`, `Stale`, `InvalidTransition` for a status that does not follow, `ProjectHasBookings` for another
    currency or the end of publication once there are bookings, `DatesOutOfOrder`.
    """
    completes = change.status is ProjectStatus.COMPLETED
    if completes:
        await begin_handover(db, project_id)
    project = await own_project(db, caller, project_id, expected, alone=completes)
    sent = change.sent()
    completes = completes and project.status != change.status
    promised = _promised(project)
    published = sent.pop("published", project.published_at is not None)
    hides = project.published_at is not None and not published
    if (hides or sent.get("currency", project.currency) != project.currency) and await _has_bookings(db, project_id):
        raise ProjectHasBookings
    to = sent.get("status", project.status)
    if to != project.status and to not in PROJECT_MOVES[project.status]:
        raise InvalidTransition(project.status, to, PROJECT_MOVES[project.status])
    if "forfeit_percent" in sent:
        sent["forfeit_percent"] = {
            status: float(percent) for status, percent in change.forfeit_percent.model_dump().items()
        }
    if "opening_hours" in sent:
        sent["opening_hours"] = change.opening_hours.model_dump()
    if "specifications" in sent:
        sent["specifications"] = [each.model_dump() for each in change.specifications]
    before = {name: getattr(project, name) for name in sent}
    for name, value in sent.items():
        setattr(project, name, value)
    if published != (project.published_at is not None):
        before["published_at"], sent["published_at"] = project.published_at, "now" if published else None
        project.published_at = func.now() if published else None
    touch(project)
    with refusing(_DATES):
        await db.flush()
    changed = {name for name in sent if before[name] != sent[name]}
    if changed:
        await record(
            db,
            "project.changed",
            "project",
            project.id,
            actor_id=caller.user_id,
            builder_id=caller.builder_id,
            before={name: before[name] for name in changed},
            after={name: sent[name] for name in changed},
        )
    if _promised(project) != promised:
        await _promise(db, caller, project)
    if completes:
        await project_completed(db, project.id)


def _promised(project: Project) -> tuple[date, DatePrecision] | None:
    """What is promised: a date as exactly as it was said, or nothing."""
    promised = project.expected_completion_date
    return None if promised is None else (promised, project.expected_completion_precision)


async def _promise(db: AsyncSession, caller: BuilderCaller, project: Project, reason: str | None = None) -> None:
    """Keeps what is promised from now on."""
    promise = CompletionPromise(
        project_id=project.id,
        builder_id=project.builder_id,
        expected_completion_date=project.expected_completion_date,
        precision=project.expected_completion_precision,
        reason=reason,
        promised_by=caller.user_id,
    )
    db.add(promise)
    await db.flush()


async def move_completion(db: AsyncSession, caller: BuilderCaller, project: Project, to: date, reason: str) -> None:
    """Promises another date for the project, which is locked. Raises `DatesOutOfOrder`."""
    before = project.expected_completion_date
    if before == to:
        return
    project.expected_completion_date = to
    touch(project)
    with refusing(_DATES):
        await db.flush()
    await _promise(db, caller, project, reason)
    await record(
        db,
        "project.changed",
        "project",
        project.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        before={"expected_completion_date": before},
        after={"expected_completion_date": to, "reason": reason},
    )


async def delete_project(db: AsyncSession, caller: BuilderCaller, project_id: int, expected: Versions) -> None:
    """Deletes a project that nobody ever booked in. Raises `ProjectHasBookings`, `NotFound`, `Stale`."""
    # Units and phases before their project, as every booking and whoever hangs a photograph does, so that the two
    # cannot wait for each other.
    for part in (Unit, Phase):
        of_project = (part.project_id == project_id, part.builder_id == caller.builder_id)
        await db.execute(select(part.id).where(*of_project).order_by(part.id).with_for_update())
    project = await own_project(db, caller, project_id, expected)
    if await _has_bookings(db, project_id):
        raise ProjectHasBookings
    await record(
        db,
        "project.deleted",
        "project",
        project.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        before={"name": project.name, "slug": project.slug},
    )
    with refusing({"bookings_unit_id_project_id_builder_id_fkey": ProjectHasBookings}):
        await db.execute(delete(Unit).where(Unit.project_id == project_id))
        await db.delete(project)
        await db.flush()


async def _has_bookings(db: AsyncSession, project_id: int) -> bool:
    return bool(await db.scalar(select(exists().where(Booking.project_id == project_id))))
