"""Pictures that builders upload: kept for a day, until they are hung, and taken away when nothing shows them.

A picture is made, and its files are kept, before the request's transaction begins: nothing is locked and no connection
held for as long as that takes. A crash in between leaves files that no row refers to, which `jobs/uploads.py` finds.
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CursorResult,
    bindparam,
    delete,
    func,
    null,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.files import OLDEST_LOOSE
from database.crud.picture_documents import UPLOAD
from database.crud.records import Kept, Key, claim_key, count_attempt, keep_answer, kept_answer, replayed
from database.database import primary, read_in
from database.models import Builder, File, Picture, PictureFile
from database.projections import Statement, Statements
from database.versions import Document
from domain.pictures import MOST_LOOSE, KeptPicture, PictureKind
from errors import TooManyUploads

UPLOADS_AN_HOUR = 300
# Whoever hangs one has looked for it within the day; an hour is more than a request can take.
CLEARED_AFTER = OLDEST_LOOSE + func.make_interval(0, 0, 0, 0, 1)


def _unused(builder_id: Any) -> ColumnElement[int]:
    """How many uploads of the builder are still to be used; what hung before and was taken down is none."""
    since = func.now() - OLDEST_LOOSE
    counted = select(func.count()).where(
        Picture.builder_id == builder_id, Picture.loose_since > since, Picture.created_at > since
    )
    return counted.scalar_subquery()


_BEFORE = Statements[bool](
    lambda with_key: Statement(
        select(kept_answer() if with_key else null(), _unused(bindparam("builder_id", type_=BigInteger)))
    )
)
_MADE = Statement(select(UPLOAD).where(Picture.id == bindparam("id")))
_shown = select(PictureFile.file_id).where(PictureFile.file_id == File.id).exists()


async def count_upload(caller: BuilderCaller) -> None:
    """Counts an upload, before anything of it is taken in. Raises `RateLimited`."""
    await count_attempt((f"upload:{caller.user_id}", UPLOADS_AN_HOUR, timedelta(hours=1)))


async def admit_upload(caller: BuilderCaller, key: Key | None) -> Kept | None:
    """The answer that this request got before, or none: then the upload is worth the work.

    Raises `TooManyUploads`, `IdempotencyKeyReused`.
    """
    given = {"builder_id": caller.builder_id, "user_id": caller.user_id, "key": key.key if key else None}
    row = await primary.row(_BEFORE[key is not None], given)
    assert row is not None
    kept, unused = row
    if kept is not None and key is not None:
        return replayed(kept, key)
    if unused >= MOST_LOOSE:
        raise TooManyUploads
    return None


async def create_upload(
    db: AsyncSession, caller: BuilderCaller, picture: KeptPicture, key: Key | None
) -> Document | Kept:
    """Makes an upload of a picture whose files are kept. Raises what `admit_upload` does, and `StillUnderWay`."""
    if key is not None:
        kept = await claim_key(db, caller.user_id, key.key, key.fingerprint)
        if kept is not None:
            return Kept(kept.status, kept.body.encode())
    # Counted while the builder is locked: two who upload at once cannot both be the last.
    await db.execute(select(Builder.id).where(Builder.id == caller.builder_id).with_for_update(key_share=True))
    if (await db.execute(select(_unused(caller.builder_id)))).scalar_one() >= MOST_LOOSE:
        raise TooManyUploads
    largest = picture.prints[-1]
    made = Picture(
        builder_id=caller.builder_id,
        loose_since=func.now(),
        position=0,
        kind=PictureKind.PHOTOGRAPH,
        width=largest.width,
        height=largest.height,
        placeholder=picture.placeholder,
    )
    files = [
        File(
            builder_id=caller.builder_id,
            key=each.file.key,
            sha256=each.file.sha256,
            media_type=picture.media_type,
            size=each.file.size,
            width=each.width,
            height=each.height,
            uploaded_by=caller.user_id,
        )
        for each in picture.prints
    ]
    db.add_all([made, *files])
    await db.flush()
    db.add_all(PictureFile(picture_id=made.id, file_id=file.id, builder_id=caller.builder_id) for file in files)
    await db.flush()
    row = await read_in(db, _MADE, id=made.id)
    assert row is not None
    document = Document(1, row[0])
    if key is not None:
        body = document.body.decode()
        await keep_answer(db, caller.user_id, key.key, key.fingerprint, status=201, body=body)
    return document


async def clear_loose_pictures(db: AsyncSession) -> int:
    """Deletes the pictures that have hung nowhere for longer than anybody may still hang them; how many they were."""
    done = await db.execute(delete(Picture).where(Picture.loose_since < func.now() - CLEARED_AFTER))
    assert isinstance(done, CursorResult)
    return done.rowcount


async def unshown_files(db: AsyncSession, most: int) -> dict[int, str]:
    """Uploaded files that no picture has any more, and their keys. None of them can come back into a picture."""
    rows = await db.execute(
        select(File.id, File.key).where(File.uploaded_by.is_not(None), ~_shown).order_by(File.id).limit(most)
    )
    return {row.id: row.key for row in rows}


async def forget_files(db: AsyncSession, ids: Sequence[int]) -> None:
    """Deletes these files, whose contents are gone."""
    await db.execute(delete(File).where(File.id.in_(ids), ~_shown))


async def known_keys(db: AsyncSession, folder: str) -> set[str]:
    """The keys of all files in this folder of the storage."""
    return set(await db.scalars(select(File.key).where(File.key.startswith(f"{folder}/", autoescape=True))))
