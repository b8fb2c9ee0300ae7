"""Projects with what makes their prices, as they come into the database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from random import Random
from typing import Any

from sqlalchemy import Connection

from database.models import AuditEntry, Charge, Extra, PaymentPlan, PaymentPlanStage, Project, Tax, Tower
from database.models.projects import EVERY_DAY_BUT_SUNDAY
from demo.blueprint import ExtraOffer, House, Plan, Scheme
from demo.clock import MONTH, Clock, first_of_month
from demo.homes import Home, Revision, lay_out, revisions
from demo.people import Company
from demo.rows import add, note
from domain.bookings import BookingStatus
from domain.people import MemberRole
from domain.projects import slug
from domain.schedule import FallsDue, PlanType

CANCELLABLE = (
    BookingStatus.RESERVED,
    BookingStatus.TOKEN_PAID,
    BookingStatus.CONFIRMED,
    BookingStatus.AGREEMENT_SIGNED,
)


@dataclass
class Offering:
    """A project in the database, and what the demo does with it."""

    id: int
    scheme: Scheme
    company: Company
    currency: str
    timezone: str
    published_at: datetime | None
    homes: list[Home]
    revisions: list[Revision]
    plan_ids: list[int] = field(default_factory=list)
    extra_ids: dict[str, int] = field(default_factory=dict)
    tower_ids: dict[str, int] = field(default_factory=dict)
    taken: dict[str, int] = field(default_factory=dict)
    phases: dict[str, date] = field(default_factory=dict)

    @property
    def owned(self) -> dict[str, int]:
        """The columns that tie a row to the project and its builder."""
        return {"project_id": self.id, "builder_id": self.company.id}

    def left(self, extra: ExtraOffer) -> int:
        """How many of the extra nobody has taken."""
        return extra.quantity - self.taken.get(extra.name, 0)

    def completed_on(self, clock: Clock) -> datetime | None:
        """When the building was finished, if it is."""
        return None if self.scheme.completed is None else clock.day_ago(self.scheme.completed * MONTH)


def add_projects(
    connection: Connection, clock: Clock, rng: Random, houses: tuple[House, ...], companies: list[Company]
) -> list[Offering]:
    """The projects of all builders with towers, charges, taxes, extras and plans."""
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
            published_at=row["published_at"],
            homes=lay_out(scheme),
            revisions=revisions(scheme, clock, rng),
            phases=_phases(scheme, clock),
        )
        for project_id, row, (house, company, scheme) in zip(add(connection, Project, rows), rows, planned, strict=True)
    ]
    for offering in offerings:
        _add_terms(connection, clock, offering)
    note(
        connection,
        AuditEntry,
        [
            {
                "at": row["created_at"],
                "actor_id": offering.company.members[MemberRole.OWNER],
                "builder_id": offering.company.id,
                "action": "project.created",
                "entity_type": "project",
                "entity_id": offering.id,
                "after": {"name": offering.scheme.name, "published": False},
            }
            for offering, row in zip(offerings, rows, strict=True)
        ],
    )
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
        "forfeit_percent": {status.value: terms.forfeit.get(status, 0.0) for status in CANCELLABLE},
        "visit_capacity": terms.visit_capacity,
        "opening_hours": scheme.opening_hours or EVERY_DAY_BUT_SUNDAY,
        "published_at": published,
        "created_at": created,
        "updated_at": published or created,
    }


def _phases(scheme: Scheme, clock: Clock) -> dict[str, date]:
    """When each phase was reached that the plans wait for; those that are still ahead are left out."""
    for plan in scheme.plans:
        if plan.plan_type is PlanType.CONSTRUCTION_LINKED:
            names = [stage.name for stage in plan.stages if stage.falls_due is FallsDue.ON_PHASE]
            return {name: clock.month(-months) for name, months in zip(names, scheme.reached, strict=False)}
    return {}


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
                "grace_days": stage.grace_days,
            }
            for stage in plan.stages
        ],
    }
