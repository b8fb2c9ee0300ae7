"""Sign-ins: begun, renewed and ended."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID, uuid4

from sqlalchemy import Uuid, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Caller, Signed, create_access_token, create_refresh_token, refresh_token_hash
from database.callers import as_caller, caller_cte, own
from database.database import own_transaction
from database.models import (
    AuthSession,
    RefreshToken,
    User,
)
from database.projections import Statement, array_of, as_text, json_object, projection
from database.schemas.auth import SessionResponse
from errors import (
    NotFound,
    RefreshInProgress,
    SessionEnded,
)
from settings import get_settings

IDLE = timedelta(days=7)
# Two tabs may renew at the same moment; the second is told to use what the first got, and nobody is signed out.
REUSE_GRACE = timedelta(seconds=10)
MOST_SESSIONS = 100


def _own() -> Statement:
    me = caller_cte()
    # The latest of its refresh tokens is the one that nobody has used yet.
    renewed = (
        select(func.max(RefreshToken.created_at)).where(RefreshToken.session_id == AuthSession.id).scalar_subquery()
    )
    goes_on = (
        select(RefreshToken.token_hash)
        .where(
            RefreshToken.session_id == AuthSession.id,
            RefreshToken.used_at.is_(None),
            RefreshToken.expires_at > func.now(),
        )
        .exists()
    )
    current = AuthSession.id == bindparam("session_id", type_=Uuid)
    mine = (
        select(
            AuthSession,
            func.coalesce(renewed, AuthSession.created_at).label("last_used_at"),
            current.label("current"),
        )
        .where(
            AuthSession.user_id == own(me.c.user_id),
            AuthSession.ended_at.is_(None),
            AuthSession.expires_at > func.now(),
            or_(current, goes_on),
        )
        .order_by(current.desc(), func.coalesce(renewed, AuthSession.created_at).desc(), AuthSession.id)
        .limit(MOST_SESSIONS)
        .subquery()
    )
    document = projection(SessionResponse, mine.c, id=as_text(mine.c.id), ip=func.host(mine.c.address))
    order = func.row(~mine.c.current, func.now() - mine.c.last_used_at, mine.c.id)
    return as_caller(me, select(json_object({"items": array_of(document, order=order, over=mine)}).label("document")))


_OWN = _own()


@dataclass(frozen=True)
class Visit:
    """Where a sign-in comes from."""

    address: str | None
    user_agent: str | None


@dataclass(frozen=True)
class Tokens:
    """What a sign-in hands out."""

    access_token: str
    refresh_token: str


async def start_session(db: AsyncSession, user_id: int, visit: Visit) -> Tokens:
    """Signs the user in: a new session with its first tokens."""
    life = timedelta(days=get_settings().refresh_token_expire_days)
    session = AuthSession(
        id=uuid4(),
        user_id=user_id,
        expires_at=func.now() + life,
        address=visit.address,
        user_agent=(visit.user_agent or "")[:300] or None,
    )
    token, token_hash = create_refresh_token()
    db.add(session)
    await db.flush()
    db.add(RefreshToken(token_hash=token_hash, session_id=session.id, expires_at=func.now() + min(IDLE, life)))
    await db.execute(update(User).where(User.id == user_id).values(last_login=func.now()))
    await db.flush()
    return Tokens(create_access_token(user_id, session.id), token)


async def refresh_session(refresh_token: str) -> Tokens:
    """New tokens for a refresh token, which is used up by it.

    Raises `RefreshInProgress` when a parallel request used it a moment ago, and `SessionEnded` otherwise. A token that
    comes a second time was stolen from, or by, somebody: then the whole session ends, in a transaction of its own,
    since that must outlive the refusal.
    """
    token_hash = refresh_token_hash(refresh_token)
    async with own_transaction() as db:
        used = (
            update(RefreshToken)
            .where(
                RefreshToken.token_hash == token_hash,
                RefreshToken.used_at.is_(None),
                RefreshToken.expires_at > func.now(),
                AuthSession.id == RefreshToken.session_id,
                AuthSession.ended_at.is_(None),
                AuthSession.expires_at > func.now(),
                User.id == AuthSession.user_id,
                User.is_active,
            )
            .values(used_at=func.now())
            .returning(AuthSession.id, AuthSession.user_id, AuthSession.expires_at)
            .execution_options(synchronize_session=False)
        )
        won = (await db.execute(used)).one_or_none()
        if won is not None:
            session_id, user_id, ends = won
            token, new_hash = create_refresh_token()
            db.add(
                RefreshToken(token_hash=new_hash, session_id=session_id, expires_at=func.least(func.now() + IDLE, ends))
            )
            await db.flush()
            return Tokens(create_access_token(user_id, session_id), token)
        seen = (
            await db.execute(
                select(
                    RefreshToken.session_id,
                    RefreshToken.used_at > func.now() - REUSE_GRACE,
                    AuthSession.ended_at.is_(None),
                )
                .join(AuthSession, AuthSession.id == RefreshToken.session_id)
                .where(RefreshToken.token_hash == token_hash, RefreshToken.used_at.is_not(None))
            )
        ).one_or_none()
        just_now = seen is not None and seen[1] and seen[2]
        if seen is not None and not just_now:
            await _end(db, AuthSession.id == seen[0])
    raise RefreshInProgress() if just_now else SessionEnded()


async def end_session(db: AsyncSession, caller: Caller) -> None:
    """Signs the caller out here: none of this session's tokens is worth anything from now on."""
    await _end(db, AuthSession.id == caller.session_id)


async def get_sessions(reader: Signed) -> bytes:
    """Where the caller is signed in, this sign-in first and then those that were used last."""
    (document,) = await reader.read(_OWN, {})
    body: bytes = document
    return body


async def end_own_session(db: AsyncSession, caller: Caller, session_id: str) -> None:
    """Signs the caller out where they are signed in by this session. Raises `NotFound` when it is none of theirs."""
    try:
        which = UUID(session_id)
    except ValueError:
        raise NotFound from None
    ended = (
        update(AuthSession)
        .where(
            AuthSession.id == which,
            AuthSession.user_id == caller.user_id,
            AuthSession.ended_at.is_(None),
            AuthSession.expires_at > func.now(),
        )
        .values(ended_at=func.now())
        .returning(AuthSession.id)
        .execution_options(synchronize_session=False)
    )
    if await db.scalar(ended) is None:
        raise NotFound


async def end_all_sessions(db: AsyncSession, user_id: int) -> None:
    """Signs the user out everywhere."""
    await _end(db, AuthSession.user_id == user_id)


async def _end(db: AsyncSession, which: object) -> None:
    await db.execute(
        update(AuthSession)
        .where(which, AuthSession.ended_at.is_(None))  # type: ignore[arg-type]
        .values(ended_at=func.now())
        .execution_options(synchronize_session=False)
    )
