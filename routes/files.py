"""Files, as they are kept, and pictures, as they are sent in."""

import hashlib
import re
from typing import BinaryIO

from anyio import to_thread
from fastapi import APIRouter, Request, Response

from database.auth import AnyReader, PictureManager
from database.crud import files as crud
from database.crud import uploads
from database.crud.records import Key
from database.database import Database
from database.schemas.pictures import UploadResponse
from domain.pictures import MOST_BYTES
from errors import RangeNotSatisfiable
from routes.answers import (
    FOR_ANYBODY,
    TAKES_IDEMPOTENCY_KEY,
    IdempotencyKey,
    RecordId,
    created,
    has_already,
    problems,
    sent_file,
    takes_file,
)
from services.pictures import keep_picture
from services.storage import get_storage

router = APIRouter(prefix="/api/files", tags=["files"])
# What has an id never changes.
FOR_EVER = "max-age=31536000, immutable"
_RANGE = re.compile(r"bytes=([0-9]{0,18})-([0-9]{0,18})")
_BINARY = {"content": {"image/*": {"schema": {"type": "string", "format": "binary"}}}}
_PART = {**_BINARY, "description": "The part that was asked for."}


@router.post(
    "",
    status_code=201,
    response_model=UploadResponse,
    responses=problems(401, 403, 409),
    openapi_extra=TAKES_IDEMPOTENCY_KEY | takes_file("A JPEG, PNG or WebP."),
)
async def upload_picture(
    request: Request, caller: PictureManager, db: Database, idempotency_key: IdempotencyKey
) -> Response:
    """Send in a picture, to be hung within a day; nothing is kept of where and with what it was taken."""
    await uploads.count_upload(caller)
    async with sent_file(request, MOST_BYTES) as upload:
        key = None
        if idempotency_key is not None:
            # Not of the body: a browser draws another line between its parts each time.
            key = Key(idempotency_key, await to_thread.run_sync(_fingerprint, upload.file))
        kept = await uploads.admit_upload(caller, key)
        if kept is not None:
            return created(request, kept)
        picture = await keep_picture(get_storage(), upload.file)
    return created(request, await uploads.create_upload(db, caller, picture, key))


def _fingerprint(file: BinaryIO) -> bytes:
    digest = hashlib.sha256(b"POST /api/files\n")
    while part := file.read(64 * 1024):
        digest.update(part)
    return digest.digest()


@router.get(
    "/{file_id}",
    response_class=Response,
    responses={200: _BINARY, 206: _PART, 304: {"description": "The caller has it."}, **problems(401, 404, 416)},
    openapi_extra=FOR_ANYBODY,
)
async def get_file(request: Request, file_id: RecordId, reader: AnyReader) -> Response:
    """A file of a picture; a draft's, for its builder's people only."""
    file = await crud.get_file(reader, file_id)
    headers = {
        "ETag": f'"{file.sha256}"',
        "Cache-Control": f"{'public' if file.public else 'private'}, {FOR_EVER}",
        "Accept-Ranges": "bytes",
        # Whatever it claims to be: opened by itself it runs nothing.
        "Content-Security-Policy": "sandbox",
    }
    if has_already(request, headers["ETag"]):
        return Response(status_code=304, headers=headers)
    content = await get_storage().get(file.key)
    part = _part(request, headers["ETag"], len(content))
    if part is None:
        return Response(content, headers=headers, media_type=file.media_type)
    headers["Content-Range"] = f"bytes {part.start}-{part.stop - 1}/{len(content)}"
    return Response(content[part.start : part.stop], 206, headers, file.media_type)


def _part(request: Request, tag: str, size: int) -> range | None:
    """The part of so many bytes that is asked for; None for all of it. Raises `RangeNotSatisfiable`.

    Several parts at once, and what is no range, are answered with the whole, which RFC 9110 (14.2) leaves to us.
    """
    asked = _RANGE.fullmatch(request.headers.get("range", "").replace(" ", ""))
    # Whoever has an older part of it wants all of the newer one (RFC 9110, 13.1.5).
    if asked is None or asked[0] == "bytes=-" or request.headers.get("if-range", tag) != tag:
        return None
    first, last = asked.groups()
    if not first:
        part = range(max(0, size - int(last)), size)
    elif last and int(last) < int(first):
        return None
    else:
        part = range(int(first), min(int(last) + 1, size) if last else size)
    if not part:
        raise RangeNotSatisfiable(size)
    return part
