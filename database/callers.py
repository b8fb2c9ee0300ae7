"""Statements that read as somebody: whether their sign-in still stands is settled in the statement itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    ScalarSelect,
    Uuid,
    and_,
    bindparam,
    false,
    func,
    or_,
    select,
    true,
)

from database.models import AuthSession, BuilderMember, Customer, User
from database.projections import Rows, Statement
from domain.people import MemberRole, Permission, UserType, roles_with


@dataclass(frozen=True)
class Needs:
    """Which callers a reading is for."""

    user_types: frozenset[UserType] = frozenset(UserType)
    roles: frozenset[MemberRole | None] = frozenset([*MemberRole, None])

    def refuse(self, user_type: str, role: str | None) -> bool:
        """Whether this kind of caller is turned away; whoever no longer works for a builder has no role."""
        return user_type not in self.user_types or (user_type == UserType.BUILDER and role not in self.roles)

    def met_by(self, caller: CTE) -> ColumnElement[bool]:
        """The same in SQL, the other way round: for statements that write, which a refusal would come too late for."""
        others = [user_type for user_type in self.user_types if user_type is not UserType.BUILDER]
        allowed: list[ColumnElement[bool]] = [caller.c.user_type == other.value for other in sorted(others)]
        if UserType.BUILDER in self.user_types:
            # Whoever no longer works for a builder has no role, and is nobody's member.
            roles = [caller.c.role == role.value for role in MemberRole if role in self.roles]
            allowed.append(and_(caller.c.user_type == UserType.BUILDER.value, or_(false(), *roles)))
        return or_(false(), *allowed)


ANYBODY = Needs()
CUSTOMERS = Needs(user_types=frozenset({UserType.CUSTOMER}))


def builders(permission: Permission | None = None) -> Needs:
    """Members of a builder, with the permission if one is named."""
    return Needs(frozenset({UserType.BUILDER}), roles_with(permission) if permission else frozenset(MemberRole))


PARTIES = Needs(frozenset({UserType.BUILDER, UserType.CUSTOMER}), roles_with(Permission.READ_BOOKINGS))
# Customers, and everybody who works for a builder: visits and talk are every role's business.
EITHER_PARTY = Needs(frozenset({UserType.BUILDER, UserType.CUSTOMER}), frozenset(MemberRole))


def caller_cte() -> CTE:
    """The caller, if their sign-in still stands: one row, or none."""
    return (
        select(
            User.id.label("user_id"),
            User.user_type,
            Customer.id.label("customer_id"),
            BuilderMember.builder_id,
            BuilderMember.role,
        )
        .select_from(AuthSession)
        .join(User, User.id == AuthSession.user_id)
        .outerjoin(Customer, Customer.user_id == User.id)
        .outerjoin(BuilderMember, BuilderMember.user_id == User.id)
        .where(
            AuthSession.id == bindparam("session_id", type_=Uuid),
            AuthSession.user_id == bindparam("user_id"),
            AuthSession.ended_at.is_(None),
            AuthSession.expires_at > func.now(),
            User.is_active,
        )
        .cte("caller")
    )


def as_caller(caller: CTE, rows: Rows) -> Statement:
    """A statement that reads the rows as this caller (see `caller_cte`), for `Signed.read`."""
    read = rows.subquery("read")
    return Statement(select(caller.c.user_type, caller.c.role, *read.c).select_from(caller.outerjoin(read, true())))


def own(column: Any) -> ScalarSelect[Any]:
    """A column of the caller, as a value to compare with: `own(caller.c.builder_id)`."""
    return select(column).scalar_subquery()


def for_anyone(signed: bool, rows: Callable[[CTE | None], Rows]) -> Statement:
    """The statement that reads the rows for a visitor, or for a signed-in caller (then to be run by `Signed.read`)."""
    if not signed:
        return Statement(rows(None))
    caller = caller_cte()
    return as_caller(caller, rows(caller))
