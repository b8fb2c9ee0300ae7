"""Requests and answers about the news of a project."""

from datetime import UTC, date, datetime, timedelta
from typing import Annotated, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from database.schemas.base import Body, Day, Feed, FeedQuery, Flag, Title, line, prose, unset
from database.schemas.pictures import Photos, PictureResponse
from domain.notifications import Priority
from domain.progress import UpdateType
from sentences import explained

# RFC 3986 with a registered name for a host: no user, no address of a machine, no port beyond five digits.
VIDEO_URL = explained(
    r"^https://([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}(:[0-9]{1,5})?"
    r"([/?#][A-Za-z0-9._~:/?#@!$&'()*+,;=%\[\]-]*)?$",
    "The address of a video is expected, beginning with https://.",
)
CURSOR = explained(r"^[0-9]{1,16}-[0-9]{1,18}$", "The next_cursor of an earlier answer is expected.")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

Content = Annotated[str, prose(10_000)]
VideoUrls = Annotated[list[Annotated[str, StringConstraints(max_length=500, pattern=VIDEO_URL)]], Field(max_length=10)]
Tags = Annotated[list[Annotated[str, line(50)]], Field(max_length=20)]
DelayDays = Annotated[int, Field(strict=True, ge=1, le=3650)]


class UpdateCreate(Body):
    """News of a project. `expected_completion_date`: of a delay, the date that is promised now; once published."""

    title: Title
    content: Content
    update_type: UpdateType
    priority: Priority = Priority.NORMAL
    video_urls: VideoUrls = Field(default_factory=list)
    estimated_delay_days: DelayDays | None = None
    expected_completion_date: Day | None = None
    tags: Tags = Field(default_factory=list)
    photos: Photos = Field(default_factory=list)
    is_published: Flag = False

    @model_validator(mode="after")
    def _of_a_delay(self) -> Self:
        if self.expected_completion_date and self.update_type is not UpdateType.DELAY:
            raise ValueError("only a delay moves the expected_completion_date")
        return self


class UpdateChange(Body):
    """What changes about the news; once published, neither its type nor the date that it promised. `photos`: all that
    it is to have; others are taken down."""

    title: Title = unset()
    content: Content = unset()
    update_type: UpdateType = unset()
    priority: Priority = unset()
    video_urls: VideoUrls = unset()
    estimated_delay_days: DelayDays | None = None
    expected_completion_date: Day | None = None
    tags: Tags = unset()
    photos: Photos = unset()
    is_published: Flag = unset()


class UpdateFilter(FeedQuery):
    """Which news, the latest first."""

    update_type: UpdateType | None = None
    cursor: Annotated[str, StringConstraints(pattern=CURSOR)] | None = None

    def after(self) -> tuple[datetime, int] | None:
        """Behind which news to go on: since when that has stood there, and its id."""
        if self.cursor is None:
            return None
        microseconds, number = map(int, self.cursor.split("-"))
        return EPOCH + timedelta(microseconds=microseconds), number


class UpdateResponse(BaseModel):
    id: int
    project_id: int
    title: str
    content: str
    update_type: UpdateType
    priority: Priority
    video_urls: list[str]
    estimated_delay_days: int | None
    expected_completion_date: date | None
    tags: list[str]
    photos: list[PictureResponse]
    is_published: bool
    published_at: datetime | None
    created_at: datetime
    updated_at: datetime


class UpdateFeed(Feed):
    items: list[UpdateResponse]
