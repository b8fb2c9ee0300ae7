"""The words of agreements: what a text may name, what is put in, and that both forms read well whatever was agreed."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from database.schemas.agreement_forms import AgreementFormUpdate, FormContent, OwnForm
from database.schemas.agreements import AgreementFacts, AgreementTerms
from domain.agreement_forms import CONDITIONS, VARIABLES, ConditionName, faults_of, filled, form_name
from domain.agreements import AgreementFormName
from errors import InvalidRequest, UnsupportedCharacter
from services.agreement_forms import MADE_AT, check_form, example_of, platform_form, preview
from services.agreements import agreement_pdf, content_of, terms_of
from services.clauses import conditions, form_for, get_form, said_by, variables
from tests.services.reading import says

Json = dict[str, Any]
INDIA, GENERAL = AgreementFormName.INDIA, AgreementFormName.GENERAL
ALL = set(ConditionName)
WORDS = {name: f"<{name}>" for name in VARIABLES}
BRACES = st.text(st.sampled_from("{}ab_.![:0 "), max_size=12)
HOSTILE = [
    "{0.__class__}", "{x!r}", "{reference!r}", "{reference:>99999999}", "{reference.__class__}", "{reference[0]}",
    "{0}", "{}", "{ reference }", "{reference", "reference}", "{{reference}", "{reference}}", "{Reference}", "{total:}",
    "{{{total}}", "{total}{", "}{", "{__builtins__}", "{to\ntal}",
]  # fmt: skip


def changed(name: AgreementFormName = GENERAL, **values: Any) -> AgreementFormUpdate:
    """The platform's form, changed as the values say."""
    return AgreementFormUpdate.model_validate(get_form(name).model_dump(exclude={"form", "region"}) | values)


def clause(*paragraphs: str, when: str | None = None, title: str = "Lifts") -> Json:
    return {"title": title, "when": when, "paragraphs": [{"text": text} for text in paragraphs]}


def worlds(name: AgreementFormName) -> list[AgreementFacts]:
    """The example of the form, in each way in which its conditions may turn out."""
    example = example_of(name)
    lacking: list[tuple[Json, Json]] = [
        ({"loan_amount": None}, {}),
        ({"co_applicants": []}, {}),
        ({"interest_percent": 0}, {}),
        ({"specifications": []}, {}),
        ({}, {"rera_number": None}),
        ({}, {"expected_completion_date": None}),
        ({}, {"cooling_off_days": 0}),
        ({}, {"advance_cap_percent": None}),
        ({}, {"forfeit_percent": {}}),
    ]
    plan = {"caption": None, "alt": "A plan.", "file_key": "k", "sha256": "0" * 64, "width": 1, "height": 1}
    found = []
    for ways in itertools.product([True, False], repeat=len(lacking)):
        facts: dict[str, Any] = {}
        project: dict[str, Any] = {}
        for so, (of_facts, of_project) in zip(ways, lacking, strict=True):
            facts |= {} if so else of_facts
            project |= {} if so else of_project
        facts |= {"floor_plan": plan if sum(ways) % 2 else None}
        dumped = example.model_dump(mode="json")
        found.append(AgreementFacts.model_validate({**dumped, **facts, "project": dumped["project"] | project}))
    return found


@given(st.text().filter(lambda text: not set(text) & set("{}")))
def test_a_text_without_braces_is_said_as_it_is(text: str) -> None:
    assert list(faults_of(text, ())) == []
    assert filled(text, WORDS) == text


@given(BRACES)
def test_what_is_taken_is_filled_as_pythons_own_formatting_would(text: str) -> None:
    if not list(faults_of(text, ALL)):
        assert filled(text, WORDS) == text.format_map(WORDS)


@given(st.dictionaries(st.sampled_from(sorted(VARIABLES)), st.text(), min_size=1), st.text(max_size=5))
def test_what_is_put_in_is_never_looked_at_again(values: dict[str, str], between: str) -> None:
    between = between.replace("{", "{{").replace("}", "}}")
    text = between.join(f"{{{name}}}" for name in values)
    assert list(faults_of(text, ALL)) == []
    plain = between.replace("{{", "{").replace("}}", "}")
    assert filled(text, values) == plain.join(values.values())


