"""Projects with what makes their prices, as they come into the database."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

from sqlalchemy import Connection

from database.models import Charge, Extra, PaymentPlan, PaymentPlanStage, Project, Tax, Tower
from database.models.projects import EVERY_DAY_BUT_SUNDAY
from demo.blueprint import BANKS, ExtraOffer, House, Plan, PlanStage, Scheme
from demo.clock import MONTH, Clock, first_of_month
from demo.homes import Home, Revision, lay_out, revisions
from demo.people import Company
from demo.rows import add, note
from demo.specifications import specifications
from demo.trail import Trail
from demo.works import News, Point
from domain.bookings import BookingStatus
from domain.people import MemberRole
from domain.progress import PhaseStatus
from domain.projects import slug
from domain.schedule import FallsDue

CANCELLABLE = (
    BookingStatus.RESERVED,
    BookingStatus.TOKEN_PAID,
    BookingStatus.CONFIRMED,
    BookingStatus.AGREEMENT_SIGNED,
)


@dataclass(frozen=True)
class Published:
    """News as they came out."""

    id: int
    news: News
    at: datetime


@dataclass
class Offering:
    """A project in the database, and what the demo does with it.

    `phases`: when each phase was complete, of those that are. `fell_due`: how many stages fell due with a phase.
    """

    id: int
    scheme: Scheme
    company: Company
    currency: str
    timezone: str
    created_at: datetime
    published_at: datetime | None
    homes: list[Home]
    revisions: list[Revision]
    plan_ids: list[int] = field(default_factory=list)
    extra_ids: dict[str, int] = field(default_factory=dict)
    tower_ids: dict[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    phases: dict[str, date] = field(default_factory=dict)
    phase_ids: dict[str, int] = field(default_factory=dict)
    histories: dict[int, list[Point]] = field(default_factory=dict)
    fell_due: Counter[int] = field(default_factory=Counter)
    news: list[Published] = field(default_factory=list)

    @property
    def owned(self) -> dict[str, int]:
        """The columns that tie a row to the project and its builder."""
        return {"project_id": self.id, "builder_id": self.company.id}

    @property
    def reached(self) -> dict[int, date]:
        """When each phase was complete, of those that are, by their ids."""
        return {self.phase_ids[name]: day for name, day in self.phases.items()}

    def completed_at(self, phase_id: int) -> datetime | None:
        """When a phase was reported complete, if that was on the platform."""
        done = self.histories[phase_id][-1]
        reported = done.status is PhaseStatus.COMPLETED and done.at > self.created_at
        return done.at if reported else None

    def left(self, extra: ExtraOffer) -> int:
        """How many of the extra nobody has taken."""
        return extra.quantity - self.taken.get(extra.name, 0)

    def completed_on(self, clock: Clock) -> datetime | None:
        """When the building was finished, if it is."""
        return None if self.scheme.completed is None else clock.day_ago(self.scheme.completed * MONTH)


def add_projects(
    connection: Connection, clock: Clock, rng: Random, houses: tuple[House, ...], companies: list[Company], trail: Trail
) -> list[Offering]:
    """The projects of all builders."""
    planned = [
        (house, company, scheme) for house, company in zip(houses, companies, strict=True) for scheme in house.schemes
    ]
    # In the order in which they came on the market; the draft is the latest.
    planned.sort(key=lambda each: -(each[2].published or 0))
    rows = [_project(clock, *each) for each in planned]
    offerings = [
        Offering(
            id=project_id,
            scheme=scheme,
            company=company,
            currency=house.currency,
            timezone=house.timezone,
            created_at=row["created_at"],
            published_at=row["published_at"],
            homes=lay_out(scheme),
            revisions=revisions(scheme, clock, rng),
        )
        for project_id, row, (house, company, scheme) in zip(add(connection, Project, rows), rows, planned, strict=True)
    ]
    for offering in offerings:
        company, made = offering.company, {"name": offering.scheme.name, "published": False}
        owner = company.members[MemberRole.OWNER]
        trail.record(offering.created_at, "project.created", "project", offering.id, owner, company.id, after=made)
    return offerings


def _project(clock: Clock, house: House, company: Company, scheme: Scheme) -> dict[str, Any]:
    published = None if scheme.published is None else clock.day_ago(scheme.published)
    created = clock.day_ago((scheme.published or 0) + 12)
    terms = scheme.terms
    return {
        "builder_id": company.id,
        "slug": slug(scheme.name),
        "name": scheme.name,
        "description": scheme.description,
        "project_type": scheme.project_type,
        "status": scheme.status,
        "address": scheme.address,
        "city": scheme.city,
        "state": scheme.state,
        "zipcode": scheme.zipcode,
        "latitude": scheme.latitude,
        "longitude": scheme.longitude,
        "total_units": len(lay_out(scheme)),
        "project_area": Decimal(scheme.project_area),
        "amenities": list(scheme.amenities),
        "specifications": specifications(house.currency),
        "start_date": clock.month(-scheme.started),
        "expected_completion_date": clock.promised(scheme.promised, scheme.precision),
        "expected_completion_precision": scheme.precision,
        "actual_completion_date": None if scheme.completed is None else clock.day_ago(scheme.completed * MONTH).date(),
        "is_featured": scheme.featured,
        "rera_number": scheme.rera_number,
        "currency": house.currency,
        "timezone": house.timezone,
        "hold_hours": terms.hold_hours,
        "cooling_off_days": terms.cooling_off_days,
        "token_percent": terms.token_percent,
        "advance_cap_percent": terms.advance_cap_percent,
        "interest_percent": terms.interest_percent,
        "forfeit_percent": {status.value: terms.forfeit.get(status, 0.0) for status in CANCELLABLE},
        "visit_capacity": terms.visit_capacity,
        "opening_hours": scheme.opening_hours or EVERY_DAY_BUT_SUNDAY,
        "published_at": published,
        "version": 1 + sum(news.promises is not None for news in scheme.site.news),
        "created_at": created,
        "updated_at": published or created,
    }


def phase_of(offering: Offering, stage: PlanStage) -> int | None:
    """The phase that a stage of a plan waits for."""
    return offering.phase_ids[stage.name.removeprefix(BANKS)] if stage.falls_due is FallsDue.ON_PHASE else None


def add_terms(connection: Connection, clock: Clock, offerings: list[Offering]) -> None:
    """Towers, charges, taxes, extras and plans."""
    for offering in offerings:
        _add_terms(connection, clock, offering)


def _add_terms(connection: Connection, clock: Clock, offering: Offering) -> None:
    scheme, owned = offering.scheme, offering.owned
    towers = list(dict.fromkeys(block.tower for block in scheme.blocks))
    made = add(connection, Tower, [{**owned, "name": name, "position": n} for n, name in enumerate(towers, start=1)])
    offering.tower_ids = dict(zip(towers, made, strict=True))
    charges: list[Mapping[str, Any]] = [
        {
            **owned,
            "position": n,
            "name": charge.name,
            "kind": charge.kind,
            "rate": charge.rate,
            "taxable": charge.taxable,
            "from_floor": charge.from_floor,
        }
        for n, charge in enumerate(scheme.charges)
    ]
    note(connection, Charge, charges)
    taxes = [{**owned, "position": n, "name": tax.name, "percent": tax.percent} for n, tax in enumerate(scheme.taxes)]
    note(connection, Tax, taxes)
    extras = [
        {
            **owned,
            "position": n,
            "name": extra.name,
            "price": extra.price,
            "taxable": extra.taxable,
            "quantity": extra.quantity,
        }
        for n, extra in enumerate(scheme.extras)
    ]
    ids = add(connection, Extra, extras)
    offering.extra_ids = {extra.name: number for extra, number in zip(scheme.extras, ids, strict=True)}
    plans = [
        {**owned, "position": n, "name": plan.name, "plan_type": plan.plan_type} for n, plan in enumerate(scheme.plans)
    ]
    offering.plan_ids = add(connection, PaymentPlan, plans)
    stages = [
        {
            "payment_plan_id": plan_id,
            "builder_id": offering.company.id,
            "position": n,
            "name": stage.name,
            "percent": stage.percent,
            "falls_due": stage.falls_due,
            "due_date": None if stage.month is None else first_of_month(clock.today, stage.month),
            "phase_id": phase_of(offering, stage),
            "grace_days": stage.grace_days,
        }
        for plan_id, plan in zip(offering.plan_ids, scheme.plans, strict=True)
        for n, stage in enumerate(plan.stages)
    ]
    note(connection, PaymentPlanStage, stages)


def plan_document(offering: Offering, number: int, made_on: date) -> dict[str, Any]:
    """The plan as the API would have read it on that day."""
    plan: Plan = offering.scheme.plans[number]
    return {
        "id": offering.plan_ids[number],
        "name": plan.name,
        "plan_type": plan.plan_type.value,
        "stages": [
            {
                "name": stage.name,
                "percent": float(stage.percent),
                "falls_due": stage.falls_due.value,
                "due_date": None if stage.month is None else first_of_month(made_on, stage.month).isoformat(),
                "phase_id": phase_of(offering, stage),
                "grace_days": stage.grace_days,
            }
            for stage in plan.stages
        ],
    }
