"""Pictures: what one can be, what is taken, and how long one that hangs nowhere is kept."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.files import StoredFile

MOST_BYTES = 15 * 1024 * 1024
MOST_PIXELS = 50_000_000
# The longest side that WebP can have.
LONGEST_SIDE = 16_383
# The widths that a picture is kept in; never wider than it came.
WIDTHS = (480, 960, 1600)
MOST_IN_GALLERY = 40
MOST_PHOTOS = 20
# Uploads of a builder that hang nowhere yet, at most and for at most how long.
MOST_LOOSE = 200
LOOSE_FOR = timedelta(hours=24)


class PictureKind(StrEnum):
    """A visualisation shows what is meant to be, a photograph what was there, a plan how it is laid out."""

    VISUALISATION = "visualisation"
    PHOTOGRAPH = "photograph"
    PLAN = "plan"


@dataclass(frozen=True)
class KeptPrint:
    """One of the files of a picture, in the storage."""

    file: StoredFile
    width: int
    height: int


@dataclass(frozen=True)
class KeptPicture:
    """A picture whose files are in the storage, from the smallest to the largest, and its tiny image as a data URI."""

    prints: list[KeptPrint]
    media_type: str
    placeholder: str
