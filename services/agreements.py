"""Sale agreements: the words of one, drawn up from the facts of a booking, and the document that is made of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from pydantic import BaseModel

from database.schemas.agreements import AgreedClause, AgreedStage, AgreementFacts, AgreementTerms
from domain.bookings import BookingStatus
from domain.schedule import FallsDue, PlanType
from domain.units import UnitType
from services.documents import TEMPLATES, off_the_loop, typeset
from services.wording import counted, day, money, promised, share

SQUARE_METRES = Decimal("0.09290304")  # in a square foot
INDIAN_TIMEZONES = {"Asia/Kolkata", "Asia/Calcutta"}
Rows = list[tuple[str, str]]

PLANS = {
    PlanType.FULL_PAYMENT: "payment in full",
    PlanType.INSTALLMENTS: "instalments",
    PlanType.CONSTRUCTION_LINKED: "linked to the progress of construction",
    PlanType.LOAN: "own part, then disbursements of a loan",
}
UNIT_TYPES = {
    UnitType.STUDIO: "Studio",
    UnitType.PENTHOUSE: "Penthouse",
    UnitType.VILLA: "Villa",
    UnitType.PLOT: "Plot",
    UnitType.SHOP: "Shop",
    UnitType.OFFICE: "Office",
}


class Passage(BaseModel):
    """A paragraph of a form; `when` names what must be so for it to apply."""

    text: str
    when: str | None = None


class Clause(BaseModel):
    """A numbered clause of a form."""

    title: str
    paragraphs: list[Passage]
    when: str | None = None


class Form(BaseModel):
    """The clauses that agreements are made from, for one legal world (`templates/clauses`)."""

    form: str
    region: str
    title: str
    basis: str
    seller: str
    buyer: str
    co_buyer: str
    recitals: list[Passage]
    clauses: list[Clause]


@lru_cache
def get_form(name: Literal["india", "general"]) -> Form:
    """The form of this name."""
    return Form.model_validate_json((TEMPLATES / "clauses" / f"{name}.json").read_bytes())


def form_for(facts: AgreementFacts) -> Form:
    """India's form for what is built and paid for there, a neutral one for everywhere else."""
    indian = facts.currency == "INR" and facts.project.timezone in INDIAN_TIMEZONES
    return get_form("india" if indian else "general")


def terms_of(facts: AgreementFacts, version: int, generated_at: datetime) -> AgreementTerms:
    """Everything that this version of the agreement says."""
    form, applies, words = form_for(facts), conditions(facts), variables(facts)

    def said(passages: Sequence[Passage]) -> list[str]:
        # What is put in is never looked at for braces itself.
        return [one.text.format_map(words) for one in passages if one.when is None or applies[one.when]]

    clauses = [
        AgreedClause(title=clause.title, paragraphs=said(clause.paragraphs))
        for clause in form.clauses
        if clause.when is None or applies[clause.when]
    ]
    return AgreementTerms(
        form=form.form,
        version=version,
        generated_at=generated_at,
        facts=facts,
        recitals=said(form.recitals),
        clauses=clauses,
    )


def conditions(facts: AgreementFacts) -> dict[str, bool]:
    """What the clauses' `when` may name, and whether it is so."""
    project = facts.project
    asked = {
        "registered": project.rera_number is not None,
        "completion": project.expected_completion_date is not None,
        "forfeit": any(percent for _, percent in _forfeits(facts)),
    }
    return {
        "co_applicants": bool(facts.co_applicants),
        "loan": facts.loan_amount is not None,
        "cooling_off": project.cooling_off_days > 0,
        "advance_cap": project.advance_cap_percent is not None,
        "registered": asked["registered"],
        "unregistered": not asked["registered"],
        "completion": asked["completion"],
        "no_completion": not asked["completion"],
        "forfeits": asked["forfeit"],
        "no_forfeit": not asked["forfeit"],
    }


def variables(facts: AgreementFacts) -> dict[str, str]:
    """What the clauses' variables stand for."""
    project = facts.project
    return {
        "project": project.name,
        "site": _site(facts),
        "city": project.city,
        "rera_number": project.rera_number or "",
        "unit": facts.unit.unit_number,
        "reference": facts.reference,
        "booked_on": day(facts.booked_on),
        "total": money(facts.total_amount, facts.currency),
        "paid": money(facts.paid_amount, facts.currency),
        "balance": money(facts.outstanding_amount, facts.currency),
        "loan": money(facts.loan_amount or "0", facts.currency),
        "advance_cap": share(project.advance_cap_percent or 0),
        "cooling_off": counted(project.cooling_off_days, "day", "days"),
        "completion": _completion(facts) or "",
    }