@pytest.mark.parametrize("text", HOSTILE)
def test_a_text_that_asks_for_more_than_a_variable_is_refused(text: str) -> None:
    assert [fault.kind for fault in faults_of(text, ALL)] in (["stray_brace"], ["unknown_variable"])


def test_a_variable_that_is_not_always_there_needs_its_condition() -> None:
    for name, variable in VARIABLES.items():
        assert list(faults_of(f"{{{name}}}", {None, variable.needs})) == []
        if variable.needs is not None:
            [fault] = faults_of(f"Up to {{{name}}}.", ALL - {variable.needs})
            assert fault.kind == "condition_needed"
            assert f"“{variable.needs}”" in fault.sentence


@pytest.mark.parametrize("name", AgreementFormName)
def test_every_form_reads_well_whatever_was_agreed(name: AgreementFormName) -> None:
    form = get_form(name)
    seen = {key: set[bool]() for key in ConditionName}
    for world in worlds(name):
        assert form_for(world) is form
        for key, so in conditions(world).items():
            seen[key].add(so)
        recitals, clauses = said_by(form, world)
        assert recitals
        assert all(each.paragraphs for each in clauses)
        text = " ".join([*recitals, *(one for each in clauses for one in each.paragraphs)])
        assert not set("{}") & set(text)
        assert "None" not in text
        assert "  " not in text
    assert all(ways == {True, False} for ways in seen.values()), seen
    assert conditions(world).keys() == CONDITIONS.keys() == ALL
    assert variables(world).keys() == VARIABLES.keys()


@pytest.mark.parametrize("name", AgreementFormName)
async def test_the_platforms_own_forms_can_be_saved_as_a_builders(name: AgreementFormName) -> None:
    await check_form(name, changed(name))


@pytest.mark.parametrize("name", AgreementFormName)
def test_the_example_has_everything_that_may_be_named(name: AgreementFormName) -> None:
    form = platform_form(name)
    assert {each.name: each.example for each in form.variables} == variables(example_of(name))
    assert all(each.example and each.meaning for each in form.variables)
    assert {each.name for each in form.conditions} == ALL
    example = example_of(name)
    assert form_name(example.currency, example.project.timezone) is name


def test_a_builders_own_words_stand_in_the_terms_and_nowhere_else() -> None:
    own = changed(title="Contract", seller="Vendor", clauses=[clause("The lift of {project} runs.")])
    facts = example_of(GENERAL).model_copy(update={"own_form": OwnForm(number=3, content=own)})
    terms = terms_of(facts, 1, MADE_AT)
    assert (terms.form, terms.title, terms.seller, terms.buyer) == ("general-3", "Contract", "Vendor", "Buyer")
    assert [each.model_dump() for each in terms.clauses] == [
        {"title": "Lifts", "paragraphs": ["The lift of Example Gardens runs."]}
    ]
    kept = AgreementTerms.model_validate_json(terms.model_dump_json())
    assert kept.facts.own_form is None
    # The same document can be made of what is kept.
    assert content_of(kept) == content_of(terms)
    assert agreement_pdf(kept) == agreement_pdf(terms)
    assert says(agreement_pdf(terms), "FOR THE VENDOR")


def test_whoever_has_gone_back_has_the_platforms_words() -> None:
    facts = example_of(INDIA).model_copy(update={"own_form": OwnForm(number=4, content=None)})
    assert form_for(facts) is get_form(INDIA)


def test_a_clause_of_which_nothing_applies_is_not_said() -> None:
    gone = {"title": "Loan", "paragraphs": [{"text": "Of {loan}.", "when": "loan"}]}
    own = changed(clauses=[gone, clause("It runs.")])
    facts = example_of(GENERAL).model_copy(update={"own_form": OwnForm(number=1, content=own), "loan_amount": None})
    assert [each.title for each in terms_of(facts, 1, MADE_AT).clauses] == ["Lifts"]


