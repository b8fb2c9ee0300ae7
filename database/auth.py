"""Who is asking: passwords, tokens, and the callers that only this module can vouch for."""

import re
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from hashlib import sha256
from typing import Annotated
from uuid import UUID

import jwt
from anyio import CapacityLimiter, to_thread
from fastapi import Depends, Request
from fastapi.security import OAuth2PasswordBearer
from fastapi.security.base import SecurityBase
from fastapi.security.utils import get_authorization_scheme_param
from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher
from sqlalchemy import select
from zxcvbn import zxcvbn

from database.callers import ANYBODY, PARTIES, Needs, caller_cte
from database.database import Row, primary, replica
from database.projections import Statement
from domain.people import MemberRole, Permission, UserType, roles_with
from errors import InvalidRequest, NotAuthenticated, RateLimited, WrongRole
from settings import get_settings
from throttle import Throttle

# OWASP's second recommendation for Argon2id: 46 MiB, one pass, one lane.
hasher = PasswordHash([Argon2Hasher(memory_cost=47104, time_cost=1, parallelism=1)])
WEAKEST_PASSWORD = 2  # of zxcvbn's 0 to 4; below, a password falls to a few million guesses
LONGEST_SCORED = 72  # zxcvbn refuses more
ALGORITHM = "HS256"
AUDIENCE = "plinth"
USERS = Throttle(burst=400, per_minute=1200)


@lru_cache
def _hashing() -> CapacityLimiter:
    # Each hash takes its memory for as long as it runs; two at a time bound what a flood of sign-ins can take.
    return CapacityLimiter(2)


async def hash_password(password: str) -> str:
    """The Argon2id hash, made off the event loop."""
    return await to_thread.run_sync(hasher.hash, password, limiter=_hashing())


async def verify_password(password: str, password_hash: str | None) -> bool:
    """Whether the password is the one; for an unknown user (`None`) it takes as long and says no."""
    correct = await to_thread.run_sync(
        hasher.verify, password, password_hash or await _nobodys_hash(), limiter=_hashing()
    )
    return correct and password_hash is not None


_nobody: str | None = None


async def _nobodys_hash() -> str:
    global _nobody
    if _nobody is None:
        _nobody = await hash_password(secrets.token_urlsafe())
    return _nobody


async def refuse_weak_password(password: str, about: list[str], loc: list[str | int]) -> None:
    """Raises `InvalidRequest` for a password that is quickly guessed, from lists or from what is known of the user."""
    # The words as well as the whole: the name before the @ is tried before the address is.
    known = {*about, *(word for text in about for word in re.split(r"[^\w.-]+", text) if word)}
    result = await to_thread.run_sync(zxcvbn, password[:LONGEST_SCORED], sorted(known), limiter=_hashing())
    if result["score"] < WEAKEST_PASSWORD:
        hint = result["feedback"]["warning"] or "Add another word or two; uncommon words are better."
        raise InvalidRequest(
            "This password is too easy to guess.",
            errors=[{"loc": loc, "msg": f"This password is too easy to guess. {hint}", "type": "weak_password"}],
        )


@lru_cache
def _signing_key() -> str:
    return get_settings().signing_key()


def create_access_token(user_id: int, session_id: UUID) -> str:
    """A signed token that names a user and a sign-in by number, and says nothing else about anybody."""
    now = datetime.now(UTC)
    claims = {
        "sub": str(user_id),
        "sid": session_id.hex,
        "typ": "access",
        "aud": AUDIENCE,
        "iat": now,
        "exp": now + timedelta(minutes=get_settings().access_token_expire_minutes),
    }
    return jwt.encode(claims, _signing_key(), ALGORITHM)


def create_refresh_token() -> tuple[str, bytes]:
    """A random refresh token, and the hash that is kept of it."""
    token = secrets.token_urlsafe(32)
    return token, refresh_token_hash(token)


def refresh_token_hash(token: str) -> bytes:
    """What is kept of a refresh token: it is random enough that a plain SHA-256 cannot be turned back."""
    return sha256(token.encode()).digest()