async def draw_up(facts: AgreementFacts, version: int, generated_at: datetime) -> tuple[AgreementTerms, bytes]:
    """The terms of this version, and its document; made off the event loop. Raises `UnsupportedCharacter`."""
    return await off_the_loop(_draw_up, facts, version, generated_at)


def _draw_up(facts: AgreementFacts, version: int, generated_at: datetime) -> tuple[AgreementTerms, bytes]:
    terms = terms_of(facts, version, generated_at)
    return terms, agreement_pdf(terms)


def agreement_pdf(terms: AgreementTerms) -> bytes:
    """The agreement as a document. Raises `UnsupportedCharacter`, naming the facts that hold one."""
    fields = terms.facts.model_dump(mode="json")
    return typeset("agreement.typ", content_of(terms), terms.generated_at, fields)


def content_of(terms: AgreementTerms) -> Mapping[str, object]:
    """What the template is filled with."""
    facts, form = terms.facts, form_for(terms.facts)
    buyers = [_name(facts.customer), *map(_name, facts.co_applicants)]
    together = ["", f" and {form.co_buyer}", f" and {form.co_buyer}s"][min(len(facts.co_applicants), 2)]
    return {
        "title": form.title,
        "basis": form.basis,
        "region": form.region,
        "author": facts.builder.company_name,
        "subject": f"{facts.unit.unit_number}, {facts.project.name}",
        "place": f"{facts.project.city}, {facts.project.state}",
        "reference": facts.reference,
        "version": str(terms.version),
        "day": [facts.agreed_on.year, facts.agreed_on.month, facts.agreed_on.day],
        "between": [
            {"role": form.seller, "names": [facts.builder.company_name]},
            {"role": f"{form.buyer}{together}", "names": buyers},
        ],
        "imprint": [
            ("Reference", facts.reference),
            ("Version", str(terms.version)),
            ("Date", day(facts.agreed_on)),
        ],
        "header": f"Reference {facts.reference}",
        "footer": f"Version {terms.version}, {day(facts.agreed_on)}",
        "opening": f"This agreement is made on {day(facts.agreed_on)} between:",
        "parties": _parties(facts, form),
        "recitals": terms.recitals,
        "unit": _unit(facts),
        "project": _project(facts),
        "price_note": f"All amounts are in {facts.currency}. The price of the unit is made up as follows.",
        "price": _price(facts),
        "totals": [
            ("Total price", money(facts.total_amount, facts.currency)),
            ("Paid up to the date of this agreement", money(facts.paid_amount, facts.currency)),
            ("Balance", money(facts.outstanding_amount, facts.currency)),
        ],
        "schedule_note": f"The total price is paid by the plan “{facts.plan_name}” ({PLANS[facts.plan_type]}).",
        "schedule": [_stage(number, stage, facts) for number, stage in enumerate(facts.stages, start=1)],
        "schedule_total": ["Total", "100%", money(facts.total_amount, facts.currency)],
        "money": _money_terms(facts),
        "clauses": [clause.model_dump() for clause in terms.clauses],
        "signing_note": "The parties sign below, or electronically on the platform on which this agreement was made.",
        "signatories": [
            {"role": f"For the {form.seller}", "name": facts.builder.company_name, "line": "Name, title"},
            *({"role": form.co_buyer if n else form.buyer, "name": name, "line": "Witness"}
              for n, name in enumerate(buyers)),
        ],
        "attachment": terms.model_dump_json(indent=1),
    }  # fmt: skip


class _Named(BaseModel):
    first_name: str
    last_name: str


def _name(person: object) -> str:
    named = _Named.model_validate(person, from_attributes=True)
    return f"{named.first_name} {named.last_name}"


def _parties(facts: AgreementFacts, form: Form) -> list[dict[str, object]]:
    builder, customer = facts.builder, facts.customer
    seller: Rows = [
        ("Name", builder.company_name),
        ("Licence number", builder.license_number),
        ("Address", builder.address),
        ("Telephone", builder.phone),
    ]
    buyer: Rows = [
        ("Name", _name(customer)),
        ("Address", customer.address or "Not stated"),
        ("Telephone", customer.phone),
        ("E-mail", customer.email),
    ]
    parties: list[dict[str, object]] = [{"role": form.seller, "rows": seller}, {"role": form.buyer, "rows": buyer}]
    for number, person in enumerate(facts.co_applicants, start=1):
        role = form.co_buyer if len(facts.co_applicants) == 1 else f"{form.co_buyer} {number}"
        told = [("Relationship", person.relationship), ("Telephone", person.phone), ("E-mail", person.email)]
        parties.append({"role": role, "rows": [("Name", _name(person)), *_known(told)]})
    return parties


