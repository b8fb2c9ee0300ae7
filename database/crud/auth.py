"""Accounts and sign-ins."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import BigInteger, bindparam, case, func, null, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import (
    ANYBODY,
    Caller,
    Signed,
    as_caller,
    caller_cte,
    create_access_token,
    create_refresh_token,
    hash_password,
    own,
    refresh_token_hash,
    refuse_weak_password,
    verify_password,
)
from database.crud.records import count_attempt, forgive_attempts, record
from database.database import Pool, own_transaction, read_in, refusing
from database.models import (
    AuthSession,
    Builder,
    BuilderMember,
    Customer,
    RefreshToken,
    User,
)
from database.projections import Statement, projection
from database.schemas.auth import (
    CustomerResponse,
    Login,
    OwnBuilderResponse,
    PasswordChange,
    UserCreate,
    UserResponse,
    UserUpdate,
)
from database.versions import Document, Versions, check_version
from domain.people import MemberRole, UserType
from errors import (
    EmailTaken,
    FieldError,
    InvalidCredentials,
    InvalidRequest,
    LicenseNumberTaken,
    NotFound,
    RefreshInProgress,
    SessionEnded,
    WrongRole,
)
from settings import get_settings

IDLE = timedelta(days=7)
# Two tabs may renew at the same moment; the second is told to use what the first got, and nobody is signed out.
REUSE_GRACE = timedelta(seconds=10)
QUARTER_HOUR = timedelta(minutes=15)


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


_customer = case((Customer.id.is_(None), null()), else_=projection(CustomerResponse, Customer))
_builder = case((Builder.id.is_(None), null()), else_=projection(OwnBuilderResponse, Builder, role=BuilderMember.role))
_user = (
    select(
        (User.version + func.coalesce(Customer.version, 0) + func.coalesce(Builder.version, 0)).label("version"),
        projection(UserResponse, User, customer=_customer, builder=_builder).label("document"),
    )
    .select_from(User)
    .outerjoin(Customer, Customer.user_id == User.id)
    .outerjoin(BuilderMember, BuilderMember.user_id == User.id)
    .outerjoin(Builder, Builder.id == BuilderMember.builder_id)
)
_USER = Statement(_user.where(User.id == bindparam("user_id", type_=BigInteger)))
_me = caller_cte()
_ME = as_caller(_me, _user.where(User.id == own(_me.c.user_id)))
_CREDENTIALS = Statement(
    select(User.id, User.password_hash, User.is_active).where(func.lower(User.email) == bindparam("email"))
)


async def get_me(pool: Pool, token: Signed) -> Document:
    """The caller's own account."""
    version, document = await token.read(pool, _ME, ANYBODY)
    return Document(version, document)


async def get_user(db: AsyncSession, user_id: int) -> Document:
    """An account as its user sees it, read inside the transaction."""
    row = await read_in(db, _USER, user_id=user_id)
    if row is None:
        raise NotFound()
    return Document(*row)


async def get_user_by_email(db: AsyncSession, email: str) -> User | None:
    """The user with this address, in whatever case it is written."""
    return await db.scalar(select(User).where(func.lower(User.email) == email.lower()))


async def create_user(db: AsyncSession, asked: UserCreate) -> User:
    """Makes an account: a customer, or a new builder and its owner.

    Raises `EmailTaken`, `LicenseNumberTaken`, `InvalidRequest` for a weak password.
    """
    profile = asked.customer or asked.builder
    assert profile is not None
    about = [asked.email, *(value for value in profile.sent().values() if isinstance(value, str))]
    await refuse_weak_password(asked.password, about, ["body", "password"])
    user = User(
        email=asked.email, password_hash=await hash_password(asked.password), user_type=UserType(asked.user_type)
    )
    with refusing({"users_email_key": EmailTaken, "builders_license_number_key": LicenseNumberTaken}):
        db.add(user)
        await db.flush()
        if asked.customer:
            db.add(Customer(user_id=user.id, **asked.customer.model_dump()))
        if asked.builder:
            builder = Builder(**asked.builder.model_dump())
            db.add(builder)
            await db.flush()
            db.add(BuilderMember(user_id=user.id, builder_id=builder.id, role=MemberRole.OWNER))
            await record(
                db, "member.added", "user", user.id,
                actor_id=user.id, builder_id=builder.id, after={"role": MemberRole.OWNER},
            )  # fmt: skip
        await db.flush()
    return user


