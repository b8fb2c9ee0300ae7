"""Builders' own forms before they are kept: whether their words can be used, and what an agreement of them looks like.

Everything is shown by an example: a booking that is made up, in which there is all that a text may name.
"""

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from database.schemas.agreement_forms import (
    AgreementFormUpdate,
    ConditionResponse,
    FormContent,
    OwnForm,
    Passage,
    PlatformForm,
    PlatformForms,
    VariableResponse,
)
from database.schemas.agreements import AgreedClause, AgreementFacts
from domain.agreement_forms import (
    CONDITIONS,
    LARGEST_FORM,
    NO_VARIABLES,
    VARIABLES,
    ConditionName,
    Fault,
    faults_of,
    filled,
    has_braces,
)
from domain.agreements import AgreementFormName
from errors import FieldError, InvalidRequest
from services.agreements import content_of, draw_up, terms_of
from services.clauses import get_form, variables
from services.documents import TEMPLATES, off_the_loop, typeset

EXAMPLES = TEMPLATES / "clauses" / "examples.json"
MADE_AT = datetime(2026, 1, 15, 6, 30, tzinfo=UTC)
TITLES = ("title", "basis", "seller", "buyer", "co_buyer")
Place = list[str | int]


@lru_cache
def example_of(name: AgreementFormName) -> AgreementFacts:
    """A booking that nobody has made, of a home that this form is for."""
    return AgreementFacts.model_validate(json.loads(EXAMPLES.read_bytes())[name.value])


@lru_cache
def platform_form(name: AgreementFormName) -> PlatformForm:
    """The platform's own form, with what texts may name and what that is in the example."""
    examples = variables(example_of(name))
    return PlatformForm(
        **{key: getattr(get_form(name), key) for key in FormContent.model_fields},
        variables=[
            VariableResponse(name=key, meaning=each.meaning, example=examples[key], needs=each.needs)
            for key, each in VARIABLES.items()
        ],
        conditions=[ConditionResponse(name=key, meaning=meaning) for key, meaning in CONDITIONS.items()],
    )


@lru_cache
def platform_forms() -> PlatformForms:
    """All the platform's own forms."""
    return PlatformForms(**{name.value: platform_form(name) for name in AgreementFormName})


async def check_form(name: AgreementFormName, asked: AgreementFormUpdate) -> None:
    """Whether agreements can be made of these words; off the event loop.

    Raises `InvalidRequest`, naming each place that names what is not there, and `UnsupportedCharacter`.
    """
    faults = list(_faults(asked))
    if faults:
        raise InvalidRequest(errors=faults)
    await off_the_loop(_print_all, name, asked)


async def preview(name: AgreementFormName, asked: AgreementFormUpdate) -> bytes:
    """The example's agreement by these words, as a PDF. Raises what `check_form` raises."""
    await check_form(name, asked)
    _, pdf = await draw_up(_by(name, asked), 1, MADE_AT, mark="Preview")
    return pdf


def _by(name: AgreementFormName, asked: AgreementFormUpdate) -> AgreementFacts:
    return example_of(name).model_copy(update={"own_form": OwnForm(number=1, content=asked)})


def _print_all(name: AgreementFormName, asked: AgreementFormUpdate) -> None:
    """Sets every paragraph, whatever it depends on: one that does not apply today is printed tomorrow."""
    terms = terms_of(_by(name, asked), 1, MADE_AT)
    words = variables(terms.facts)

    def all_of(passages: Sequence[Passage]) -> list[str]:
        return [filled(one.text, words) for one in passages]

    everything = {
        "recitals": all_of(asked.recitals),
        "clauses": [AgreedClause(title=each.title, paragraphs=all_of(each.paragraphs)) for each in asked.clauses],
    }
    content = content_of(terms.model_copy(update=everything))
    typeset("agreement.typ", content, MADE_AT, {"body": asked.model_dump(mode="json")})


def _faults(asked: AgreementFormUpdate) -> Iterator[FieldError]:
    if len(asked.model_dump_json(exclude={"note"}).encode()) > LARGEST_FORM:
        yield _at(["body"], Fault("too_long", f"All in all a form may have {LARGEST_FORM // 1000} KB of text."))
    for key in TITLES:
        yield from _in_title([key], getattr(asked, key))
    yield from _in_passages(["recitals"], asked.recitals, None)
    for number, clause in enumerate(asked.clauses):
        place: Place = ["clauses", number]
        yield from _in_title([*place, "title"], clause.title)
        yield from _in_passages([*place, "paragraphs"], clause.paragraphs, clause.when)


def _in_title(place: Place, title: str) -> Iterator[FieldError]:
    if has_braces(title):
        yield _at(["body", *place], NO_VARIABLES)


def _in_passages(place: Place, passages: Sequence[Passage], when: ConditionName | None) -> Iterator[FieldError]:
    for number, passage in enumerate(passages):
        for fault in faults_of(passage.text, {when, passage.when}):
            yield _at(["body", *place, number, "text"], fault)


def _at(place: Place, fault: Fault) -> FieldError:
    return {"loc": place, "msg": fault.sentence, "type": fault.kind}
