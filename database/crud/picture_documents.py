"""Pictures as they are shown: the documents that every answer with pictures in it is made of."""

from sqlalchemy import Text, func, literal, select
from sqlalchemy import cast as sql_cast

from database.models import File, Phase, Picture, PictureFile, Project
from database.projections import array_of, projection
from database.schemas.pictures import PictureResponse, PictureSource

_FILES = "/api/files/"
_sources = array_of(
    projection(PictureSource, File, url=literal(_FILES) + sql_cast(File.id, Text)),
    PictureFile.picture_id == Picture.id,
    order=File.width,
    over=PictureFile.__table__.join(File.__table__, File.id == PictureFile.file_id),
)
_picture = projection(PictureResponse, Picture, sources=_sources)
_gallery = (Picture.project_id == Project.id, Picture.phase_id.is_(None))
# A project's own pictures, and the first of them.
IMAGES = array_of(_picture, *_gallery, order=func.row(Picture.position, Picture.id))
COVER = select(_picture).where(*_gallery).order_by(Picture.position, Picture.id).limit(1).scalar_subquery()
# The pictures of a phase.
PHOTOS = array_of(
    _picture,
    Picture.project_id == Phase.project_id,
    Picture.phase_id == Phase.id,
    order=func.row(Picture.position, Picture.id),
)
