"""Messages between customers and the people of the projects."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response

from database.auth import SignedReader
from database.crud import messages as crud
from database.schemas.messages import (
    ConversationFeed,
    ConversationFilter,
    ConversationResponse,
    ConversationThread,
    MessageCreate,
    MessageFeed,
    MessageFilter,
    MessageResponse,
    ReadMark,
    ThreadFilter,
)
from routes.answers import TAKES_IDEMPOTENCY_KEY, IdempotencyKey, RecordId, created, keyed, many, problems
from routes.queries import Query, described

router = APIRouter(prefix="/api/messages", tags=["messages"])


@router.get("", response_model=MessageFeed, responses=problems(401, 403), openapi_extra=described(MessageFilter))
async def get_messages(
    asked: Annotated[MessageFilter, Depends(Query(MessageFilter))], reader: SignedReader
) -> Response:
    """What was said to and by the caller's side, the newest first."""
    return many(await crud.get_messages(reader, asked))


@router.post(
    "",
    status_code=201,
    response_model=MessageResponse,
    responses=problems(401, 403, 404, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY,
)
async def send_message(
    request: Request, asked: MessageCreate, reader: SignedReader, idempotency_key: IdempotencyKey
) -> Response:
    """Write to the people of a project, or to one of its customers."""
    return created(request, await crud.send_message(reader, asked, await keyed(request, idempotency_key)))


@router.get(
    "/conversations",
    response_model=ConversationFeed,
    responses=problems(401, 403),
    openapi_extra=described(ConversationFilter),
)
async def get_conversations(
    asked: Annotated[ConversationFilter, Depends(Query(ConversationFilter))], reader: SignedReader
) -> Response:
    """The conversations of the caller's side, the most recently active first."""
    return many(await crud.get_conversations(reader, asked))


@router.get(
    "/conversation/{customer_id}/{project_id}",
    response_model=ConversationThread,
    responses=problems(401, 403, 404),
    openapi_extra=described(ThreadFilter),
)
async def get_conversation(
    customer_id: RecordId,
    project_id: RecordId,
    asked: Annotated[ThreadFilter, Depends(Query(ThreadFilter))],
    reader: SignedReader,
) -> Response:
    """A conversation with its messages, the newest first."""
    return many(await crud.get_thread(reader, customer_id, project_id, asked))


@router.patch(
    "/conversation/{conversation_id}/read",
    response_model=ConversationResponse,
    responses=problems(401, 403, 404),
)
async def mark_read(conversation_id: RecordId, reader: SignedReader, asked: ReadMark | None = None) -> Response:
    """Mark what the other side has written as read: up to a message, or all of it."""
    return many(await crud.mark_read(reader, conversation_id, asked.up_to_id if asked else None))
