"""The words that agreements are made from: the platform's own forms, a builder's, and what stands in them for whom."""

from collections.abc import Sequence
from functools import lru_cache

from database.schemas.agreement_forms import FormContent, Passage
from database.schemas.agreements import AgreedClause, AgreementFacts
from domain.agreement_forms import ConditionName, filled, form_name
from domain.agreements import AgreementFormName
from domain.bookings import BookingStatus
from services.documents import TEMPLATES
from services.wording import counted, day, money, promised, share


class Form(FormContent):
    """The words that agreements are made from in one legal world.

    `form`: their name, by which an agreement remembers them. `region`: whose English they are in, as ISO 3166 has it.
    """

    form: str
    region: str


@lru_cache
def get_form(name: AgreementFormName) -> Form:
    """The platform's own form of this name (`templates/clauses`)."""
    return Form.model_validate_json((TEMPLATES / "clauses" / f"{name.value}.json").read_bytes())


def form_for(facts: AgreementFacts) -> Form:
    """The builder's own form for where this home is built and paid for; the platform's where they have none."""
    name = form_name(facts.currency, facts.project.timezone)
    form, own = get_form(name), facts.own_form
    if own is None or own.content is None:
        return form
    words = {key: getattr(own.content, key) for key in FormContent.model_fields}
    return Form(form=f"{name.value}-{own.number}", region=form.region, **words)


def said_by(form: Form, facts: AgreementFacts) -> tuple[list[str], list[AgreedClause]]:
    """What the form says of these facts: its recitals and its clauses, without what does not apply."""
    applies, words = conditions(facts), variables(facts)

    def said(passages: Sequence[Passage]) -> list[str]:
        return [filled(one.text, words) for one in passages if one.when is None or applies[one.when]]

    clauses = [
        AgreedClause(title=clause.title, paragraphs=said(clause.paragraphs))
        for clause in form.clauses
        if clause.when is None or applies[clause.when]
    ]
    # A clause of which nothing applies has no number either.
    return said(form.recitals), [clause for clause in clauses if clause.paragraphs]


def conditions(facts: AgreementFacts) -> dict[ConditionName, bool]:
    """What a `when` may name, and whether it is so."""
    project = facts.project
    so = {
        ConditionName.CO_APPLICANTS: bool(facts.co_applicants),
        ConditionName.LOAN: facts.loan_amount is not None,
        ConditionName.COOLING_OFF: project.cooling_off_days > 0,
        ConditionName.ADVANCE_CAP: project.advance_cap_percent is not None,
        ConditionName.REGISTERED: project.rera_number is not None,
        ConditionName.COMPLETION: project.expected_completion_date is not None,
        ConditionName.FORFEITS: any(percent for _, percent in forfeits(facts)),
        ConditionName.INTEREST: facts.interest_percent > 0,
        ConditionName.SPECIFICATIONS: bool(facts.specifications),
        ConditionName.FLOOR_PLAN: facts.floor_plan is not None,
    }
    return so | {
        ConditionName.UNREGISTERED: not so[ConditionName.REGISTERED],
        ConditionName.NO_COMPLETION: not so[ConditionName.COMPLETION],
        ConditionName.NO_FORFEIT: not so[ConditionName.FORFEITS],
        ConditionName.NO_INTEREST: not so[ConditionName.INTEREST],
        ConditionName.NO_SPECIFICATIONS: not so[ConditionName.SPECIFICATIONS],
        ConditionName.NO_FLOOR_PLAN: not so[ConditionName.FLOOR_PLAN],
    }


def variables(facts: AgreementFacts) -> dict[str, str]:
    """What the variables stand for."""
    project = facts.project
    return {
        "project": project.name,
        "site": site(facts),
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
        "completion": completion(facts) or "",
        "interest": share(facts.interest_percent),
    }


def site(facts: AgreementFacts) -> str:
    """The address of the site, on one line."""
    project = facts.project
    return f"{project.address}, {project.city}, {project.state} {project.zipcode}"


def completion(facts: AgreementFacts) -> str | None:
    """When the home is to be ready, to follow the word "by"; none where that was not promised."""
    project = facts.project
    if project.expected_completion_date is None:
        return None
    return promised(project.expected_completion_date, project.expected_completion_precision)


def forfeits(facts: AgreementFacts) -> list[tuple[str, float]]:
    """What share of the payments a cancellation by the customer costs, per cent, before signing and after it."""
    kept = facts.project.forfeit_percent
    return [
        ("Forfeit before signing", kept.get(BookingStatus.CONFIRMED, 0)),
        ("Forfeit after signing", kept.get(BookingStatus.AGREEMENT_SIGNED, 0)),
    ]
