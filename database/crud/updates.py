"""The news of a project: drafts, and what everybody may read."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    DateTime,
    Text,
    bindparam,
    extract,
    func,
    or_,
    select,
    tuple_,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Reader
from database.callers import for_anyone
from database.crud.galleries import hang
from database.crud.notices import tell_buyers
from database.crud.picture_documents import NEWS_PHOTOS
from database.crud.progress import theirs
from database.crud.project_documents import visible
from database.crud.projects import address, asked_for, move_completion, own_project, touch
from database.crud.records import record
from database.database import read_in
from database.models import Project, ProjectUpdate
from database.projections import Rows, Statement, Statements, feed_of, projection
from database.schemas.updates import UpdateChange, UpdateCreate, UpdateFilter, UpdateResponse
from database.versions import Document, Versions, check_version
from domain.notifications import Notice, NotificationType, Priority
from domain.progress import UpdateType
from errors import InvalidRequest, NotEditable, NotFound

# What was published stays as it was in this: a date that was promised, and that it was a delay which moved it.
FIXED_ONCE_PUBLISHED = ("update_type", "expected_completion_date")

_published: ColumnElement[bool] = ProjectUpdate.published_at.is_not(None)
_document = projection(UpdateResponse, ProjectUpdate, photos=NEWS_PHOTOS, is_published=_published)
# Since when it stands where it does: `project_updates_shown_idx`.
_since = func.coalesce(ProjectUpdate.published_at, ProjectUpdate.created_at)
_microseconds = sql_cast(extract("epoch", _since) * 1_000_000, BigInteger)
_cursor = sql_cast(_microseconds, Text) + "-" + sql_cast(ProjectUpdate.id, Text)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "update_type": ProjectUpdate.update_type == bindparam("update_type", type_=Text),
    "since": tuple_(_since, ProjectUpdate.id)
    < tuple_(bindparam("since", type_=DateTime(timezone=True)), bindparam("after", type_=BigInteger)),
}


def _feed(by: str, asked: frozenset[str], caller: CTE | None) -> Rows:
    rows = (
        select(_document, _cursor)
        .where(
            ProjectUpdate.project_id == Project.id,
            or_(_published, theirs(caller)),
            *(_CONDITIONS[name] for name in sorted(asked)),
        )
        .correlate(Project)
    )
    document = feed_of(rows, _since.desc(), ProjectUpdate.id.desc())
    return select(document.label("document")).select_from(Project).where(asked_for(by, caller))


def _one(caller: CTE | None) -> Rows:
    rows = select(ProjectUpdate.version, _document.label("document"))
    return rows.join(Project, Project.id == ProjectUpdate.project_id).where(
        ProjectUpdate.id == bindparam("id"),
        Project.id == bindparam("project_id"),
        visible(caller),
        or_(_published, theirs(caller)),
    )


_FEED = Statements[tuple[str, frozenset[str], bool]](
    lambda key: for_anyone(key[2], lambda caller: _feed(key[0], key[1], caller))
)
_ONE = Statements[bool](lambda signed: for_anyone(signed, _one))
_AFTER = Statement(select(ProjectUpdate.version, _document).where(ProjectUpdate.id == bindparam("id")))


async def get_updates(reader: Reader, project: str, asked: UpdateFilter) -> bytes:
    """A part of the news of the project with this id or slug, the latest first; drafts only for its builder's people.

    Raises `NotFound`.
    """
    by, given = address(project)
    parameters: dict[str, Any] = {**given, "limit": asked.limit}
    if asked.update_type is not None:
        parameters["update_type"] = asked.update_type
    after = asked.after()
    if after is not None:
        parameters["since"], parameters["after"] = after
    conditions = frozenset(parameters.keys() & _CONDITIONS.keys())
    row = await reader.read(_FEED[by, conditions, reader.signed], parameters)
    if row is None or row[0] is None:
        raise NotFound
    body: bytes = row[0]
    return body


async def get_update(reader: Reader, project_id: int, update_id: int) -> Document:
    """One piece of news. Raises `NotFound`, also for another builder's draft."""
    row = await reader.read(_ONE[reader.signed], {"id": update_id, "project_id": project_id})
    if row is None or row[0] is None:
        raise NotFound
    return Document(*row)


