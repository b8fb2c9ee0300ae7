"""Builders as visitors see them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from database.schemas.base import Page, Paged, line


class BuilderFilter(Paged):
    """Which builders, in which order; only those with a published project are shown at all."""

    q: Annotated[str, line(100)] | None = Field(default=None, description="Words of the name.")
    verified: bool | None = None
    sort: Literal["projects", "name", "newest"] = "projects"


class BuilderCard(BaseModel):
    """A builder in a list. `homes_delivered`: sold homes in projects that have been handed over."""

    id: int
    company_name: str
    verified: bool
    member_since: datetime
    projects: int
    homes_delivered: int
    cities: list[str]


class BuilderPage(Page):
    items: list[BuilderCard]


class BuilderResponse(BuilderCard):
    """A builder with what anybody may know of it."""

    license_number: str
    description: str | None
    website: str | None
    address: str
    currency: str
    timezone: str
