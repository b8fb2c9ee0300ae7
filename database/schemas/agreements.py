"""Answers about sale agreements, and what an agreement is made from: the facts of its booking, and its terms."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import AfterValidator, BaseModel, Field, StringConstraints, WithJsonSchema, model_validator
from pydantic.json_schema import SkipJsonSchema

from database.schemas.agreement_forms import OwnForm
from database.schemas.base import Amount, Body, Flag, line
from database.schemas.bookings import BookedExtra, CoApplicantResponse
from database.schemas.pricing import CostSheetResponse
from domain.agreements import AgreementStatus, Match, Verdict
from domain.bookings import BookingStatus, Party
from domain.projects import DatePrecision, ProjectType
from domain.schedule import FallsDue, PlanType
from domain.units import Facing, UnitType
from sentences import explained

MOST_VERSIONS = 32_767  # of SMALLINT
# What agreements by the form "in-1" call themselves and their parties.
FIRST_OF_INDIA = {
    "title": "Agreement for Sale",
    "basis": "of a unit in a real estate project",
    "region": "IN",
    "seller": "Promoter",
    "buyer": "Allottee",
    "co_buyer": "Co-allottee",
}
SHA256 = explained(r"^[0-9a-f]{64}$", "A SHA-256 is expected, as 64 hexadecimal digits in small letters.")


def _named(value: str) -> str:
    if sum(character.isalpha() for character in value) < 2:
        raise ValueError("please type your full name")
    return value


def _given(value: bool) -> bool:
    if not value:
        raise ValueError("without your consent nothing is signed")
    return value


Sha256 = Annotated[str, StringConstraints(pattern=SHA256)]
FullName = Annotated[str, line(200, 2), AfterValidator(_named)]
Consent = Annotated[Flag, AfterValidator(_given), WithJsonSchema({"type": "boolean", "const": True})]


class AgreementAsked(Body):
    version: Annotated[int, Field(ge=1, le=MOST_VERSIONS)] | None = Field(
        default=None, description="Left out: the current version."
    )


class AgreementSign(Body):
    sha256: Sha256 = Field(description="Of the version that the caller has read.")
    full_name: FullName = Field(description="The caller's, as they sign.")
    consent: Consent = Field(description="True: the caller agrees to the words in `consent` of the agreement.")


class SignatureResponse(BaseModel):
    party: Party
    name: str
    signed_at: datetime


class Seal(BaseModel):
    """Who vouches for a sealed file: the certificate's subject, its issuer, and its SHA-256.

    `development`: the certificate is the platform's own, for trying things out, and nobody else vouches for it.
    `timestamped`: an independent time-stamp server has confirmed when it was sealed.
    """

    subject: str
    issuer: str
    fingerprint: str
    development: bool
    timestamped: bool


class AgreementVersion(BaseModel):
    """One version: its file, named by its SHA-256, who has signed it, and how it was sealed.

    `sha256`: of the document that the parties sign. `sealed_sha256`: of the sealed file, which begins with it.
    """

    version: int
    status: AgreementStatus
    agreement_url: str
    sha256: str
    generated_at: datetime
    signatures: list[SignatureResponse]
    sealed_at: datetime | None
    sealed_sha256: str | None
    seal: Seal | None


class AgreedBuilder(BaseModel):
    company_name: str
    license_number: str
    address: str
    phone: str


class AgreedCustomer(BaseModel):
    first_name: str
    last_name: str
    address: str | None
    phone: str
    email: str


class AgreedUnit(BaseModel):
    unit_number: str
    tower: str | None
    unit_type: UnitType
    floor_number: int
    area_sqft: float
    facing: Facing | None
    balconies: int
    bathrooms: int
    parking_spaces: int


class AgreedProject(BaseModel):
    name: str
    project_type: ProjectType
    address: str
    city: str
    state: str
    zipcode: str
    rera_number: str | None
    timezone: str
    expected_completion_date: date | None
    expected_completion_precision: DatePrecision
    cooling_off_days: int
    advance_cap_percent: float | None
    forfeit_percent: dict[BookingStatus, float]


class AgreedStage(BaseModel):
    """A stage of the schedule; `due_date`: where it is known already. `phase`: the work that it waits for."""

    name: str
    percent: float
    amount: Amount
    falls_due: FallsDue
    phase: str | None
    grace_days: int
    due_date: date | None


class AgreedSpecification(BaseModel):
    title: str
    text: str


class AgreedPlan(BaseModel):
    """The plan that homes of the unit's kind are laid out like: the largest file of its picture, in the storage."""

    caption: str | None
    alt: str
    file_key: str
    sha256: str
    width: int
    height: int


