"""A builder's own clauses: whoever sells reads them, the owner changes them, and agreements are made of them."""

from typing import Any

import httpx2
import pytest
import pytest_asyncio
from psycopg import AsyncConnection, errors

from database.crud.agreement_form_documents import MOST_SHOWN
from domain.agreement_forms import CONDITIONS, LARGEST_FORM, VARIABLES
from domain.agreements import AgreementFormName
from domain.people import MemberRole
from services.clauses import get_form
from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Footprint, Query
from tests.services.reading import pages_of, says, text_of
from tests.test_authorisation import FORM

FORMS = "/api/builder/agreement-forms"
GENERAL, INDIA = f"{FORMS}/general", f"{FORMS}/india"
LIST = "GET /api/builder/agreement-forms"
READ = "GET /api/builder/agreement-forms/{form}"
SAVE = "PUT /api/builder/agreement-forms/{form}"
DROP = "DELETE /api/builder/agreement-forms/{form}"
PREVIEW = "POST /api/builder/agreement-forms/{form}/preview"
GENERATE = "POST /api/bookings/{booking_id}/generate-agreement"
WORDS = ("title", "basis", "seller", "buyer", "co_buyer", "recitals", "clauses")


def changed(**values: Any) -> Json:
    return {**FORM, **values}


def lift(text: str, **values: Any) -> list[Json]:
    return [{"title": "Lifts", "paragraphs": [{"text": text}], **values}]


