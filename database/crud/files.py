"""Files, and who may have them."""

from dataclasses import dataclass

from sqlalchemy import CTE, ColumnElement, and_, bindparam, false, or_, select

from database.auth import Reader
from database.callers import for_anyone, own
from database.crud.project_documents import PUBLISHED
from database.models import File, Phase, Picture, PictureFile, Project
from database.projections import Rows, Statements
from errors import NotFound


@dataclass(frozen=True)
class FileShown:
    """Where a file is kept, and what it is. `public`: whether everybody may have it."""

    key: str
    sha256: str
    media_type: str
    public: bool


def _in_a_picture(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether the file is one of a picture's, with its project and its phase, if it has one."""
    return (
        select(PictureFile.file_id)
        .join(Picture, Picture.id == PictureFile.picture_id)
        .join(Project, Project.id == Picture.project_id)
        .outerjoin(Phase, Phase.id == Picture.phase_id)
        .where(PictureFile.file_id == File.id, *conditions)
        .exists()
    )


def _one(caller: CTE | None) -> Rows:
    public = _in_a_picture(PUBLISHED, or_(Phase.id.is_(None), Phase.customer_visible))
    theirs = false() if caller is None else and_(File.builder_id == own(caller.c.builder_id), _in_a_picture())
    file = select(File.key, File.sha256, File.media_type, public.label("public"))
    return file.where(File.id == bindparam("id"), or_(public, theirs))


_ONE = Statements[bool](lambda signed: for_anyone(signed, _one))


async def get_file(reader: Reader, file_id: int) -> FileShown:
    """The file: one of a picture that everybody sees, or of one that the caller's builder has.

    Raises `NotFound`, also for what the caller may not see.
    """
    row = await reader.read(_ONE[reader.signed], {"id": file_id})
    if row is None or row[0] is None:
        raise NotFound
    return FileShown(*row)
