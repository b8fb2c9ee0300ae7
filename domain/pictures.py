"""Pictures: what one can be."""

from enum import StrEnum


class PictureKind(StrEnum):
    """A visualisation shows what is meant to be, a photograph what was there, a plan how it is laid out."""

    VISUALISATION = "visualisation"
    PHOTOGRAPH = "photograph"
    PLAN = "plan"
