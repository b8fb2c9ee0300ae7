"""Hanging pictures: in a project, in a phase of its work, or in its news."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.files import OLDEST_LOOSE
from database.crud.picture_documents import GALLERY
from database.crud.projects import own_project, touch
from database.crud.records import record
from database.database import read_in
from database.models import Phase, Picture, Project, ProjectUpdate
from database.projections import Statement
from database.schemas.pictures import GalleryIn, PhotoIn
from database.versions import Document, Versions
from errors import FieldError, NoSuchPicture

_AFTER = Statement(select(Project.version, GALLERY).where(Project.id == bindparam("id")))


async def set_gallery(
    db: AsyncSession, caller: BuilderCaller, project_id: int, asked: GalleryIn, expected: Versions
) -> Document:
    """Hangs these pictures in the builder's project, in their order, and takes down the others that it has.

    Raises `NotFound`, `Stale`, `NoSuchPicture`.
    """
    project = await own_project(db, caller, project_id, expected)
    before = await _hanging(db, project)
    await hang(db, project, asked.pictures, "pictures")
    touch(project)
    await db.flush()
    await record(
        db,
        "project.pictures_changed",
        "project",
        project.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        before={"pictures": before},
        after={"pictures": await _hanging(db, project)},
    )
    row = await read_in(db, _AFTER, id=project.id)
    assert row is not None
    return Document(*row)


async def hang(
    db: AsyncSession, where: Project | Phase | ProjectUpdate, asked: Sequence[PhotoIn], field: str = "photos"
) -> None:
    """Hangs these pictures there, in their order, and takes down the others that hang there: for a day these can be
    hung again, wherever the builder likes. What is hung there is locked.

    Raises `NoSuchPicture`, which names the faulty ones in this field, for one that hangs elsewhere, is another
    builder's, or has hung nowhere for more than a day.
    """
    here = _place(where)
    wanted = [picture.id for picture in asked]
    loose = and_(
        Picture.id.in_(wanted),
        Picture.builder_id == where.builder_id,
        Picture.loose_since > func.now() - OLDEST_LOOSE,
    )
    # Locked in one order, whatever the order in which they are to hang, so that two who hang the same pictures in two
    # places cannot wait for each other; whoever comes second finds that they hang already.
    locked = select(Picture.id).where(or_(_at(here), loose)).order_by(Picture.id).with_for_update()
    found = set(await db.scalars(locked))
    missing: list[FieldError] = [
        {"loc": ["body", field, number, "id"], "msg": NoSuchPicture.detail, "type": NoSuchPicture.code}
        for number, picture in enumerate(asked)
        if picture.id not in found
    ]
    if missing:
        raise NoSuchPicture(errors=missing)
    nowhere = dict.fromkeys(("project_id", "phase_id", "update_id"))
    await db.execute(
        update(Picture)
        .where(_at(here), Picture.id.not_in(wanted))
        .values(**nowhere, loose_since=func.now())
        .execution_options(synchronize_session=False)
    )
    hung = [
        {
            **here,
            "id": picture.id,
            "loose_since": None,
            "position": position,
            "kind": picture.shows,
            "alt": picture.alt,
            "caption": picture.caption,
            "unit_types": picture.plan_of,
        }
        for position, picture in enumerate(asked)
    ]
    if hung:
        await db.execute(update(Picture), hung)


def _place(where: Project | Phase | ProjectUpdate) -> dict[str, int | None]:
    match where:
        case Project():
            return {"project_id": where.id, "phase_id": None, "update_id": None}
        case Phase():
            return {"project_id": where.project_id, "phase_id": where.id, "update_id": None}
        case ProjectUpdate():
            return {"project_id": where.project_id, "phase_id": None, "update_id": where.id}


def _at(here: dict[str, int | None]) -> ColumnElement[bool]:
    """Whether a picture hangs in this place."""
    return and_(*(getattr(Picture, name) == value for name, value in here.items()))


async def _hanging(db: AsyncSession, project: Project) -> list[dict[str, Any]]:
    """What hangs in the project, for the audit trail."""
    columns = (Picture.id, Picture.kind, Picture.alt, Picture.caption, Picture.unit_types)
    rows = await db.execute(select(*columns).where(_at(_place(project))).order_by(Picture.position, Picture.id))
    return [dict(row) for row in rows.mappings()]
