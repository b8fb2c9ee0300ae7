"""Sale agreements: the words of one, drawn up from the facts of a booking, and the document that is made of them."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal

from pydantic import BaseModel

from database.schemas.agreements import AgreedStage, AgreementFacts, AgreementTerms
from domain.schedule import FallsDue, PlanType
from domain.units import UnitType
from services.annexes import floor_plan
from services.clauses import completion, forfeits, form_for, said_by, site
from services.documents import off_the_loop, typeset
from services.wording import counted, day, money, share
from settings import get_settings

SQUARE_METRES = Decimal("0.09290304")  # in a square foot
SIGNING_NOTE = (
    "The parties sign below by hand, or electronically on the platform on which this agreement was made. When both "
    "have signed there, a page is added to this document that certifies who signed and when, and the file is sealed, "
    "so that any later change to it shows. Nothing then needs to be filled in on this page."
)
LONG_TEXT = 700  # characters of a specification that may run on over the page
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


def terms_of(facts: AgreementFacts, version: int, generated_at: datetime) -> AgreementTerms:
    """Everything that this version of the agreement says."""
    form = form_for(facts)
    recitals, clauses = said_by(form, facts)
    return AgreementTerms(
        form=form.form,
        version=version,
        generated_at=generated_at,
        facts=facts,
        title=form.title,
        basis=form.basis,
        region=form.region,
        seller=form.seller,
        buyer=form.buyer,
        co_buyer=form.co_buyer,
        recitals=recitals,
        clauses=clauses,
        verify_at=f"{get_settings().public_url}/verify",
    )


async def draw_up(
    facts: AgreementFacts, version: int, generated_at: datetime, mark: str | None = None
) -> tuple[AgreementTerms, bytes]:
    """The terms of this version, and its document, with a mark on each page if it is only to be looked at.

    Made off the event loop. Raises `UnsupportedCharacter`, and `StorageUnavailable` when its floor plan is not to be
    had.
    """
    plan = await floor_plan(facts)
    return await off_the_loop(_draw_up, facts, version, generated_at, plan, mark)


def _draw_up(
    facts: AgreementFacts, version: int, generated_at: datetime, plan: str | None, mark: str | None
) -> tuple[AgreementTerms, bytes]:
    terms = terms_of(facts, version, generated_at)
    return terms, agreement_pdf(terms, plan, mark)


def agreement_pdf(terms: AgreementTerms, plan: str | None = None, mark: str | None = None) -> bytes:
    """The agreement as a document: the same terms make the same bytes.

    `plan`: the floor plan that the terms name, as `floor_plan` has it. `mark`: a word across each page, such as
    "Preview". Raises `UnsupportedCharacter`, naming the facts that hold one.
    """
    fields = terms.facts.model_dump(mode="json")
    return typeset("agreement.typ", content_of(terms, plan, mark), terms.generated_at, fields)


def content_of(terms: AgreementTerms, plan: str | None = None, mark: str | None = None) -> Mapping[str, object]:
    """What the template is filled with."""
    facts = terms.facts
    buyers = [_name(facts.customer), *map(_name, facts.co_applicants)]
    together = ["", f" and {terms.co_buyer}", f" and {terms.co_buyer}s"][min(len(facts.co_applicants), 2)]
    return {
        "title": terms.title,
        "basis": terms.basis,
        "region": terms.region,
        "author": facts.builder.company_name,
        "subject": f"{facts.unit.unit_number}, {facts.project.name}",
        "place": f"{facts.project.city}, {facts.project.state}",
        "reference": facts.reference,
        "version": str(terms.version),
        "day": [facts.agreed_on.year, facts.agreed_on.month, facts.agreed_on.day],
        "between": [
            {"role": terms.seller, "names": [facts.builder.company_name]},
            {"role": f"{terms.buyer}{together}", "names": buyers},
        ],
        "imprint": [
            ("Reference", facts.reference),
            ("Version", str(terms.version)),
            ("Date", day(facts.agreed_on)),
        ],
        "header": f"Reference {facts.reference}",
        "footer": f"Version {terms.version}, {day(facts.agreed_on)}{f' ({mark})' if mark else ''}",
        "mark": mark,
        "opening": f"This agreement is made on {day(facts.agreed_on)} between:",
        "parties": _parties(terms),
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
        "annexes": _annexes(facts, plan),
        "signing_notes": _signing_notes(terms.verify_at),
        "signatories": [
            {"role": f"For the {terms.seller}", "name": facts.builder.company_name, "line": "Name, title"},
            *({"role": terms.co_buyer if n else terms.buyer, "name": name, "line": "Witness"}
              for n, name in enumerate(buyers)),
        ],
        "attachment": terms.model_dump_json(indent=1),
    }  # fmt: skip


def _annexes(facts: AgreementFacts, picture: str | None) -> list[dict[str, object]]:
    annexes: list[dict[str, object]] = []
    if facts.specifications:
        rows = [
            {"title": each.title, "lines": each.text.expandtabs(4).split("\n"), "long": len(each.text) > LONG_TEXT}
            for each in facts.specifications
        ]
        note = f"The units of {facts.project.name} are built and finished at least as follows."
        annexes.append({"name": "Specifications", "picture": None, "note": note, "rows": rows})
    if facts.floor_plan is not None and picture is not None:
        plan = facts.floor_plan
        note = plan.caption or f"How units of the type {_unit_type(facts)} are laid out in {facts.project.name}."
        lies = plan.width > plan.height
        annexes.append({"name": "Floor plan", "picture": picture, "note": note, "alt": plan.alt, "lies": lies})
    # "Annex A: Specifications"; what there is not has no letter.
    return [annex | {"title": f"Annex {letter}: {annex['name']}"} for letter, annex in zip("AB", annexes, strict=False)]


def _signing_notes(verify_at: str | None) -> list[str]:
    notes = [SIGNING_NOTE]
    if verify_at is not None:
        notes.append(f"Anybody can check at {verify_at} whether a file is the sealed agreement.")
    return notes


class _Named(BaseModel):
    first_name: str
    last_name: str


def _name(person: object) -> str:
    named = _Named.model_validate(person, from_attributes=True)
    return f"{named.first_name} {named.last_name}"


def _parties(terms: AgreementTerms) -> list[dict[str, object]]:
    facts = terms.facts
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
    parties: list[dict[str, object]] = [{"role": terms.seller, "rows": seller}, {"role": terms.buyer, "rows": buyer}]
    for number, person in enumerate(facts.co_applicants, start=1):
        role = terms.co_buyer if len(facts.co_applicants) == 1 else f"{terms.co_buyer} {number}"
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
            ("Type", _unit_type(facts)),
            ("Floor", "Ground" if unit.floor_number == 0 else str(unit.floor_number)),
            ("Carpet area", _area(unit.area_sqft)),
            ("Facing", unit.facing.value.capitalize() if unit.facing else None),
            ("Bathrooms", str(unit.bathrooms) if unit.bathrooms else None),
            ("Balconies", str(unit.balconies) if unit.balconies else None),
            ("Parking spaces", str(unit.parking_spaces) if unit.parking_spaces else None),
            ("Extras", ", ".join(extras)),
        ]
    )


def _unit_type(facts: AgreementFacts) -> str:
    return UNIT_TYPES.get(facts.unit.unit_type, facts.unit.unit_type.value)


def _area(square_feet: float) -> str:
    feet = Decimal(str(square_feet))
    return f"{feet:,.2f} sq ft ({feet * SQUARE_METRES:,.2f} m²)"


def _project(facts: AgreementFacts) -> Rows:
    until = completion(facts)
    return _known(
        [
            ("Project", facts.project.name),
            ("Site", site(facts)),
            ("Registration number", facts.project.rera_number),
            ("Promised completion", until and f"By {until}"),
        ]
    )


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


def _money_terms(facts: AgreementFacts) -> Rows:
    project = facts.project
    cap = project.advance_cap_percent
    rows: list[tuple[str, str | None]] = [
        ("Booking token", money(facts.token_amount, facts.currency)),
        ("Most before signing", f"{share(cap)} of the total price" if cap is not None else None),
        ("Loan", money(facts.loan_amount, facts.currency) if facts.loan_amount else None),
        ("Interest on late payment", f"{share(rate)} a year, by the day" if (rate := facts.interest_percent) else None),
        ("Cooling-off", counted(project.cooling_off_days, "day", "days") if project.cooling_off_days else None),
    ]
    rows += [(name, f"{share(percent)} of the payments received") for name, percent in forfeits(facts) if percent]
    return _known(rows)
