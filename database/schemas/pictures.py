"""Pictures: how they are shown, and what is asked for when they are hung."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, Field, ValidationInfo, field_validator

from database.schemas.base import Body, Reference, line
from domain.pictures import MOST_IN_GALLERY, MOST_PHOTOS, PictureKind
from domain.units import UnitType

Words = Annotated[str, line(300)]


class PhotoIn(Body):
    """A photograph where it is to hang: an upload that hangs nowhere yet, or one that hangs there already."""

    id: Reference
    alt: Words = Field(description="What there is to see, for whoever does not see it.")
    caption: Words | None = None

    @property
    def shows(self) -> PictureKind:
        """What kind of picture it is."""
        return PictureKind.PHOTOGRAPH

    @property
    def plan_of(self) -> list[UnitType]:
        """Which kinds of homes are laid out like it."""
        return []


def _each_type_once(types: list[UnitType]) -> list[UnitType]:
    if len(set(types)) < len(types):
        raise ValueError("each kind of home can be named only once")
    return types


class PictureIn(PhotoIn):
    """A picture where it is to hang: an upload that hangs nowhere yet, or one that hangs there already."""

    kind: PictureKind
    unit_types: Annotated[list[UnitType], Field(max_length=len(UnitType)), AfterValidator(_each_type_once)] = Field(
        default_factory=list, description="Of a plan: the kinds of homes that are laid out like it."
    )

    @field_validator("unit_types")
    @classmethod
    def _of_a_plan(cls, types: list[UnitType], info: ValidationInfo) -> list[UnitType]:
        # What kind it is, is checked before; if it is none, that is the mistake.
        if types and info.data.get("kind", PictureKind.PLAN) is not PictureKind.PLAN:
            raise ValueError("only a plan shows how kinds of homes are laid out")
        return types

    @property
    def shows(self) -> PictureKind:
        """What kind of picture it is."""
        return self.kind

    @property
    def plan_of(self) -> list[UnitType]:
        """Which kinds of homes are laid out like it."""
        return self.unit_types


def _each_once(pictures: list[PhotoIn]) -> list[PhotoIn]:
    if len({picture.id for picture in pictures}) < len(pictures):
        raise ValueError("each picture can be named only once")
    return pictures


Photos = Annotated[list[PhotoIn], Field(max_length=MOST_PHOTOS), AfterValidator(_each_once)]


class GalleryIn(Body):
    """All pictures of a project, in their order; the first is the cover."""

    pictures: Annotated[list[PictureIn], Field(max_length=MOST_IN_GALLERY), AfterValidator(_each_once)]


class PictureSource(BaseModel):
    """One file of a picture, for whoever shows it at about this width."""

    width: int
    height: int
    url: str
    media_type: str


class UploadResponse(BaseModel):
    """A picture that hangs nowhere yet; its files are its builder's people's only. Like those of any picture they go
    from the smallest to the largest, and `placeholder` is a tiny image as a data URI."""

    id: int
    width: int
    height: int
    placeholder: str
    sources: list[PictureSource]


class PictureResponse(BaseModel):
    """A picture, with its files from the smallest to the largest. `placeholder`: a tiny image as a data URI.
    `unit_types`: of a plan, the kinds of homes that are laid out like it."""

    id: int
    kind: PictureKind
    alt: str
    caption: str | None
    unit_types: list[UnitType]
    width: int
    height: int
    placeholder: str
    sources: list[PictureSource]


class GalleryResponse(BaseModel):
    """All pictures of a project, as it has them in its `images`."""

    pictures: list[PictureResponse]
