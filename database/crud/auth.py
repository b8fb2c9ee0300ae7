"""Accounts and sign-ins."""

import json
from datetime import timedelta

from sqlalchemy import JSON, BigInteger, bindparam, case, func, literal_column, null, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Caller, Signed, hash_password, refuse_weak_password, verify_password
from database.callers import as_caller, caller_cte, own
from database.crud.records import count_attempt, forgive_attempts, record
from database.crud.sessions import Tokens, Visit, end_all_sessions, start_session
from database.database import primary, read_in, refusing
from database.models import (
    Builder,
    BuilderMember,
    Customer,
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
from domain.people import PERMISSIONS, MemberRole, UserType
from errors import (
    EmailTaken,
    FieldError,
    InvalidCredentials,
    InvalidRequest,
    LicenseNumberTaken,
    NotFound,
    WrongRole,
)

QUARTER_HOUR = timedelta(minutes=15)


_customer = case((Customer.id.is_(None), null()), else_=projection(CustomerResponse, Customer))
_permissions = case(
    {role.value: literal_column(f"'{json.dumps(sorted(may))}'::json", JSON) for role, may in PERMISSIONS.items()},
    value=BuilderMember.role,
)
_member = projection(OwnBuilderResponse, Builder, role=BuilderMember.role, permissions=_permissions)
_builder = case((Builder.id.is_(None), null()), else_=_member)
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


async def get_me(reader: Signed) -> Document:
    """The caller's own account."""
    version, document = await reader.read(_ME, {})
    return Document(version, document)


async def get_user(db: AsyncSession, user_id: int) -> Document:
    """An account as its user sees it, read inside the transaction."""
    row = await read_in(db, _USER, user_id=user_id)
    if row is None:
        raise NotFound
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


async def check_credentials(asked: Login, visit: Visit) -> int:
    """The id of the user whose e-mail and password these are.

    Raises `InvalidCredentials`, the same and after the same work whatever was wrong, and `RateLimited`: above ten
    failures in a quarter of an hour for one account from one address, so that a stranger elsewhere cannot lock its
    owner out, and above sixty attempts from one address.
    """
    account = f"login:{visit.address}:{asked.email}"
    await count_attempt((account, 10, QUARTER_HOUR), (f"login:{visit.address}", 60, QUARTER_HOUR))
    row = await primary.row(_CREDENTIALS, {"email": asked.email})
    user_id, password_hash, is_active = row or (None, None, False)
    correct = await verify_password(asked.password, password_hash)
    if not correct or not is_active:
        raise InvalidCredentials
    await forgive_attempts(account)
    assert isinstance(user_id, int)
    return user_id


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