@dataclass(frozen=True)
class Caller:
    """A signed-in user, as the database knew them at this request."""

    user_id: int
    session_id: UUID
    user_type: UserType
    customer_id: int | None
    builder_id: int | None
    role: MemberRole | None


@dataclass(frozen=True)
class CustomerCaller(Caller):
    """A caller who is a customer."""

    customer_id: int


@dataclass(frozen=True)
class BuilderCaller(Caller):
    """A caller who works for a builder, in a role that may do what is being done."""

    builder_id: int
    role: MemberRole


class Reader:
    """Whoever reads: a visitor, who reads what is public, from the replica if there is one."""

    signed = False

    async def read(self, statement: Statement, given: Mapping[str, object], needs: Needs = ANYBODY) -> Row | None:
        """The statement's first row, made for this kind of reader (see `database.callers.for_anyone`)."""
        return await (replica if replica.is_open else primary).row(statement, given)


@dataclass(frozen=True)
class Signed(Reader):
    """Somebody with a token that is genuine and not expired. Whether their sign-in still stands, the database says: in
    the same statement that reads (`read`), or in one of its own (`get_current_user`)."""

    user_id: int
    session_id: UUID
    signed = True

    async def read(self, statement: Statement, given: Mapping[str, object], needs: Needs = ANYBODY) -> Row:
        """What a statement made by `database.callers.as_caller` says to this caller, from the primary: whoever is
        signed in sees what they have just written.

        Raises `NotAuthenticated` when the sign-in has ended or the user is suspended, `WrongRole` when the reading is
        not for them.
        """
        return self._seen(await primary.row(statement, self._named(given)), needs)

    async def write(self, statement: Statement, given: Mapping[str, object], needs: Needs = ANYBODY) -> Row:
        """The same of a statement that also writes, all or nothing: it is never run a second time.

        What is not for this kind of caller has to be left undone by the statement itself (see `Needs.met_by`).
        """
        return self._seen(await primary.once(statement, self._named(given)), needs)

    def _named(self, given: Mapping[str, object]) -> dict[str, object]:
        return {**given, "session_id": self.session_id, "user_id": self.user_id}

    @staticmethod
    def _seen(row: Row | None, needs: Needs) -> Row:
        if row is None:
            raise NotAuthenticated
        user_type, role, *rest = row
        if needs.refuse(user_type, role):
            raise WrongRole
        return tuple(rest)


VISITOR = Reader()
_caller = caller_cte()
_CALLER = Statement(select(_caller.c.user_type, _caller.c.role, _caller.c.customer_id, _caller.c.builder_id))


# Tokens that were found genuine, and when they expire: the same token comes with each request of a quarter of an hour,
# and its signature does not change. Whether the sign-in still stands is asked of the database each time.
_genuine: dict[str, tuple[Signed, int]] = {}
MOST_GENUINE = 20_000


def _verified(token: str) -> Signed:
    """What a genuine token says. Raises `NotAuthenticated` for one that is forged or expired."""
    known = _genuine.get(token)
    if known is not None and known[1] > time.time():
        return known[0]
    try:
        claims = jwt.decode(
            token,
            _signing_key(),
            [ALGORITHM],
            audience=AUDIENCE,
            options={"require": ["sub", "sid", "typ", "exp", "aud"]},
        )
        if claims["typ"] != "access":
            raise NotAuthenticated
        signed = Signed(int(claims["sub"]), UUID(hex=claims["sid"]))
    except (jwt.InvalidTokenError, ValueError, TypeError, AttributeError):
        raise NotAuthenticated("Your sign-in has expired or is not valid. Please sign in again.") from None
    if len(_genuine) >= MOST_GENUINE:
        _genuine.clear()
    _genuine[token] = signed, int(claims["exp"])
    return signed


