"""What the demo's market is described with: buildings, prices, terms, and how far its sales have come."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from demo.works import Site
from domain.bookings import BookingStatus
from domain.cost_sheet import Charge, Tax
from domain.people import MemberRole
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.schedule import FallsDue, PlanType
from domain.units import Facing, UnitType

Hours = dict[str, dict[str, str] | None]
# The stages that the bank pays are called after the phase, with this before it.
BANKS = "Bank: "
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True)
class Stack:
    """What lies at one position of every floor of a block."""

    kind: UnitType
    area: int
    facing: Facing
    view: str | None = None


@dataclass(frozen=True)
class Block:
    """Floors of a tower that are laid out alike.

    `number` is formatted with floor, position and, for what is numbered through, count, which starts at `first`.
    `refuge`: floors and positions where a refuge area lies instead of a home. `premium`: on the scheme's rate.
    """

    tower: str
    floors: range
    stacks: tuple[Stack, ...]
    number: str
    refuge: frozenset[tuple[int, int]] = frozenset()
    premium: Decimal = Decimal(1)
    first: int = 1


@dataclass(frozen=True)
class PlanStage:
    """A stage of a plan; what falls due on a date is given by its month, counted from the month of the booking."""

    name: str
    percent: Decimal
    falls_due: FallsDue
    month: int | None = None
    grace_days: int = 0


@dataclass(frozen=True)
class Plan:
    name: str
    plan_type: PlanType
    stages: tuple[PlanStage, ...]


@dataclass(frozen=True)
class ExtraOffer:
    """An extra, how many there are, and how much it is wanted: the share of the buyers who take one."""

    name: str
    price: Decimal
    quantity: int
    wanted: float
    taxable: bool = True


@dataclass(frozen=True)
class Terms:
    hold_hours: int = 72
    cooling_off_days: int = 0
    token_percent: Decimal = Decimal(1)
    advance_cap_percent: Decimal | None = Decimal(10)
    interest_percent: Decimal = Decimal(0)
    forfeit: Mapping[BookingStatus, float] = field(default_factory=dict)
    visit_capacity: int = 1


@dataclass(frozen=True)
class Pin:
    """A sale that is told rather than drawn: whose home, how far, since when, and on which of the plans.

    `co_applicant`: the first name, and what they are to the buyer. `owes`: the stage that they have not paid, nor any
    after it. `walked_in`: the builder's sales made the booking. `wish`: what they asked for.
    """

    unit_number: str
    buyer: str
    status: BookingStatus
    days_ago: float
    plan: int = 0
    extras: tuple[str, ...] = ()
    co_applicant: tuple[str, str] | None = None
    discount: Decimal = Decimal(0)
    owes: str | None = None
    walked_in: bool = False
    wish: str | None = None


@dataclass(frozen=True)
class Stock:
    """How the sales stand: what is kept back, the live bookings by status, those that ended; the rest is free."""

    withheld: int = 0
    live: Mapping[BookingStatus, int] = field(default_factory=dict)
    expired: int = 0
    cancelled: int = 0
    keep_free: frozenset[str] = frozenset()
    pins: tuple[Pin, ...] = ()


@dataclass(frozen=True)
class Scheme:
    """A project, with everything about it that is not drawn from the seed.

    `started`, `completed` and `revisions` are months ago, `promised` months ahead, `published` days ago.
    `revisions`: when all prices of what was still free were raised, and by how many per cent.
    `rate` is today's price per sq ft on floor `level`, `rise` what each floor adds, as a share of it.
    """

    name: str
    project_type: ProjectType
    status: ProjectStatus
    address: str
    city: str
    state: str
    zipcode: str
    latitude: Decimal
    longitude: Decimal
    project_area: int
    description: str
    amenities: tuple[str, ...]
    rera_number: str | None
    blocks: tuple[Block, ...]
    rate: Decimal
    rise: Decimal
    rounding: int
    started: int
    published: int | None
    promised: int
    precision: DatePrecision
    charges: tuple[Charge, ...]
    taxes: tuple[Tax, ...]
    extras: tuple[ExtraOffer, ...]
    plans: tuple[Plan, ...]
    stock: Stock
    registry: str
    site: Site
    terms: Terms = Terms()
    opening_hours: Hours | None = None
    level: int = 0
    completed: int | None = None
    featured: bool = False
    revisions: tuple[tuple[int, Decimal], ...] = ()


@dataclass(frozen=True)
class Member:
    first_name: str
    last_name: str
    role: MemberRole


@dataclass(frozen=True)
class House:
    """A builder: the company, its people, and what it builds."""

    company_name: str
    license_number: str
    phone: str
    address: str
    website: str
    description: str
    years: int
    members: tuple[Member, ...]
    schemes: tuple[Scheme, ...]
    currency: str = "INR"
    timezone: str = "Asia/Kolkata"
    verified: bool = True


def hours(opens: str, closes: str, *, closed: tuple[str, ...] = (), **others: tuple[str, str]) -> Hours:
    """Opening hours: the same every day, but for the days that are closed or named with hours of their own."""
    week: Hours = {}
    for day in DAYS:
        begins, ends = others.get(day, (opens, closes))
        week[day] = None if day in closed else {"opens": begins, "closes": ends}
    return week
