"""Files, and who may have them."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import CTE, ColumnElement, and_, bindparam, false, func, or_, select

from database.auth import Reader
from database.callers import for_anyone, own
from database.crud.project_documents import PUBLISHED
from database.models import File, Phase, Picture, PictureFile, Project, ProjectUpdate
from database.projections import Rows, Statements
from domain.pictures import LOOSE_FOR
from errors import NotFound

OLDEST_LOOSE = func.make_interval(0, 0, 0, 0, LOOSE_FOR // timedelta(hours=1))


@dataclass(frozen=True)
class FileShown:
    """Where a file is kept, and what it is. `public`: whether everybody may have it."""

    key: str
    sha256: str
    media_type: str
    public: bool


def _in_a_picture(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the file is one of a picture's, with its project and its phase or news, where it has them."""
    return (
        select(PictureFile.file_id)
        .join(Picture, Picture.id == PictureFile.picture_id)
        .outerjoin(Project, Project.id == Picture.project_id)
        .outerjoin(Phase, Phase.id == Picture.phase_id)
        .outerjoin(ProjectUpdate, ProjectUpdate.id == Picture.update_id)
        .where(PictureFile.file_id == File.id, *conditions)
        .exists()
    )


def _one(caller: CTE | None) -> Rows:
    public = _in_a_picture(
        PUBLISHED,
        or_(Phase.id.is_(None), Phase.customer_visible),
        or_(ProjectUpdate.id.is_(None), ProjectUpdate.published_at.is_not(None)),
    )
    shown = or_(Picture.loose_since.is_(None), Picture.loose_since > func.now() - OLDEST_LOOSE)
    theirs = false() if caller is None else and_(File.builder_id == own(caller.c.builder_id), _in_a_picture(shown))
    file = select(File.key, File.sha256, File.media_type, public.label("public"))
    return file.where(File.id == bindparam("id"), or_(public, theirs))


_ONE = Statements[bool](lambda signed: for_anyone(signed, _one))


async def get_file(reader: Reader, file_id: int) -> FileShown:
    """The file: one of a picture that everybody sees, or of one that the caller's builder has, be it an upload that
    is still to be used.

    Raises `NotFound`, also for what the caller may not see.
    """
    row = await reader.read(_ONE[reader.signed], {"id": file_id})
    if row is None or row[0] is None:
        raise NotFound
    return FileShown(*row)