async def read_update(db: AsyncSession, update_id: int) -> Document:
    """The news as it is inside the transaction."""
    row = await read_in(db, _AFTER, id=update_id)
    assert row is not None
    return Document(*row)


async def create_update(db: AsyncSession, caller: BuilderCaller, project_id: int, asked: UpdateCreate) -> ProjectUpdate:
    """Writes news of the builder's project, a draft unless it is published at once.

    Raises `NotFound`, `NoSuchPicture`, `DatesOutOfOrder` for a completion that is promised for before the start.
    """
    project = await own_project(db, caller, project_id)
    update = ProjectUpdate(
        **asked.model_dump(exclude={"is_published", "photos"}),
        project_id=project.id,
        builder_id=project.builder_id,
        created_by=caller.user_id,
    )
    db.add(update)
    if asked.is_published:
        await _publish(db, caller, project, update)
    await db.flush()
    await hang(db, update, asked.photos)
    return update


async def update_update(
    db: AsyncSession, caller: BuilderCaller, project_id: int, update_id: int, change: UpdateChange, expected: Versions
) -> None:
    """Changes the news, or publishes it: of that those who buy there are told, of later changes nobody is.

    Raises `NotFound`, `Stale`, `NotEditable` for what stays as it was published, `NoSuchPicture`, `InvalidRequest` for
    a completion date without a delay, `DatesOutOfOrder`.
    """
    # The project before its news, as whoever deletes it does, so that the two cannot wait for each other. To hang a
    # picture in the news takes the project, too.
    ahead = change.is_published or change.photos is not None
    project = await own_project(db, caller, project_id) if ahead else None
    update = await _own_update(db, caller, project_id, update_id, expected)
    sent = change.sent()
    published, photos = sent.pop("is_published", None), sent.pop("photos", None)
    if update.published_at is not None:
        if published is False:
            raise NotEditable("What is published stays so. It can be deleted.")
        if any(name in sent and sent[name] != getattr(update, name) for name in FIXED_ONCE_PUBLISHED):
            raise NotEditable("Once it is published, neither its type nor the date that it promised can be changed.")
    for name, value in sent.items():
        setattr(update, name, value)
    if update.expected_completion_date is not None and update.update_type is not UpdateType.DELAY:
        sentence = "Only a delay moves the expected completion date."
        place: list[str | int] = ["body", "expected_completion_date"]
        raise InvalidRequest(sentence, errors=[{"loc": place, "msg": sentence, "type": "not_a_delay"}])
    touch(update)
    if project is not None and published and update.published_at is None:
        await _publish(db, caller, project, update)
    await db.flush()
    if photos is not None:
        await hang(db, update, photos)


async def delete_update(
    db: AsyncSession, caller: BuilderCaller, project_id: int, update_id: int, expected: Versions
) -> None:
    """Takes the news away; a date that it promised stays promised. Raises `NotFound`, `Stale`."""
    update = await _own_update(db, caller, project_id, update_id, expected)
    await record(
        db,
        "update.deleted",
        "project_update",
        update.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        before={"project_id": project_id, "title": update.title, "published_at": update.published_at},
    )
    await db.delete(update)
    await db.flush()


async def _own_update(
    db: AsyncSession, caller: BuilderCaller, project_id: int, update_id: int, expected: Versions
) -> ProjectUpdate:
    update = await db.scalar(
        select(ProjectUpdate)
        .where(
            ProjectUpdate.id == update_id,
            ProjectUpdate.project_id == project_id,
            ProjectUpdate.builder_id == caller.builder_id,
        )
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if update is None:
        raise NotFound
    check_version(update.version, expected)
    return update


async def _publish(db: AsyncSession, caller: BuilderCaller, project: Project, update: ProjectUpdate) -> None:
    update.published_at = func.now()
    if update.expected_completion_date is not None:
        await move_completion(db, caller, project, update.expected_completion_date, update.title)
    delay = update.update_type is UpdateType.DELAY
    notice = Notice(
        NotificationType.PROGRESS_UPDATE,
        title=f"{project.name}: {update.title}",
        message=update.content,
        entity_type="project",
        entity_id=project.id,
        priority=Priority.HIGH if delay else update.priority,
    )
    await tell_buyers(db, project.id, project.builder_id, notice)