def code(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def form_of(person: Person, path: str = GENERAL) -> Json:
    answer = await person.get(path)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


async def saved(person: Person, body: Json, path: str = GENERAL) -> Json:
    answer = await person.put(path, body)
    assert answer.status_code == 200, answer.text
    made: Json = answer.json()
    return made


@pytest_asyncio.fixture
async def seller(cast: Cast, owner: Person) -> Person:
    """Somebody who sells for the builder."""
    return await cast.member(owner.builder_id, MemberRole.SALES)


@pytest.mark.endpoint(LIST, READ)
async def test_whoever_has_saved_nothing_has_the_platforms_forms(seller: Person) -> None:
    items = (await seller.get(FORMS)).json()["items"]
    none_yet = {"version": 0, "source": "platform", "saved_at": None, "saved_by": None}
    assert items == [
        {
            "form": name.value,
            "title": get_form(name).title,
            "clauses": len(get_form(name).clauses),
            **none_yet,
        }
        for name in (AgreementFormName.INDIA, AgreementFormName.GENERAL)
    ]
    for name in AgreementFormName:
        form = await form_of(seller, f"{FORMS}/{name.value}")
        platforms = get_form(name).model_dump(mode="json")
        assert {key: form[key] for key in WORDS} == {key: platforms[key] for key in WORDS}
        assert {key: form[key] for key in none_yet} == none_yet
        assert (form["form"], form["note"], form["versions"]) == (name.value, None, [])
        assert [each["name"] for each in form["variables"]] == list(VARIABLES)
        assert [each["name"] for each in form["conditions"]] == list(CONDITIONS)
    [total] = [each for each in form["variables"] if each["name"] == "total"]
    assert total == {"name": "total", "meaning": "The total price.", "example": "€510,750.00", "needs": None}


@pytest.mark.endpoint(LIST, READ, SAVE, DROP)
async def test_the_owner_saves_words_and_goes_back_and_nothing_is_lost(
    owner: Person, seller: Person, query: Query
) -> None:
    first = await saved(owner, changed(note="As our lawyer has it."))
    assert {key: first[key] for key in WORDS} == {
        **FORM,
        "recitals": [{"text": "The Seller builds {project}.", "when": None}],
        "clauses": [
            {"title": "Price", "when": None, "paragraphs": [{"text": "The Buyer pays {total}.", "when": None}]}
        ],
    }
    assert (first["version"], first["source"], first["saved_by"]) == (1, "builder", owner.email)
    assert first["note"] == "As our lawyer has it."
    second = await saved(owner, changed(title="Contract"))
    assert (second["version"], second["title"], second["note"]) == (2, "Contract", None)
    back = await owner.delete(GENERAL)
    assert back.status_code == 200
    assert back.json() == await form_of(seller)
    platforms = get_form(AgreementFormName.GENERAL)
    assert (back.json()["version"], back.json()["source"]) == (3, "platform")
    assert back.json()["title"] == platforms.title
    # Going back twice is going back once.
    assert (await owner.delete(GENERAL)).json() == back.json()
    versions = back.json()["versions"]
    assert [(each["version"], each["source"], each["note"]) for each in versions] == [
        (3, "platform", None), (2, "builder", None), (1, "builder", "As our lawyer has it."),
    ]  # fmt: skip
    assert {each["saved_by"] for each in versions} == {owner.email}
    for version, title in enumerate((platforms.title, "Sale Agreement", "Contract", platforms.title)):
        old = (await seller.get(GENERAL, params={"version": version})).json()
        assert (old["version"], old["title"], old["versions"]) == (version, title, versions)
    [_, listed] = (await seller.get(FORMS)).json()["items"]
    assert (listed["version"], listed["source"], listed["saved_by"]) == (3, "platform", owner.email)
    # The other form is as it was.
    assert (await form_of(owner, INDIA))["version"] == 0
    audited = await query(
        """SELECT a.before, a.after FROM audit_log a JOIN agreement_forms f ON f.id = a.entity_id
        WHERE a.action = 'agreement_form.saved' AND a.actor_id = %(id)s AND f.builder_id = %(builder)s ORDER BY a.id""",
        id=owner.user_id,
        builder=owner.builder_id,
    )
    told = [
        {"form": "general", "version": number, "own_words": number < 3, "note": note}
        for number, note in ((1, "As our lawyer has it."), (2, None), (3, None))
    ]
    assert audited == [(None, told[0]), (told[0], told[1]), (told[1], told[2])]


@pytest.mark.endpoint(READ, SAVE)
async def test_saving_what_is_already_so_makes_no_version(owner: Person, footprint: Footprint) -> None:
    platforms = await form_of(owner)
    words = {key: platforms[key] for key in WORDS}
    before = await footprint()
    assert (await saved(owner, {**words, "note": "Nothing new."}))["version"] == 0
    assert await footprint() == before
    assert (await saved(owner, FORM))["version"] == 1
    assert (await saved(owner, changed(note="Again.")))["version"] == 1
    assert (await saved(owner, {**words, "note": "As the platform has it, whatever becomes of that."}))["version"] == 2


@pytest.mark.endpoint(READ, SAVE, DROP)
async def test_nobody_overwrites_what_they_have_not_read(cast: Cast, owner: Person) -> None:
    partner = await cast.member(owner.builder_id, MemberRole.OWNER)
    read = await owner.get(GENERAL)
    tag = read.headers["ETag"]
    assert (await owner.get(GENERAL, headers={"If-None-Match": tag})).status_code == 304
    first = await owner.put(GENERAL, FORM, headers={"If-Match": tag})
    assert first.status_code == 200
    late = await partner.put(GENERAL, changed(title="Mine"), headers={"If-Match": tag})
    assert code(late) == (412, "stale")
    assert code(await partner.delete(GENERAL, headers={"If-Match": tag})) == (412, "stale")
    # An old version that is looked at is restored by the tag of what is current.
    old = await partner.get(GENERAL, params={"version": 0})
    assert old.headers["ETag"] != first.headers["ETag"]
    again = await partner.put(GENERAL, changed(title="Mine"), headers={"If-Match": old.headers["ETag"]})
    assert (again.status_code, again.json()["version"]) == (200, 2)
    fresh = again.headers["ETag"]
    assert (await owner.delete(GENERAL, headers={"If-Match": fresh})).json()["version"] == 3
    # The number of the other form is its own.
    assert (await owner.put(INDIA, FORM, headers={"If-Match": fresh})).status_code == 412


@pytest.mark.endpoint(LIST, READ, SAVE)
async def test_a_builder_never_sees_anothers_words(owner: Person, rival: Person) -> None:
    await saved(owner, changed(title="Our own"))
    assert (await form_of(rival))["version"] == 0
    assert code(await rival.get(GENERAL, params={"version": 1})) == (404, "not_found")
    assert "Our own" not in (await rival.get(FORMS)).text
    await saved(rival, changed(title="Theirs"))
    assert (await form_of(owner))["title"] == "Our own"
    assert (await rival.get(GENERAL, params={"version": 1})).json()["title"] == "Theirs"


@pytest.mark.endpoint(READ)
@pytest.mark.parametrize(
    ("path", "status"),
    [
        (f"{GENERAL}?version=1", 404),
        (f"{GENERAL}?version=32767", 404),
        (f"{GENERAL}?version=32768", 422),
        (f"{GENERAL}?version=-1", 422),
        (f"{GENERAL}?number=0", 422),
        (f"{FORMS}/france", 422),
    ],
)
async def test_what_is_not_there_is_not_shown(path: str, status: int, owner: Person) -> None:
    assert (await owner.get(path)).status_code == status


@pytest.mark.endpoint(SAVE, PREVIEW, DROP)
@pytest.mark.parametrize("role", [MemberRole.SALES, MemberRole.ACCOUNTS, MemberRole.SITE])
async def test_only_the_owner_decides_what_agreements_say(
    role: MemberRole, cast: Cast, owner: Person, footprint: Footprint
) -> None:
    member = await cast.member(owner.builder_id, role)
    before = await footprint()
    for answer in (
        await member.put(GENERAL, FORM),
        await member.delete(GENERAL),
        await member.post(f"{GENERAL}/preview", FORM),
    ):
        assert code(answer) == (403, "wrong_role")
    assert await footprint() == before


FAULTS: list[tuple[Json, list[str | int], str]] = [
    ({"clauses": lift("The {lift} runs.")}, ["clauses", 0, "paragraphs", 0, "text"], "There is no variable {lift}."),
    (
        {"clauses": lift("{0.__class__}")},
        ["clauses", 0, "paragraphs", 0, "text"],
        "A brace stands alone here. A variable is written like {total}, and a brace itself twice.",
    ),
    (
        {"recitals": [{"text": "Fine."}, {"text": "A loan of {loan}."}]},
        ["recitals", 1, "text"],
        "{loan} is not there in every agreement: this needs the condition “loan”.",
    ),
    ({"buyer": "{buyer}"}, ["buyer"], "There are no variables here, so there can be no braces."),
    ({"seller": "買"}, ["seller"], "“買” cannot be printed in a document."),
    ({"clauses": lift("It runs.", when="sometimes")}, ["clauses", 0, "when"], "Input should be 'co_applicants', "),
    ({"clauses": []}, ["clauses"], "List should have at least 1 item"),
    ({"clauses": lift("It runs.") * 61}, ["clauses"], "List should have at most 60 items"),
    ({"clauses": lift("w" * 5_001)}, ["clauses", 0, "paragraphs", 0, "text"], "String should have at most 5000"),
    ({"clauses": lift("A\u202ebad one.")}, ["clauses", 0, "paragraphs", 0, "text"], "Text is expected, without"),
    ({"title": ""}, ["title"], "String should have at least 1 character"),
    ({"region": "IN"}, ["region"], "There is no such field here."),
]


@pytest.mark.endpoint(SAVE, PREVIEW)
@pytest.mark.parametrize(("values", "place", "sentence"), FAULTS)
async def test_words_that_cannot_be_used_are_refused_where_they_stand(
    values: Json, place: list[str | int], sentence: str, owner: Person, footprint: Footprint
) -> None:
    before = await footprint()
    for answer in (
        await owner.put(GENERAL, changed(**values)),
        await owner.post(f"{GENERAL}/preview", changed(**values)),
    ):
        assert answer.status_code == 422
        [fault] = answer.json()["errors"]
        assert fault["loc"] == ["body", *place]
        assert fault["msg"].startswith(sentence)
    assert await footprint() == before


@pytest.mark.endpoint(SAVE)
async def test_a_form_has_its_bounds(owner: Person) -> None:
    paragraph = {"text": "w" * 4_900}
    clauses = [{"title": "Lifts", "paragraphs": [paragraph] * 40}]
    assert LARGEST_FORM < 4_900 * 41
    answer = await owner.put(GENERAL, changed(clauses=clauses * 2))
    assert answer.json()["errors"] == [
        {"loc": ["body"], "msg": "All in all a form may have 200 KB of text.", "type": "too_long"}
    ]


@pytest.mark.endpoint(SAVE, READ)
async def test_of_many_versions_the_newest_are_listed(owner: Person, query: Query) -> None:
    await query(
        """INSERT INTO agreement_forms (builder_id, form, number, content, saved_by)
        SELECT %(builder)s, 'general', number, %(content)s::json, %(user)s FROM generate_series(1, 60) AS number""",
        builder=owner.builder_id,
        user=owner.user_id,
        content='{"title": "T", "basis": "B", "seller": "S", "buyer": "B", "co_buyer": "C", "recitals": [{"text": "R", '
        '"when": null}], "clauses": [{"title": "C", "when": null, "paragraphs": [{"text": "P", "when": null}]}]}',
    )
    form = await saved(owner, FORM)
    assert [each["version"] for each in form["versions"]] == list(range(61, 61 - MOST_SHOWN, -1))
    assert (await owner.get(GENERAL, params={"version": 2})).json()["title"] == "T"


@pytest.mark.endpoint(PREVIEW)
async def test_a_preview_shows_an_example_and_keeps_nothing(owner: Person, footprint: Footprint) -> None:
    before = await footprint()
    body = changed(
        title="Contract", seller="Vendor", clauses=lift('The lift of {project} costs {{nothing}} #read("x").')
    )
    answer = await owner.post(f"{INDIA}/preview", body)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert "no-cache" in answer.headers["Cache-Control"]
    pdf = answer.content
    assert pages_of(pdf) > 4
    for text in ("Contract", "FOR THE VENDOR", 'The lift of Example Gardens costs {nothing} #read("x").'):
        assert says(pdf, text), text
    # Nobody takes it for one: each page says what it is.
    assert text_of(pdf).count("PREVIEW") + text_of(pdf).count("Preview") >= pages_of(pdf)
    assert await footprint() == before


@pytest.mark.endpoint(SAVE, DROP, GENERATE)
async def test_an_agreement_has_the_words_that_were_the_builders_when_it_was_made(
    cast: Cast, owner: Person, buyer: Person, project: Json, booking: Json, query: Query
) -> None:
    await put_into(query, booking, "confirmed")
    path = f"/api/bookings/{booking['id']}"

    async def made() -> tuple[Json, bytes]:
        answer = await owner.post(f"{path}/generate-agreement")
        assert answer.status_code == 201, answer.text
        terms = (await buyer.get(f"{path}/agreement")).json()["terms"]
        return terms, (await buyer.get(answer.json()["agreement_url"])).content

    terms, platforms = await made()
    assert (terms["form"], terms["title"], terms["seller"]) == ("in-2", "Agreement for Sale", "Promoter")
    # What is saved for homes elsewhere changes nothing here.
    await saved(owner, changed(title="Elsewhere"))
    assert (await made())[0]["form"] == "in-2"
    ours = changed(title="Contract", seller="Vendor", clauses=lift("The lift of {project} runs for {{ever}}."))
    await saved(owner, changed(), INDIA)
    await saved(owner, ours, INDIA)
    terms, pdf = await made()
    assert (terms["form"], terms["title"], terms["seller"]) == ("india-2", "Contract", "Vendor")
    sentence = f"The lift of {project['name']} runs for {{ever}}."
    assert terms["clauses"] == [{"title": "Lifts", "paragraphs": [sentence]}]
    assert "own_form" not in terms["facts"]
    for text in ("Contract", sentence, "FOR THE VENDOR"):
        assert says(pdf, text), text
        assert not says(platforms, text), text
    # The one from before keeps its own.
    first = await buyer.get(f"{path}/download-agreement", params={"version": 1})
    assert first.content == platforms
    assert (await owner.delete(INDIA)).status_code == 200
    terms, _ = await made()
    assert terms["form"] == "in-2"


@pytest.mark.endpoint(GENERATE)
@pytest.mark.parametrize(
    ("currency", "timezone", "form"),
    [
        ("INR", "Asia/Kolkata", "india-1"),
        ("INR", "Asia/Calcutta", "india-1"),
        ("INR", "Asia/Dubai", "general-1"),
        ("AED", "Asia/Kolkata", "general-1"),
    ],
)
async def test_the_database_chooses_the_form_as_the_rule_does(
    currency: str, timezone: str, form: str, cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    project = await cast.project(owner, currency=currency, timezone=timezone)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    await put_into(query, booking, "confirmed")
    for path in (INDIA, GENERAL):
        await saved(owner, FORM, path)
    assert (await owner.post(f"/api/bookings/{booking['id']}/generate-agreement")).status_code == 201
    terms = (await buyer.get(f"/api/bookings/{booking['id']}/agreement")).json()["terms"]
    assert terms["form"] == form


async def test_what_was_saved_can_be_neither_changed_nor_deleted(owner: Person, own_database: tuple[str, str]) -> None:
    await saved(owner, FORM)
    async with await AsyncConnection.connect(own_database[0], autocommit=True) as app:
        for statement in ("UPDATE agreement_forms SET note = 'x'", "DELETE FROM agreement_forms"):
            with pytest.raises(errors.InsufficientPrivilege):
                await app.execute(statement)
