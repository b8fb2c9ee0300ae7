"""Notifications."""

from typing import Annotated

from fastapi import APIRouter, Depends, Response

from database.auth import SignedReader
from database.crud import notifications as crud
from database.schemas.notifications import (
    NotificationFeed,
    NotificationFilter,
    NotificationResponse,
    ReadAll,
    UnreadCount,
)
from routes.answers import RecordId, many, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api/notifications", tags=["notifications"])


@router.get("", response_model=NotificationFeed, responses=problems(401), openapi_extra=described(NotificationFilter))
async def get_notifications(
    asked: Annotated[NotificationFilter, Depends(Query(NotificationFilter))], reader: SignedReader
) -> Response:
    """What one was told, the newest first, and how much of it is unread."""
    return many(await crud.get_notifications(reader, asked))


@router.patch("/{notification_id}/read", response_model=NotificationResponse, responses=problems(401, 404))
async def mark_read(notification_id: RecordId, reader: SignedReader) -> Response:
    """Mark one of one's own notifications as read. What is read stays read."""
    return many(await crud.mark_read(reader, notification_id))


@router.post("/read-all", response_model=UnreadCount, responses=problems(401))
async def mark_all_read(reader: SignedReader, asked: ReadAll | None = None) -> Response:
    """Mark everything as read, or what there was up to one notification; answers with how much is left."""
    return many(await crud.mark_all_read(reader, asked.up_to_id if asked else None))