@pytest.mark.parametrize(("form", "title", "seller"), [("in-1", "Agreement for Sale", "Promoter"),
                                                       ("general-1", "Sale Agreement", "Seller")])  # fmt: skip
def test_terms_from_before_the_names_were_kept_are_read_as_they_were_made(form: str, title: str, seller: str) -> None:
    old = terms_of(example_of(GENERAL), 1, MADE_AT).model_dump(mode="json")
    for name in ("title", "basis", "region", "seller", "buyer", "co_buyer"):
        del old[name]
    for name in ("specifications", "floor_plan"):
        del old["facts"][name]
    read = AgreementTerms.model_validate(old | {"form": form})
    assert (read.title, read.seller) == (title, seller)
    assert says(agreement_pdf(read), f"FOR THE {seller.upper()}")


async def faults_in(asked: AgreementFormUpdate) -> list[tuple[list[str | int], str]]:
    with pytest.raises(InvalidRequest) as refused:
        await check_form(GENERAL, asked)
    return [(fault["loc"], fault["type"]) for fault in refused.value.errors or ()]


async def test_each_fault_is_named_with_its_place() -> None:
    own = changed(
        title="Contract {total}",
        recitals=[{"text": "{nothing}"}],
        clauses=[
            clause("Fine.", "By {completion}.", "A { brace."),
            clause("By {completion}.", when="completion"),
            clause("Of {loan}.", when="no_completion", title="{Loan}"),
        ],
    )
    assert await faults_in(own) == [
        (["body", "title"], "stray_brace"),
        (["body", "recitals", 0, "text"], "unknown_variable"),
        (["body", "clauses", 0, "paragraphs", 1, "text"], "condition_needed"),
        (["body", "clauses", 0, "paragraphs", 2, "text"], "stray_brace"),
        (["body", "clauses", 2, "title"], "stray_brace"),
        (["body", "clauses", 2, "paragraphs", 0, "text"], "condition_needed"),
    ]


async def test_a_form_is_no_book() -> None:
    long = clause(*["w" * 4_900] * 40)
    assert await faults_in(changed(clauses=[long, long])) == [(["body"], "too_long")]


@pytest.mark.parametrize(
    ("place", "values"),
    [
        (["seller"], {"seller": "買"}),
        (["recitals", 0, "text"], {"recitals": [{"text": "Of the year 令和."}]}),
        # Whatever it depends on.
        (
            ["clauses", 0, "paragraphs", 0, "text"],
            {"clauses": [{"title": "T", "paragraphs": [{"text": "令", "when": "unregistered"}]}]},
        ),
    ],
)
async def test_a_character_that_cannot_be_printed_is_refused_where_it_stands(
    place: list[str | int], values: Json
) -> None:
    with pytest.raises(UnsupportedCharacter) as refused:
        await check_form(GENERAL, changed(**values))
    assert [fault["loc"] for fault in refused.value.errors or ()] == [["body", *place]]


async def test_line_breaks_stay_and_no_markup_is_read() -> None:
    own = changed(clauses=[clause('First: #read("/etc/passwd")\n(a) *this*;\n(b) $that$ {{so}}.')])
    pdf = await preview(GENERAL, own)
    assert says(pdf, '#read("/etc/passwd") (a) *this*; (b) $that$ {so}.')
    assert says(pdf, "Example Gardens")


@pytest.mark.parametrize(
    "values",
    [
        {"clauses": []},
        {"recitals": []},
        {"clauses": [clause()]},
        {"clauses": [clause("It runs.")] * 61},
        {"clauses": [clause(*["It runs."] * 41)]},
        {"clauses": [clause("w" * 5_001)]},
        {"clauses": [clause("It runs.", title="w" * 201)]},
        {"clauses": [clause("It runs.", when="no_such_thing")]},
        {"title": " "},
        {"region": "IN"},
    ],
)
def test_a_form_has_its_bounds(values: Json) -> None:
    with pytest.raises(ValidationError):
        changed(**values)


def test_what_is_kept_is_read_again_as_it_was() -> None:
    own = changed()
    assert FormContent.model_validate(own.model_dump(mode="json", exclude={"note"})).model_dump() == own.model_dump(
        exclude={"note"}
    )
