"""What a project is and how it moves through its life."""

import re
import unicodedata
from enum import StrEnum


class ProjectType(StrEnum):
    RESIDENTIAL = "residential"
    COMMERCIAL = "commercial"
    MIXED = "mixed"


class ProjectStatus(StrEnum):
    PLANNING = "planning"
    CONSTRUCTION = "construction"
    COMPLETED = "completed"
    DELIVERED = "delivered"


PROJECT_MOVES: dict[ProjectStatus, tuple[ProjectStatus, ...]] = {
    ProjectStatus.PLANNING: (ProjectStatus.CONSTRUCTION,),
    ProjectStatus.CONSTRUCTION: (ProjectStatus.COMPLETED,),
    ProjectStatus.COMPLETED: (ProjectStatus.DELIVERED,),
    ProjectStatus.DELIVERED: (),
}


class DatePrecision(StrEnum):
    """How exactly a date was promised; it is never shown more exactly than that."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"


LONGEST_SLUG = 80
# What stands in an address where a slug could.
NOT_SLUGS = frozenset({"cities"})


def slug(name: str) -> str:
    """A name as it stands in an address: lower-case ASCII words joined by hyphens; "" when none are left.

    Never all digits, since `/projects/12` means the project with id 12, nor a word that means something else there.
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
    return f"project-{words}" if words.isdigit() or words in NOT_SLUGS else words
