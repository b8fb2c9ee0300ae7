"""How far a project is: its phases, their history, and when it was promised."""

from datetime import date
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Text,
    bindparam,
    case,
    false,
    func,
    null,
    or_,
    select,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Reader, Signed
from database.callers import as_caller, builders, caller_cte, for_anyone, own
from database.crud.galleries import hang
from database.crud.notices import tell_buyers
from database.crud.picture_documents import PHOTOS
from database.crud.project_documents import OVERALL_PROGRESS, visible
from database.crud.projects import address, asked_for, own_project, touch
from database.crud.records import record
from database.crud.schedules import day_at, phase_reached
from database.database import read_in, refusing
from database.models import CompletionPromise, Phase, PhaseChange, Project, User
from database.projections import Rows, Statement, Statements, array_of, feed_of, projection
from database.schemas.progress import (
    HistoryAsked,
    PhaseChangeResponse,
    PhaseCreate,
    PhaseResponse,
    PhaseUpdate,
    ProgressResponse,
    PromisedDate,
)
from database.versions import Document, Versions, check_version
from domain.notifications import Notice, NotificationType
from domain.progress import COMPLETE, MOST_PHASES, PhaseStatus, Progress, agree, status_at, weighted_percent
from errors import InvalidRequest, NotFound, PhaseDatesOutOfOrder, PhaseNameTaken, Problem, TooManyPhases

MOST_PROMISES = 50
_REFUSED: dict[str, type[Problem]] = {
    "phases_project_id_name_key": PhaseNameTaken,
    "phases_expected_after_start_check": PhaseDatesOutOfOrder,
    "phases_actual_after_start_check": PhaseDatesOutOfOrder,
}


def theirs(caller: CTE | None) -> ColumnElement[bool]:
    """In a statement that reads: whether the project is one of the caller's own builder."""
    return false() if caller is None else Project.builder_id == own(caller.c.builder_id)


def _phase(caller: CTE | None) -> Any:
    notes = null() if caller is None else case((theirs(caller), Phase.contractor_notes))
    return projection(PhaseResponse, Phase, photos=PHOTOS, contractor_notes=notes)


_latest = (
    select(CompletionPromise.id, projection(PromisedDate, CompletionPromise).label("document"))
    .where(CompletionPromise.project_id == Project.id)
    .order_by(CompletionPromise.id.desc())
    .limit(MOST_PROMISES)
    .correlate(Project)
    .subquery()
)
_promises = array_of(_latest.c.document, order=_latest.c.id.desc())


def _progress(by: str, caller: CTE | None) -> Rows:
    shown = or_(Phase.customer_visible, theirs(caller))
    document = projection(
        ProgressResponse,
        project_id=Project.id,
        overall_percentage=OVERALL_PROGRESS,
        phases=array_of(_phase(caller), Phase.project_id == Project.id, shown, order=Phase.position),
        promised_dates=_promises,
    )
    return select(Project.version, document.label("document")).where(asked_for(by, caller))


def _one(caller: CTE | None) -> Rows:
    rows = select(Phase.version, _phase(caller).label("document")).join(Project, Project.id == Phase.project_id)
    return rows.where(
        Phase.id == bindparam("id"),
        Project.id == bindparam("project_id"),
        visible(caller),
        or_(Phase.customer_visible, theirs(caller)),
    )


def _changes(further: bool) -> Statement:
    me = caller_cte()
    document = projection(PhaseChangeResponse, PhaseChange, changed_by=User.email)
    rows = (
        select(document, sql_cast(PhaseChange.id, Text))
        .join(User, User.id == PhaseChange.changed_by)
        .where(PhaseChange.phase_id == Phase.id)
        .correlate(Phase)
    )
    if further:
        rows = rows.where(PhaseChange.id < bindparam("cursor", type_=BigInteger))
    return as_caller(
        me,
        select(feed_of(rows, PhaseChange.id.desc()).label("document"))
        .select_from(Phase)
        .where(
            Phase.id == bindparam("id"),
            Phase.project_id == bindparam("project_id"),
            Phase.builder_id == own(me.c.builder_id),
        ),
    )


