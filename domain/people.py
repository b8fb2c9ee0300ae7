"""Kinds of users, and what the people of a builder may do."""

from enum import StrEnum


class UserType(StrEnum):
    BUILDER = "builder"
    CUSTOMER = "customer"
    ADMIN = "admin"


class MemberRole(StrEnum):
    OWNER = "owner"
    SALES = "sales"
    ACCOUNTS = "accounts"
    SITE = "site"


class Permission(StrEnum):
    """What a builder's member may be allowed to do; drafts of its own projects every member may read."""

    MANAGE_PROJECTS = "manage_projects"
    READ_BOOKINGS = "read_bookings"
    MANAGE_BOOKINGS = "manage_bookings"


PERMISSIONS: dict[MemberRole, frozenset[Permission]] = {
    MemberRole.OWNER: frozenset(Permission),
    MemberRole.SALES: frozenset(Permission),
    MemberRole.ACCOUNTS: frozenset({Permission.READ_BOOKINGS}),
    # The site's people see homes and progress, never anybody's money.
    MemberRole.SITE: frozenset(),
}


def roles_with(permission: Permission) -> frozenset[MemberRole]:
    """The roles that carry the permission."""
    return frozenset(role for role, permissions in PERMISSIONS.items() if permission in permissions)


class ContactMethod(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    BOTH = "both"
