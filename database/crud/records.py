"""The audit trail, answers kept for retries, and counters of what was tried too often."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CursorResult,
    FromClause,
    Insert,
    LargeBinary,
    Text,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal_column,
    select,
    true,
)
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from database.database import own_transaction
from database.models import (
    AuditEntry,
    AuthSession,
    IdempotencyKey,
    Notification,
    RateLimit,
    RefreshToken,
)
from database.projections import as_text, json_object
from errors import IdempotencyKeyReused, RateLimited, StillUnderWay
from logs import REQUEST_ID
from settings import get_settings

KEPT = timedelta(hours=24)
READ_KEPT = timedelta(days=365)
Json = dict[str, object]


@dataclass(frozen=True)
class Kept:
    """The answer that the same request got before."""

    status: int
    body: bytes


@dataclass(frozen=True)
class Key:
    """The caller's Idempotency-Key and what their request was."""

    key: str
    fingerprint: bytes


async def record(
    db: AsyncSession,
    action: str,
    entity_type: str,
    entity_id: int,
    *,
    actor_id: int | None,
    builder_id: int | None,
    before: Json | None = None,
    after: Json | None = None,
) -> None:
    """Adds an entry to the audit trail, in the transaction that makes the change."""
    entry = AuditEntry(
        action=action,
        entity_type=entity_type,
        entity_id=entity_id,
        actor_id=actor_id,
        builder_id=builder_id,
        before=plain(before),
        after=plain(after),
        request_id=REQUEST_ID.get(),
    )
    db.add(entry)
    await db.flush()


def plain(values: Json | None) -> Json | None:
    """The values as JSON can hold them: what is JSON stays as it is, amounts, dates and the like become text."""
    if values is None:
        return None
    kept: Json = json.loads(json.dumps(values, default=str))
    return kept


def lock_key(user_id: int, key: str) -> int:
    """The number by which PostgreSQL locks this user's key."""
    return int.from_bytes(sha256(f"idempotency:{user_id}:{key}".encode()).digest()[:8], "big", signed=True)


def kept_answer() -> ColumnElement[Any]:
    """In a statement that knows `user_id` and `key`: the answer that is kept for the key, for `replayed`, or null."""
    return (
        select(
            json_object(
                {
                    "fingerprint": func.encode(IdempotencyKey.fingerprint, "hex"),
                    "status": IdempotencyKey.status,
                    "body": IdempotencyKey.body,
                }
            )
        )
        .where(IdempotencyKey.user_id == bindparam("user_id"), IdempotencyKey.key == bindparam("key", type_=Text))
        .scalar_subquery()
    )


def got_key(with_key: bool) -> ColumnElement[bool]:
    """In a statement that writes: whether the key (by `lock`, see `key_values`) is this transaction's for now."""
    return func.pg_try_advisory_xact_lock(bindparam("lock", type_=BigInteger)) if with_key else true()


def answer_kept(document: FromClause, body: ColumnElement[Any]) -> Insert:
    """In a statement that writes: keeps the answer 201 with this document, for a retry with the same key."""
    kept: dict[str, Any] = {
        "user_id": bindparam("user_id", type_=BigInteger),
        "key": bindparam("key", type_=Text),
        "fingerprint": bindparam("fingerprint", type_=LargeBinary),
        "status": literal_column("201"),
        "body": as_text(body),
    }
    rows = select(*kept.values()).select_from(document)
    return insert(IdempotencyKey).from_select(list(kept), rows, include_defaults=False)


def key_values(user_id: int, key: Key | None) -> dict[str, object]:
    """The parameters of `got_key` and `answer_kept`."""
    if key is None:
        return {}
    return {"lock": lock_key(user_id, key.key), "key": key.key, "fingerprint": key.fingerprint}


def replayed(kept: bytes, key: Key) -> Kept:
    """The answer that `kept_answer` found. Raises `IdempotencyKeyReused` when it was another request's."""
    found: Mapping[str, Any] = json.loads(kept)
    if found["fingerprint"] != key.fingerprint.hex():
        raise IdempotencyKeyReused
    return Kept(found["status"], found["body"].encode())


async def claim_key(db: AsyncSession, user_id: int, key: str, fingerprint: bytes) -> IdempotencyKey | None:
    """The answer that this request got before, or none: then the key is this transaction's.

    Raises `StillUnderWay` while another request has the key, `IdempotencyKeyReused` when it was another request's.
    """
    if not (await db.execute(select(func.pg_try_advisory_xact_lock(lock_key(user_id, key))))).scalar_one():
        raise StillUnderWay
    kept = await db.get(IdempotencyKey, (user_id, key))
    if kept is not None and kept.fingerprint != fingerprint:
        raise IdempotencyKeyReused
    return kept


async def keep_answer(db: AsyncSession, user_id: int, key: str, fingerprint: bytes, *, status: int, body: str) -> None:
    """Keeps the answer for a day, in the transaction that did the work."""
    db.add(IdempotencyKey(user_id=user_id, key=key, fingerprint=fingerprint, status=status, body=body))
    await db.flush()


async def count_attempt(*limits: tuple[str, int, timedelta]) -> None:
    """Counts one attempt under each key, and raises `RateLimited` when one of them has had more than its limit.

    In a transaction of its own: the count must outlive the refusal that may follow. Each limit: key, most, window.
    """
    if get_settings().rate_limits == "off":
        return
    waits = []
    async with own_transaction() as db:
        for key, most, window in sorted(limits):
            over = RateLimit.resets_at <= func.now()
            statement = upsert(RateLimit).values(key=key, hits=1, resets_at=func.now() + window)
            counted = statement.on_conflict_do_update(
                index_elements=[RateLimit.key],
                set_={
                    "hits": case((over, 1), else_=RateLimit.hits + 1),
                    "resets_at": case((over, func.now() + window), else_=RateLimit.resets_at),
                },
            ).returning(RateLimit.hits, func.ceil(func.extract("epoch", RateLimit.resets_at - func.now())))
            hits, seconds = (await db.execute(counted)).one()
            if hits > most:
                # Another transaction's clock may be a little ahead of this one's; nobody waits longer than the window.
                waits.append(min(int(seconds), int(window.total_seconds())))
    if waits:
        raise RateLimited(max(waits))


async def forgive_attempts(*keys: str) -> None:
    """Forgets the attempts under these keys, because the last one succeeded. In a transaction of its own."""
    if get_settings().rate_limits == "off":
        return
    async with own_transaction() as db:
        await db.execute(delete(RateLimit).where(RateLimit.key.in_(keys)))


async def clear_old_records(db: AsyncSession) -> dict[str, int]:
    """Deletes answers older than a day, counters that have run out, tokens that are worth nothing any more, and
    notifications of more than a year ago that have been read."""
    now = func.now()
    stale = {
        "idempotency_keys": delete(IdempotencyKey).where(IdempotencyKey.created_at < now - KEPT),
        "rate_limits": delete(RateLimit).where(RateLimit.resets_at < now),
        # The sessions of the last month stay, so that a user can be told from where they signed in.
        "auth_sessions": delete(AuthSession).where(AuthSession.expires_at < now - timedelta(days=30)),
        "refresh_tokens": delete(RefreshToken).where(RefreshToken.expires_at < now),
        "notifications": delete(Notification).where(
            Notification.created_at < now - READ_KEPT, Notification.read_at.is_not(None)
        ),
    }
    cleared = {}
    for name, statement in stale.items():
        done = await db.execute(statement)
        assert isinstance(done, CursorResult)
        cleared[name] = done.rowcount
    return cleared
