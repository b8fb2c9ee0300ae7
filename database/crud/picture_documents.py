"""Pictures as they are shown: the documents that every answer with pictures in it is made of."""

from sqlalchemy import func, select

from database.models import Phase, Picture, Project, ProjectUpdate
from database.projections import array_of, projection
from database.schemas.pictures import GalleryResponse, PictureResponse, UploadResponse

_picture = projection(PictureResponse, Picture)
# Of the pictures of a project those of its own gallery, and their order.
IN_GALLERY = (Picture.project_id == Project.id, Picture.phase_id.is_(None), Picture.update_id.is_(None))
GALLERY_ORDER = (Picture.position, Picture.id)
# A project's own pictures, and the first of them.
IMAGES = array_of(_picture, *IN_GALLERY, order=func.row(*GALLERY_ORDER))
COVER = select(_picture).where(*IN_GALLERY).order_by(*GALLERY_ORDER).limit(1).scalar_subquery()
GALLERY = projection(GalleryResponse, pictures=IMAGES)
# The pictures of a phase, and of news.
PHOTOS = array_of(
    _picture, Picture.project_id == Phase.project_id, Picture.phase_id == Phase.id, order=func.row(*GALLERY_ORDER)
)
NEWS_PHOTOS = array_of(_picture, Picture.update_id == ProjectUpdate.id, order=func.row(*GALLERY_ORDER))
# A picture that hangs nowhere yet.
UPLOAD = projection(UploadResponse, Picture)