async def count_registration(visit: Visit) -> None:
    """Counts a registration. Raises `RateLimited` above 20 an hour from one address."""
    await count_attempt((f"register:{visit.address}", 20, timedelta(hours=1)))


async def check_credentials(pool: Pool, asked: Login, visit: Visit) -> int:
    """The id of the user whose e-mail and password these are.

    Raises `InvalidCredentials`, the same and after the same work whatever was wrong, and `RateLimited`: above ten
    failures in a quarter of an hour for one account from one address, so that a stranger elsewhere cannot lock its
    owner out, and above sixty attempts from one address.
    """
    account = f"login:{visit.address}:{asked.email}"
    await count_attempt((account, 10, QUARTER_HOUR), (f"login:{visit.address}", 60, QUARTER_HOUR))
    row = await pool.row(_CREDENTIALS, {"email": asked.email})
    user_id, password_hash, is_active = row or (None, None, False)
    correct = await verify_password(asked.password, password_hash)
    if not correct or not is_active:
        raise InvalidCredentials()
    await forgive_attempts(account)
    assert isinstance(user_id, int)
    return user_id


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


async def end_all_sessions(db: AsyncSession, user_id: int) -> None:
    """Signs the user out everywhere."""
    await _end(db, AuthSession.user_id == user_id)


async def change_password(db: AsyncSession, caller: Caller, asked: PasswordChange, visit: Visit) -> Tokens:
    """Sets a new password and signs the user out everywhere but here, where they get new tokens.

    Raises `InvalidRequest` when the current password is wrong or the new one weak, `RateLimited`.
    """
    await count_attempt((f"password:{caller.user_id}", 10, QUARTER_HOUR))
    user = await db.get_one(User, caller.user_id)
    if not await verify_password(asked.current_password, user.password_hash):
        wrong: FieldError = {
            "loc": ["body", "current_password"], "msg": "This is not your current password.", "type": "wrong_password",
        }  # fmt: skip
        raise InvalidRequest("This is not your current password.", errors=[wrong])
    await refuse_weak_password(asked.new_password, [user.email], ["body", "new_password"])
    user.password_hash = await hash_password(asked.new_password)
    await record(db, "password.changed", "user", user.id, actor_id=user.id, builder_id=caller.builder_id)
    await end_all_sessions(db, user.id)
    return await start_session(db, user.id, visit)


async def update_me(db: AsyncSession, caller: Caller, change: UserUpdate, expected: Versions) -> None:
    """Changes the caller's own profile, or as its owner the builder's.

    Raises `WrongRole` for a profile that is not the caller's to change, `Stale`.
    """
    sent = change.sent()
    if "customer" in sent and caller.customer_id is None:
        raise WrongRole("You have no customer profile.")
    if "builder" in sent and caller.role is not MemberRole.OWNER:
        raise WrongRole("Only the owner may change the builder's profile.")
    user = await db.get_one(User, caller.user_id, with_for_update={"key_share": True})
    profiles: list[Customer | Builder] = []
    version = user.version
    if caller.customer_id is not None:
        profiles.append(await db.get_one(Customer, caller.customer_id, with_for_update={"key_share": True}))
    if caller.builder_id is not None:
        profiles.append(await db.get_one(Builder, caller.builder_id, with_for_update={"key_share": True}))
    check_version(version + sum(profile.version for profile in profiles), expected)
    for profile in profiles:
        part = sent.get("customer" if isinstance(profile, Customer) else "builder")
        if part is None:
            continue
        for name, value in part.sent().items():
            setattr(profile, name, value)
        profile.version += 1
        profile.updated_at = func.now()
    await db.flush()


async def _end(db: AsyncSession, which: object) -> None:
    await db.execute(
        update(AuthSession)
        .where(which, AuthSession.ended_at.is_(None))  # type: ignore[arg-type]
        .values(ended_at=func.now())
        .execution_options(synchronize_session=False)
    )