_PROGRESS = Statements[tuple[str, bool]](lambda key: for_anyone(key[1], lambda caller: _progress(key[0], caller)))
_ONE = Statements[bool](lambda signed: for_anyone(signed, _one))
_AFTER = Statement(
    select(Phase.version, projection(PhaseResponse, Phase, photos=PHOTOS)).where(Phase.id == bindparam("id"))
)
_CHANGES = Statements[bool](_changes)


async def get_progress(reader: Reader, asked: str) -> Document:
    """How far the project with this id or slug is, as the caller may know it. Raises `NotFound`."""
    by, given = address(asked)
    return _found(await reader.read(_PROGRESS[by, reader.signed], given))


async def get_phase(reader: Reader, project_id: int, phase_id: int) -> Document:
    """A phase of the project, as the caller may know it. Raises `NotFound`, also for one that is the builder's only."""
    return _found(await reader.read(_ONE[reader.signed], {"id": phase_id, "project_id": project_id}))


def _found(row: tuple[Any, ...] | None) -> Document:
    if row is None or row[0] is None:
        raise NotFound
    return Document(*row)


async def get_phase_history(reader: Signed, project_id: int, phase_id: int, asked: HistoryAsked) -> bytes:
    """A part of the history of the builder's phase, the latest first. Raises `NotFound`."""
    given = {"id": phase_id, "project_id": project_id, "cursor": asked.cursor, "limit": asked.limit}
    (document,) = await reader.read(_CHANGES[asked.cursor is not None], given, builders())
    if document is None:
        raise NotFound
    body: bytes = document
    return body


async def read_phase(db: AsyncSession, phase_id: int) -> Document:
    """The phase as it is inside the transaction, as its builder sees it."""
    return _found(await read_in(db, _AFTER, id=phase_id))


async def create_phase(db: AsyncSession, caller: BuilderCaller, project_id: int, asked: PhaseCreate) -> Phase:
    """Adds a phase to the builder's project, behind those that it has. Nobody is told of it.

    Raises `NotFound`, `TooManyPhases`, `PhaseNameTaken`, `PhaseDatesOutOfOrder`, `NoSuchPicture`, `InvalidRequest` for
    a status or an actual end that does not go with the percentage.
    """
    project = await own_project(db, caller, project_id)
    # Counted while the project is locked: two who add a phase at once cannot both be the last.
    phases, last, today = (
        await db.execute(
            select(func.count(Phase.id), func.coalesce(func.max(Phase.position), -1), day_at(project.timezone)).where(
                Phase.project_id == project.id
            )
        )
    ).one()
    if phases >= MOST_PHASES:
        raise TooManyPhases
    now = _agreed(Progress(asked.progress_percentage, asked.status or status_at(asked.progress_percentage)))
    phase = Phase(
        **asked.model_dump(exclude={"status", "actual_end_date", "photos"}),
        project_id=project.id,
        builder_id=project.builder_id,
        position=last + 1,
        status=now.status,
        actual_end_date=_end(now, asked.actual_end_date, None, today),
    )
    with refusing(_REFUSED):
        db.add(phase)
        await db.flush()
    await hang(db, phase, asked.photos)
    await _keep(db, caller, phase, None, None)
    return phase


