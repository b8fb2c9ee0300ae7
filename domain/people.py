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
    """What a builder's member may be allowed to do.

    Drafts of the builder's own projects, its appointments and its conversations are every member's.
    """

    MANAGE_PROJECTS = "manage_projects"
    READ_BOOKINGS = "read_bookings"
    MANAGE_BOOKINGS = "manage_bookings"
    MANAGE_PAYMENTS = "manage_payments"
    WAIVE_INTEREST = "waive_interest"
    MANAGE_PROGRESS = "manage_progress"
    MANAGE_CLAUSES = "manage_clauses"


PERMISSIONS: dict[MemberRole, frozenset[Permission]] = {
    MemberRole.OWNER: frozenset(Permission),
    # Whoever sells does not take the money, so that nobody books what they themselves have received. What agreements
    # say is for the owner to decide.
    MemberRole.SALES: frozenset(Permission)
    - {Permission.MANAGE_PAYMENTS, Permission.WAIVE_INTEREST, Permission.MANAGE_CLAUSES},
    MemberRole.ACCOUNTS: frozenset({Permission.READ_BOOKINGS, Permission.MANAGE_PAYMENTS}),
    # The site's people see homes and progress, never anybody's money.
    MemberRole.SITE: frozenset({Permission.MANAGE_PROGRESS}),
}


def roles_with(permission: Permission) -> frozenset[MemberRole]:
    """The roles that carry the permission."""
    return frozenset(role for role, permissions in PERMISSIONS.items() if permission in permissions)


class ContactMethod(StrEnum):
    EMAIL = "email"
    PHONE = "phone"
    BOTH = "both"