def _known(rows: Sequence[tuple[str, str | None]]) -> Rows:
    return [(name, value) for name, value in rows if value]


def _unit(facts: AgreementFacts) -> Rows:
    unit = facts.unit
    extras = [extra.name if extra.quantity == 1 else f"{extra.name} × {extra.quantity}" for extra in facts.extras]
    return _known(
        [
            ("Unit number", unit.unit_number),
            ("Tower", unit.tower),
            ("Type", UNIT_TYPES.get(unit.unit_type, unit.unit_type.value)),
            ("Floor", "Ground" if unit.floor_number == 0 else str(unit.floor_number)),
            ("Carpet area", _area(unit.area_sqft)),
            ("Facing", unit.facing.value.capitalize() if unit.facing else None),
            ("Bathrooms", str(unit.bathrooms) if unit.bathrooms else None),
            ("Balconies", str(unit.balconies) if unit.balconies else None),
            ("Parking spaces", str(unit.parking_spaces) if unit.parking_spaces else None),
            ("Extras", ", ".join(extras)),
        ]
    )


def _area(square_feet: float) -> str:
    feet = Decimal(str(square_feet))
    return f"{feet:,.2f} sq ft ({feet * SQUARE_METRES:,.2f} m²)"


def _project(facts: AgreementFacts) -> Rows:
    completion = _completion(facts)
    return _known(
        [
            ("Project", facts.project.name),
            ("Site", _site(facts)),
            ("Registration number", facts.project.rera_number),
            ("Promised completion", completion and f"By {completion}"),
        ]
    )


def _site(facts: AgreementFacts) -> str:
    project = facts.project
    return f"{project.address}, {project.city}, {project.state} {project.zipcode}"


def _completion(facts: AgreementFacts) -> str | None:
    project = facts.project
    if project.expected_completion_date is None:
        return None
    return promised(project.expected_completion_date, project.expected_completion_precision)


def _price(facts: AgreementFacts) -> Rows:
    return [
        (
            line.label if line.percent is None else f"{line.label} ({share(line.percent)})",
            money(line.amount, facts.currency),
        )
        for line in facts.cost_sheet.lines
    ]


def _stage(number: int, stage: AgreedStage, facts: AgreementFacts) -> list[str]:
    return [str(number), stage.name, _when(stage), share(stage.percent), money(stage.amount, facts.currency)]


def _when(stage: AgreedStage) -> str:
    match stage.falls_due:
        case FallsDue.ON_BOOKING:
            event = "On booking"
        case FallsDue.ON_AGREEMENT:
            event = "On signing this agreement"
        case FallsDue.ON_HANDOVER:
            event = "On handover"
        case FallsDue.ON_PHASE:
            event = f"On completion of {stage.phase}" if stage.phase else "On completion of this stage of the works"
        case FallsDue.ON_DATE:
            return f"By {day(stage.due_date)}" if stage.due_date else "On its date"
    if stage.due_date:
        return f"{event}, by {day(stage.due_date)}"
    return f"{event}, within {counted(stage.grace_days, 'day', 'days')}" if stage.grace_days else event


def _forfeits(facts: AgreementFacts) -> list[tuple[str, float]]:
    kept = facts.project.forfeit_percent
    return [
        ("Forfeit before signing", kept.get(BookingStatus.CONFIRMED, 0)),
        ("Forfeit after signing", kept.get(BookingStatus.AGREEMENT_SIGNED, 0)),
    ]


def _money_terms(facts: AgreementFacts) -> Rows:
    project = facts.project
    cap = project.advance_cap_percent
    rows: list[tuple[str, str | None]] = [
        ("Booking token", money(facts.token_amount, facts.currency)),
        ("Most before signing", f"{share(cap)} of the total price" if cap is not None else None),
        ("Loan", money(facts.loan_amount, facts.currency) if facts.loan_amount else None),
        ("Cooling-off", counted(project.cooling_off_days, "day", "days") if project.cooling_off_days else None),
    ]
    rows += [(name, f"{share(percent)} of the payments received") for name, percent in _forfeits(facts) if percent]
    return _known(rows)
