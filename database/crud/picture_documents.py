"""Pictures as they are shown: the documents that every answer with pictures in it is made of."""

from sqlalchemy import func, select

from database.models import Phase, Picture, Project
from database.projections import array_of, projection
from database.schemas.pictures import PictureResponse

_picture = projection(PictureResponse, Picture)
_gallery = (Picture.project_id == Project.id, Picture.phase_id.is_(None))
_order = (Picture.position, Picture.id)
# A project's own pictures, and the first of them.
IMAGES = array_of(_picture, *_gallery, order=func.row(*_order))
COVER = select(_picture).where(*_gallery).order_by(*_order).limit(1).scalar_subquery()
# The pictures of a phase.
PHOTOS = array_of(
    _picture, Picture.project_id == Phase.project_id, Picture.phase_id == Phase.id, order=func.row(*_order)
)