async def update_phase(
    db: AsyncSession, caller: BuilderCaller, project_id: int, phase_id: int, change: PhaseUpdate, expected: Versions
) -> None:
    """Changes the phase. What waits for it falls due when it is complete, and those who buy there are told.

    Raises `NotFound`, `Stale`, `PhaseNameTaken`, `PhaseDatesOutOfOrder`, `NoSuchPicture`, `InvalidRequest` for a
    percentage that goes down without a reason, and for a status or an actual end that does not go with it.
    """
    phase, project, today = await _own_phase(db, caller, project_id, phase_id)
    check_version(phase.version, expected)
    sent = change.sent()
    reason, photos = sent.pop("reason", None), sent.pop("photos", None)
    before = Progress(phase.progress_percentage, phase.status)
    percentage = sent.get("progress_percentage", before.percentage)
    now = _agreed(Progress(percentage, sent.get("status", status_at(percentage, before))))
    if now.percentage < before.percentage and reason is None:
        raise _faulty("reason", "Say why the percentage goes down.", "missing")
    sent |= {"status": now.status}
    sent |= {"actual_end_date": _end(now, sent.get("actual_end_date"), phase.actual_end_date, today)}
    for name, value in sent.items():
        setattr(phase, name, value)
    touch(phase)
    with refusing(_REFUSED):
        await db.flush()
    if photos is not None:
        await hang(db, phase, photos)
    if now != before:
        await _keep(db, caller, phase, before, reason)
    if now.status is PhaseStatus.COMPLETED and before.status is not PhaseStatus.COMPLETED:
        await _complete(db, caller, project, phase, before)


async def _own_phase(
    db: AsyncSession, caller: BuilderCaller, project_id: int, phase_id: int
) -> tuple[Phase, str, date]:
    """The builder's phase, locked for a change, with the name of its project and what the day is there."""
    found = await db.execute(
        select(Phase, Project.name, day_at(Project.timezone))
        .join(Project, Project.id == Phase.project_id)
        .where(Phase.id == phase_id, Phase.project_id == project_id, Phase.builder_id == caller.builder_id)
        .with_for_update(of=Phase, key_share=True)
        .execution_options(populate_existing=True)
    )
    row = found.one_or_none()
    if row is None:
        raise NotFound
    phase, name, today = row
    return phase, name, today


def _agreed(now: Progress) -> Progress:
    if not agree(now.status, now.percentage):
        sentence = f"At {now.percentage.normalize():f} per cent a phase is not {now.status.replace('_', ' ')}."
        raise _faulty("status", sentence, "disagrees")
    return now


def _end(now: Progress, given: date | None, kept: date | None, today: date) -> date | None:
    """The day on which the phase ended: as given, as kept, or today; none before it is complete."""
    if now.status is not PhaseStatus.COMPLETED:
        if given is not None:
            raise _faulty("actual_end_date", "Only a phase that is complete has ended.", "not_complete")
        return None
    if given is not None and given > today:
        raise _faulty("actual_end_date", "What has ended did not end in the future.", "in_future")
    return given or kept or today


def _faulty(field: str, sentence: str, kind: str) -> InvalidRequest:
    return InvalidRequest(sentence, errors=[{"loc": ["body", field], "msg": sentence, "type": kind}])


async def _keep(
    db: AsyncSession, caller: BuilderCaller, phase: Phase, before: Progress | None, reason: str | None
) -> None:
    change = PhaseChange(
        phase_id=phase.id,
        builder_id=phase.builder_id,
        from_percentage=before.percentage if before else None,
        to_percentage=phase.progress_percentage,
        from_status=before.status if before else None,
        to_status=phase.status,
        reason=reason,
        changed_by=caller.user_id,
    )
    db.add(change)
    await db.flush()


async def _complete(db: AsyncSession, caller: BuilderCaller, project: str, phase: Phase, before: Progress) -> None:
    fell_due = await phase_reached(db, phase.id)
    await record(
        db,
        "phase.completed",
        "phase",
        phase.id,
        actor_id=caller.user_id,
        builder_id=phase.builder_id,
        before={"progress_percentage": before.percentage, "status": before.status},
        after={"progress_percentage": COMPLETE, "status": phase.status, "stages_that_fell_due": fell_due},
    )
    if not phase.customer_visible:
        return
    phases = await db.execute(
        select(Phase.progress_percentage, Phase.weight).where(Phase.project_id == phase.project_id)
    )
    whole = weighted_percent((percentage, weight) for percentage, weight in phases)
    notice = Notice(
        NotificationType.PROGRESS_UPDATE,
        title=f"{project}: {phase.name} is complete",
        message=f"{phase.name} is complete. {project} as a whole is {whole} % complete.",
        entity_type="project",
        entity_id=phase.project_id,
    )
    await tell_buyers(db, phase.project_id, phase.builder_id, notice)
