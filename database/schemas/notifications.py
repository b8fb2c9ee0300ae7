"""Requests and answers about notifications."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import LARGEST_ID, Body, Feed, FeedQuery, Reference
from domain.notifications import NotificationType, Priority


class NotificationFilter(FeedQuery):
    """Which of one's notifications, the newest first."""

    cursor: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None
    unread_only: bool = False
    notification_type: NotificationType | None = None


class ReadAll(Body):
    """Up to which notification everything has been read; left out, up to the newest."""

    up_to_id: Reference | None = None


class NotificationResponse(BaseModel):
    """One thing that one is told. `action_url`: the page of the web app on which one sees it, or does something."""

    id: int
    notification_type: NotificationType
    title: str
    message: str
    related_entity_type: str | None
    related_entity_id: int | None
    priority: Priority
    is_read: bool
    read_at: datetime | None
    action_url: str | None
    created_at: datetime


class UnreadCount(BaseModel):
    """How many are unread: exactly up to 1,000, and 1,000 for more."""

    unread_count: int


class NotificationFeed(UnreadCount, Feed):
    items: list[NotificationResponse]