class OptionalBearer(SecurityBase):
    """A dependency: who reads, a visitor when there is no token.

    The security scheme of the OpenAPI document does the work itself, since every further dependency costs each request
    as much as it takes to read the token. Raises `NotAuthenticated` for a token that is forged or expired,
    `RateLimited` when its user sends too much.
    """

    model = OAuth2PasswordBearer("/api/auth/token", description="An access token of a sign-in.").model
    scheme_name = "Bearer"

    async def __call__(self, request: Request) -> Reader:
        scheme, token = get_authorization_scheme_param(request.headers.get("authorization"))
        if scheme.lower() != "bearer":
            return VISITOR
        signed = _verified(token)
        request.state.user_id = signed.user_id
        wait = USERS.wait(signed.user_id, time.monotonic())
        if wait:
            raise RateLimited(int(wait) + 1)
        return signed


class Bearer(OptionalBearer):
    """A dependency: somebody with a token. Raises `NotAuthenticated` when there is none."""

    async def __call__(self, request: Request) -> Signed:
        reader = await super().__call__(request)
        if not isinstance(reader, Signed):
            raise NotAuthenticated
        return reader


AnyReader = Annotated[Reader, Depends(OptionalBearer())]
SignedReader = Annotated[Signed, Depends(Bearer())]


async def get_current_user(token: SignedReader) -> Caller:
    """The signed-in user. Raises `NotAuthenticated` when the sign-in has ended or the user is suspended."""
    row = await primary.row(_CALLER, {"session_id": token.session_id, "user_id": token.user_id})
    if row is None:
        raise NotAuthenticated
    user_type, role, customer_id, builder_id = row
    return Caller(
        token.user_id,
        token.session_id,
        UserType(user_type),
        customer_id,
        builder_id,
        MemberRole(role) if role else None,
    )


CurrentUser = Annotated[Caller, Depends(get_current_user)]


async def require_customer(caller: CurrentUser) -> CustomerCaller:
    """The caller, a customer. Raises `WrongRole` for anybody else."""
    if caller.customer_id is None:
        raise WrongRole
    return CustomerCaller(
        caller.user_id, caller.session_id, caller.user_type, caller.customer_id, caller.builder_id, caller.role
    )


async def require_builder(caller: CurrentUser) -> BuilderCaller:
    """The caller, a member of a builder in whatever role. Raises `WrongRole` for anybody else."""
    if caller.builder_id is None or caller.role is None:
        raise WrongRole
    return BuilderCaller(
        caller.user_id, caller.session_id, caller.user_type, caller.customer_id, caller.builder_id, caller.role
    )


def require_permission(*permissions: Permission) -> Callable[[BuilderCaller], Awaitable[BuilderCaller]]:
    """A dependency: a member of a builder whose role carries the permission, or one of several. Raises `WrongRole` for
    anybody else."""
    roles = frozenset().union(*map(roles_with, permissions))

    async def permitted(caller: Annotated[BuilderCaller, Depends(require_builder)]) -> BuilderCaller:
        if caller.role not in roles:
            raise WrongRole("Your role at this builder may not do this.")
        return caller

    return permitted


async def require_party(caller: CurrentUser) -> Caller:
    """A customer, or a builder's member whose role may move bookings. Raises `WrongRole` for anybody else.

    Whose booking it is, the operation says: it looks for it among the caller's own.
    """
    if PARTIES.refuse(caller.user_type, caller.role) or (
        caller.role is not None and caller.role not in roles_with(Permission.MANAGE_BOOKINGS)
    ):
        raise WrongRole
    return caller


ProjectManager = Annotated[BuilderCaller, Depends(require_permission(Permission.MANAGE_PROJECTS))]
BookingParty = Annotated[Caller, Depends(require_party)]
BookingManager = Annotated[BuilderCaller, Depends(require_permission(Permission.MANAGE_BOOKINGS))]
PaymentManager = Annotated[BuilderCaller, Depends(require_permission(Permission.MANAGE_PAYMENTS))]
InterestWaiver = Annotated[BuilderCaller, Depends(require_permission(Permission.WAIVE_INTEREST))]
ProgressManager = Annotated[BuilderCaller, Depends(require_permission(Permission.MANAGE_PROGRESS))]
ClauseManager = Annotated[BuilderCaller, Depends(require_permission(Permission.MANAGE_CLAUSES))]
PictureManager = Annotated[
    BuilderCaller, Depends(require_permission(Permission.MANAGE_PROJECTS, Permission.MANAGE_PROGRESS))
]
