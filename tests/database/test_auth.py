"""The callers that routes ask for: who is let through, and as what."""

from uuid import uuid4

import pytest

from database.auth import Caller, require_builder, require_customer
from domain.people import MemberRole, UserType
from errors import WrongRole


def caller(user_type: UserType, *, customer: int | None = None, builder: int | None = None) -> Caller:
    role = MemberRole.SITE if builder else None
    return Caller(7, uuid4(), user_type, customer, builder, role)


async def test_a_customer_is_let_through_as_one_and_nobody_else_is() -> None:
    customer = await require_customer(caller(UserType.CUSTOMER, customer=3))
    assert (customer.user_id, customer.customer_id) == (7, 3)
    for other in (caller(UserType.BUILDER, builder=5), caller(UserType.ADMIN), caller(UserType.BUILDER)):
        with pytest.raises(WrongRole):
            await require_customer(other)


async def test_a_builders_member_is_let_through_in_any_role_and_nobody_else_is() -> None:
    member = await require_builder(caller(UserType.BUILDER, builder=5))
    assert (member.builder_id, member.role) == (5, MemberRole.SITE)
    for other in (caller(UserType.CUSTOMER, customer=3), caller(UserType.ADMIN), caller(UserType.BUILDER)):
        with pytest.raises(WrongRole):
            await require_builder(other)