class AgreementFacts(BaseModel):
    """What the platform knew of a booking when its agreement was made; what has a default, older ones do not have.

    `own_form`: the builder's own clauses for such a home, if they have any. It is not kept: its words are in the terms.
    """

    booking_id: int
    reference: str
    booked_on: date
    agreed_on: date
    currency: str
    builder: AgreedBuilder
    customer: AgreedCustomer
    co_applicants: list[CoApplicantResponse]
    unit: AgreedUnit
    project: AgreedProject
    cost_sheet: CostSheetResponse
    extras: list[BookedExtra]
    plan_name: str
    plan_type: PlanType
    stages: list[AgreedStage]
    total_amount: Amount
    token_amount: Amount
    paid_amount: Amount
    outstanding_amount: Amount
    loan_amount: Amount | None
    interest_percent: float = 0
    specifications: list[AgreedSpecification] = []
    floor_plan: AgreedPlan | None = None
    own_form: SkipJsonSchema[OwnForm | None] = Field(default=None, exclude=True)


class AgreedClause(BaseModel):
    title: str
    paragraphs: list[str]


class AgreementTerms(BaseModel):
    """Everything that one version of an agreement says; kept with it, and attached to its file.

    `form`: the name of the clauses that it was made from, whose words stand here as they are in the document. `title`
    to `co_buyer`: what that form calls the agreement and its parties; `region`: whose English it is in. `verify_at`:
    the page that tells whether a file is the sealed agreement. Versions from before these were kept are read as they
    were made, by one of the platform's first two forms.
    """

    form: str
    version: int
    generated_at: datetime
    facts: AgreementFacts
    title: str = "Sale Agreement"
    basis: str = "for a unit in a property development"
    region: str = "GB"
    seller: str = "Seller"
    buyer: str = "Buyer"
    co_buyer: str = "Co-buyer"
    recitals: list[str]
    clauses: list[AgreedClause]
    verify_at: str | None = None

    @model_validator(mode="after")
    def _as_it_was_made(self) -> Self:
        if self.form == "in-1":
            for name, word in FIRST_OF_INDIA.items():
                if name not in self.model_fields_set:
                    setattr(self, name, word)
        return self


class GivenSignature(BaseModel):
    """A signature, as the certificate tells of it; `email`: of the account that it was given from."""

    party: Party
    full_name: str
    email: str
    consent: str
    signed_at: datetime
    address: str | None
    user_agent: str | None


class SignedAgreement(BaseModel):
    """An agreement that both have signed and that is to be sealed."""

    id: int
    number: int
    reference: str
    sha256: str
    file_key: str
    signed_at: datetime
    terms: AgreementTerms
    signatures: list[GivenSignature]


class AgreementResponse(AgreementVersion):
    """The current version with all that it says, and all that there have been, the newest first.

    `may_sign`: whether the caller could sign it now. `consent`: the words that they would agree to. `outdated`: the
    booking has been changed since, so that nobody can sign this version; another has to be drawn up.
    """

    terms: AgreementTerms
    may_sign: bool
    consent: str
    outdated: bool
    versions: list[AgreementVersion]


class VerificationAsked(Body):
    sha256: Sha256 = Field(description="Of the whole file.")


class VerificationResponse(BaseModel):
    """Whether a file is an agreement of the platform's, as it was sealed, and nothing else about it.

    `changed`: it was one, and is no longer as it was. `unknown`: it is not one of ours. `reference` and `sealed_at` are
    of a genuine one. `matches`: the sealed file itself, or the document that it begins with, which both parties signed.
    """

    verdict: Verdict
    sha256: str
    matches: Match | None
    reference: str | None
    sealed_at: datetime | None
    seal: Seal | None
