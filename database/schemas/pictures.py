"""Pictures as they are shown."""

from pydantic import BaseModel

from domain.pictures import PictureKind


class PictureSource(BaseModel):
    """One file of a picture, for whoever shows it at about this width."""

    width: int
    height: int
    url: str
    media_type: str


class PictureResponse(BaseModel):
    """A picture, with its files from the smallest to the largest. `placeholder`: a tiny image as a data URI."""

    id: int
    kind: PictureKind
    alt: str
    caption: str | None
    width: int
    height: int
    placeholder: str
    sources: list[PictureSource]
