"""Requests and answers of registration, sign-in and one's own account."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    StringConstraints,
    model_validator,
)

from database.schemas.base import (
    Address,
    Body,
    Currency,
    Day,
    Email,
    Name,
    Phone,
    Timezone,
    Title,
    line,
    prose,
    unset,
)
from domain.people import ContactMethod, MemberRole, Permission, UserType
from sentences import explained

LONGEST_PASSWORD = 128
# Passwords are taken as they are typed: no trimming, no rules of composition, only a length.
NewPassword = Annotated[str, StringConstraints(min_length=8, max_length=LONGEST_PASSWORD, strip_whitespace=False)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=LONGEST_PASSWORD, strip_whitespace=False)]
WEBSITE = explained(r"^https?://[!-~]+$", "An address that begins with https:// or http:// is expected.")
LICENSE = explained(r"^[!-~]([ -~]*[!-~])?$", "A number of Latin letters, digits and signs is expected.")
Website = Annotated[str, StringConstraints(max_length=300, pattern=WEBSITE)]
License = Annotated[str, StringConstraints(min_length=1, max_length=100, pattern=LICENSE)]
About = Annotated[str, prose(5000)]


class CustomerCreate(Body):
    first_name: Name
    last_name: Name
    phone: Phone
    address: Address | None = None
    date_of_birth: Day | None = None
    preferred_contact_method: ContactMethod = ContactMethod.EMAIL


class CustomerUpdate(Body):
    first_name: Name = unset()
    last_name: Name = unset()
    phone: Phone = unset()
    address: Address | None = None
    date_of_birth: Day | None = None
    preferred_contact_method: ContactMethod = unset()


class BuilderCreate(Body):
    company_name: Title
    license_number: License
    phone: Phone
    address: Address
    website: Website | None = None
    description: About | None = None
    currency: Currency = "INR"
    timezone: Timezone = "Asia/Kolkata"


class BuilderUpdate(Body):
    company_name: Title = unset()
    phone: Phone = unset()
    address: Address = unset()
    website: Website | None = None
    description: About | None = None
    currency: Currency = unset()
    timezone: Timezone = unset()


class UserCreate(Body):
    """A registration: a customer, or a builder whose owner the new user becomes."""

    email: Email
    password: NewPassword
    user_type: Literal["customer", "builder"]
    customer: CustomerCreate | None = None
    builder: BuilderCreate | None = None

    @model_validator(mode="after")
    def _one_profile(self) -> Self:
        for kind in ("customer", "builder"):
            if (getattr(self, kind) is not None) != (self.user_type == kind):
                raise ValueError(f'"{self.user_type}" is expected, and nothing else, for this user_type')
        return self


class UserUpdate(Body):
    """What a user may change about themself and, as its owner, about their builder."""

    customer: CustomerUpdate = unset()
    builder: BuilderUpdate = unset()


class Login(Body):
    email: Annotated[str, line(254), AfterValidator(str.lower)]
    password: Password


class Refresh(Body):
    refresh_token: Annotated[str, StringConstraints(min_length=1, max_length=200)]


class PasswordChange(Body):
    current_password: Password
    new_password: NewPassword


class CustomerResponse(BaseModel):
    id: int
    first_name: str
    last_name: str
    phone: str
    address: str | None
    date_of_birth: date | None
    preferred_contact_method: ContactMethod


class OwnBuilderResponse(BaseModel):
    """A builder as its own people see it, with the caller's role and what it lets them do."""

    id: int
    company_name: str
    license_number: str
    phone: str
    address: str
    website: str | None
    description: str | None
    currency: str
    timezone: str
    verified: bool
    role: MemberRole
    permissions: list[Permission]


class UserResponse(BaseModel):
    id: int
    email: str
    user_type: UserType
    is_active: bool
    is_verified: bool
    created_at: datetime
    last_login: datetime | None
    customer: CustomerResponse | None
    builder: OwnBuilderResponse | None


class SessionResponse(BaseModel):
    """A place where one is signed in. `last_used_at`: when it was last renewed, which is every quarter of an hour while
    it is used."""

    id: str
    created_at: datetime
    last_used_at: datetime
    expires_at: datetime
    user_agent: str | None
    ip: str | None
    current: bool


class SessionList(BaseModel):
    items: list[SessionResponse]


class TokenResponse(BaseModel):
    """Tokens of a sign-in; `expires_in`: seconds until the access token ends."""

    access_token: str
    refresh_token: str
    token_type: Literal["bearer"]
    expires_in: int


class LoginResponse(TokenResponse):
    user: UserResponse
