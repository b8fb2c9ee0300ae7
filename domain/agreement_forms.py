"""The forms that agreements are made from: what their words may name, and what is wrong with a text.

A text names a variable in braces, `{total}`, and nothing else: there is no index, no attribute and no format. A brace
itself is written twice. What a variable stands for is put in once and never looked at again.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from domain.agreements import AgreementFormName

INDIAN_TIMEZONES = ("Asia/Kolkata", "Asia/Calcutta")
MOST_CLAUSES, MOST_PARAGRAPHS = 60, 40
LONGEST_PARAGRAPH = 5_000
LARGEST_FORM = 200_000  # bytes, as JSON in UTF-8
_BRACES = re.compile(r"\{\{|\}\}|\{([a-z][a-z_]*)\}|[{}]")


def form_name(currency: str, timezone: str) -> AgreementFormName:
    """India's form for what is built and paid for there, the neutral one for everywhere else."""
    indian = currency == "INR" and timezone in INDIAN_TIMEZONES
    return AgreementFormName.INDIA if indian else AgreementFormName.GENERAL


class ConditionName(StrEnum):
    """What a clause's or paragraph's `when` may name."""

    CO_APPLICANTS = "co_applicants"
    LOAN = "loan"
    COOLING_OFF = "cooling_off"
    ADVANCE_CAP = "advance_cap"
    REGISTERED = "registered"
    UNREGISTERED = "unregistered"
    COMPLETION = "completion"
    NO_COMPLETION = "no_completion"
    FORFEITS = "forfeits"
    NO_FORFEIT = "no_forfeit"
    INTEREST = "interest"
    NO_INTEREST = "no_interest"
    SPECIFICATIONS = "specifications"
    NO_SPECIFICATIONS = "no_specifications"
    FLOOR_PLAN = "floor_plan"
    NO_FLOOR_PLAN = "no_floor_plan"


CONDITIONS: Mapping[ConditionName, str] = {
    ConditionName.CO_APPLICANTS: "Somebody buys together with the customer.",
    ConditionName.LOAN: "The customer means to raise a loan.",
    ConditionName.COOLING_OFF: "The project gives days to think it over after signing.",
    ConditionName.ADVANCE_CAP: "The project has a most that may be taken before signing.",
    ConditionName.REGISTERED: "The project has a registration number.",
    ConditionName.UNREGISTERED: "The project has no registration number.",
    ConditionName.COMPLETION: "The project has an expected completion date.",
    ConditionName.NO_COMPLETION: "The project has no expected completion date.",
    ConditionName.FORFEITS: "A cancellation by the customer costs a share of what was paid.",
    ConditionName.NO_FORFEIT: "A cancellation by the customer costs nothing.",
    ConditionName.INTEREST: "The project charges interest on late payment.",
    ConditionName.NO_INTEREST: "The project charges no interest on late payment.",
    ConditionName.SPECIFICATIONS: "The project has specifications, which are an annex.",
    ConditionName.NO_SPECIFICATIONS: "The project has no specifications.",
    ConditionName.FLOOR_PLAN: "There is a floor plan for homes of this kind, which is an annex.",
    ConditionName.NO_FLOOR_PLAN: "There is no floor plan for homes of this kind.",
}


@dataclass(frozen=True)
class Variable:
    """Something that a text may name; `needs`: the condition without which there is no such thing."""

    meaning: str
    needs: ConditionName | None = None


VARIABLES: Mapping[str, Variable] = {
    "project": Variable("The project's name."),
    "site": Variable("The address of the site."),
    "city": Variable("The city of the site."),
    "rera_number": Variable("The project's registration number.", ConditionName.REGISTERED),
    "unit": Variable("The number of the home."),
    "reference": Variable("The reference of the booking."),
    "booked_on": Variable("The day of the booking."),
    "total": Variable("The total price."),
    "paid": Variable("What has been paid up to the date of the agreement."),
    "balance": Variable("What is left to be paid."),
    "loan": Variable("The loan that the customer means to raise.", ConditionName.LOAN),
    "advance_cap": Variable("The most that may be taken before signing.", ConditionName.ADVANCE_CAP),
    "cooling_off": Variable("The days to think it over after signing.", ConditionName.COOLING_OFF),
    "completion": Variable("When the home is to be ready, to follow the word “by”.", ConditionName.COMPLETION),
    "interest": Variable("The interest on late payment, a year.", ConditionName.INTEREST),
}


@dataclass(frozen=True)
class Fault:
    """What is wrong with a text: which kind of mistake, and a sentence for a person."""

    kind: str
    sentence: str


STRAY_BRACE = Fault(
    "stray_brace", "A brace stands alone here. A variable is written like {total}, and a brace itself twice."
)
NO_VARIABLES = Fault("stray_brace", "There are no variables here, so there can be no braces.")


def faults_of(text: str, holding: Collection[ConditionName | None]) -> Iterator[Fault]:
    """What is wrong with a paragraph that stands only where these conditions hold."""
    named: set[str] = set()
    for found in _BRACES.finditer(text):
        if found[1] is not None:
            named.add(found[1])
        elif len(found[0]) == 1:
            yield STRAY_BRACE
            break
    for name in sorted(named):
        variable = VARIABLES.get(name)
        if variable is None:
            yield Fault("unknown_variable", f"There is no variable {{{name}}}.")
        elif variable.needs is not None and variable.needs not in holding:
            sentence = f"{{{name}}} is not there in every agreement: this needs the condition “{variable.needs.value}”."
            yield Fault("condition_needed", sentence)


def has_braces(text: str) -> bool:
    """Whether a title, which has no variables, would have some."""
    return "{" in text or "}" in text


def filled(text: str, words: Mapping[str, str]) -> str:
    """The text with what its variables stand for; of one that `faults_of` finds nothing wrong with."""
    return _BRACES.sub(lambda found: found[0][0] if found[1] is None else words[found[1]], text)
