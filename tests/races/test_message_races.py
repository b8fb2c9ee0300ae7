"""Both sides at once: what is said, counted and read when everybody writes at the same moment."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from uuid import uuid4

import httpx2
import pytest

from domain.people import MemberRole
from tests.cast import Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd, OneTruth, contradictions

Question = Callable[[int], Awaitable[httpx2.Response]]
MESSAGES = "/api/messages"


def codes(answers: list[httpx2.Response]) -> Counter[str]:
    """How often each outcome came: `201` and the like, or the code of the problem."""
    return Counter(str(answer.status_code) if answer.status_code < 400 else answer.json()["code"] for answer in answers)


def saying(two_apis: Apis, person: Person, project: Json, content: str, **values: object) -> Question:
    body = {"project_id": project["id"], "content": content, **values}
    return lambda number: two_apis.at(number, person).post(MESSAGES, body)


def reading(two_apis: Apis, person: Person, conversation_id: int, up_to_id: int | None = None) -> Question:
    path = f"{MESSAGES}/conversation/{conversation_id}/read"
    body = None if up_to_id is None else {"up_to_id": up_to_id}
    return lambda number: two_apis.at(number, person).patch(path, body)


async def said_in(query: Query, project: Json) -> list[tuple[int, str]]:
    """Every message of the project, by the conversation that it is in."""
    return await query(
        "SELECT conversation_id, content FROM messages WHERE project_id = %(id)s ORDER BY id", id=project["id"]
    )


@pytest.mark.endpoint("POST /api/messages")
async def test_first_messages_from_both_sides_open_one_conversation(
    two_apis: Apis, cast: Cast, owner: Person, buyer: Person, project: Json, booking: Json, query: Query,
    one_truth: OneTruth,
) -> None:  # fmt: skip
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    people = [(buyer, {}), (owner, {"customer_id": buyer.customer_id}), (sales, {"customer_id": buyer.customer_id})]
    answers = await two_apis.at_once(
        saying(two_apis, person, project, f"{who}: {number}", **values)
        for number in range(10)
        for who, (person, values) in enumerate(people)
    )
    assert codes(answers) == {"201": 30}
    said = await said_in(query, project)
    assert len({conversation for conversation, _ in said}) == 1
    assert {content for _, content in said} == {f"{who}: {number}" for number in range(10) for who in range(3)}
    assert {answer.json()["conversation_id"] for answer in answers} == {said[0][0]}
    await one_truth(project)


@pytest.mark.endpoint("POST /api/messages")
async def test_of_a_hundred_messages_at_once_all_arrive_and_all_are_counted(
    two_apis: Apis, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    await cast.message(buyer, project)
    sides = [(buyer, {}), (owner, {"customer_id": buyer.customer_id})]
    answers = await two_apis.at_once(
        saying(two_apis, person, project, f"{number}", **values) for number in range(50) for person, values in sides
    )
    assert codes(answers) == {"201": 100}
    assert len(await said_in(query, project)) == 101
    assert len({answer.json()["id"] for answer in answers}) == 100
    await one_truth(project)


@pytest.mark.endpoint("POST /api/messages", "PATCH /api/messages/conversation/{conversation_id}/read")
async def test_what_comes_in_while_somebody_reads_is_still_unread(
    two_apis: Apis, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    colleague = await cast.member(owner.builder_id, MemberRole.SALES)
    first = await cast.message(buyer, project)
    for round_ in range(3):
        questions = [
            question
            for number in range(20)
            for question in (
                saying(two_apis, buyer, project, f"{round_}: {number}"),
                reading(two_apis, owner, first["conversation_id"]),
                saying(two_apis, owner, project, f"{round_}: {number}!", customer_id=buyer.customer_id),
                reading(two_apis, colleague, first["conversation_id"], first["id"] + number),
                reading(two_apis, buyer, first["conversation_id"]),
            )
        ]
        answers = await two_apis.at_once(questions)
        assert codes(answers) == {"201": 40, "200": 60}
        assert all(answer.json()["unread_count"] >= 0 for answer in answers if answer.status_code == 200)
        await one_truth(project)
    for person in (owner, buyer):
        path = f"{MESSAGES}/conversation/{first['conversation_id']}/read"
        assert (await person.patch(path)).json()["unread_count"] == 0
    await one_truth(project)
    rows = await query(
        "SELECT count(*) FROM notifications WHERE related_entity_type = 'conversation' AND related_entity_id = %(id)s "
        "AND read_at IS NULL",
        id=first["conversation_id"],
    )
    assert rows == [(0,)]


@pytest.mark.endpoint("PATCH /api/messages/conversation/{conversation_id}/read")
async def test_of_many_marks_at_once_the_furthest_stays(
    two_apis: Apis, cast: Cast, owner: Person, buyer: Person, project: Json, one_truth: OneTruth
) -> None:
    said = [await cast.message(buyer, project, content=f"{number}") for number in range(12)]
    where = said[0]["conversation_id"]
    marks = [said[(number * 5) % 11]["id"] for number in range(33)]
    answers = await two_apis.at_once(reading(two_apis, owner, where, mark) for mark in marks)
    assert codes(answers) == {"200": 33}
    # Nobody is told of a mark behind the one that they have just set.
    for answer, mark in zip(answers, marks, strict=True):
        assert answer.json()["read_up_to"] >= mark
    shown = (await owner.get(f"{MESSAGES}/conversations")).json()["items"][0]
    assert (shown["read_up_to"], shown["unread_count"]) == (said[10]["id"], 1)
    await one_truth(project)


@pytest.mark.endpoint("POST /api/messages")
async def test_a_message_that_is_sent_twenty_times_with_one_key_is_said_once(
    two_apis: Apis, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    headers = {"Idempotency-Key": uuid4().hex}
    body = {"project_id": project["id"], "content": "Once."}

    def send(number: int) -> Awaitable[httpx2.Response]:
        return two_apis.at(number, buyer).post(MESSAGES, body, headers=headers)

    answers = await two_apis.at_once([send] * 20)
    found = codes(answers)
    assert found["201"] >= 1
    assert found.keys() <= {"201", "idempotency_key_in_use"}
    assert len({answer.content for answer in answers if answer.status_code == 201}) == 1
    again = await two_apis.at(0, buyer).post(MESSAGES, body, headers=headers)
    assert (again.status_code, again.headers["idempotency-replayed"]) == (201, "true")
    assert len(await said_in(query, project)) == 1
    await one_truth(project)


@pytest.mark.endpoint("POST /api/messages")
async def test_many_customers_who_write_at_once_each_have_a_conversation(
    two_apis: Apis, crowd: Crowd, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    people = await crowd(60)
    bodies = [{"project_id": project["id"], "content": f"{person.customer_id}"} for person in people]
    assert codes(await two_apis.posts(people, MESSAGES, bodies)) == {"201": 60}
    rows = await query("SELECT customer_id, content FROM messages WHERE project_id = %(id)s", id=project["id"])
    assert {str(customer) for customer, _ in rows} == {content for _, content in rows}
    assert (await owner.get(f"{MESSAGES}/conversations")).json()["unread_count"] == 60
    await one_truth(project)


@pytest.mark.endpoint("POST /api/messages", "DELETE /api/projects/{project_id}")
async def test_a_project_that_goes_while_people_write_takes_all_of_it_along(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    def deleting(project: Json) -> Question:
        return lambda number: two_apis.at(number, owner).delete(f"/api/projects/{project['id']}")

    for _ in range(5):
        project = await cast.project(owner)
        people = await crowd(10)
        await cast.message(people[0], project)
        questions = [saying(two_apis, person, project, "Hello?") for person in people]
        questions.insert(5, deleting(project))
        answers = await two_apis.at_once(questions)
        assert codes(answers).keys() <= {"201", "204", "not_found"}
        assert answers[5].status_code == 204
        assert await said_in(query, project) == []


@pytest.mark.endpoint("POST /api/messages")
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE conversations SET builder_unread = builder_unread - 1 WHERE project_id = %(id)s",
        "UPDATE conversations SET customer_unread = customer_unread + 1 WHERE project_id = %(id)s",
        "UPDATE conversations SET builder_read_up_to = last_message_id WHERE project_id = %(id)s",
        "UPDATE conversations SET customer_read_up_to = last_message_id + 1 WHERE project_id = %(id)s",
        "UPDATE conversations SET last_message_id = last_message_id - 1 WHERE project_id = %(id)s",
        "UPDATE conversations SET last_message = 'Another.' WHERE project_id = %(id)s",
        "UPDATE messages SET sent_at = sent_at + interval '1 s' WHERE content = '0' AND project_id = %(id)s",
        "DELETE FROM messages WHERE content = '1' AND project_id = %(id)s",
        "UPDATE messages SET customer_id = (SELECT min(id) FROM customers) WHERE project_id = %(id)s",
        "DELETE FROM notifications WHERE related_entity_type = 'conversation' AND message = '1'",
        "UPDATE notifications SET read_at = now() WHERE related_entity_type = 'conversation' AND message = '1'",
    ],
)
async def test_the_checker_notices_what_cannot_be(
    statement: str, cast: Cast, buyer: Person, owner: Person, project: Json, query: Query
) -> None:
    for number in range(2):
        await cast.message(buyer, project, content=f"{number}")
    assert await contradictions(query, project) == {}
    await query(statement, id=project["id"])
    assert await contradictions(query, project) != {}


@pytest.mark.endpoint("POST /api/messages")
async def test_two_who_answer_each_other_never_wait_for_ever(
    two_apis: Apis, cast: Cast, owner: Person, crowd: Crowd, project: Json, one_truth: OneTruth
) -> None:
    people = await crowd(5)
    for person in people:
        await cast.message(person, project)

    async def talk(number: int, customer: Person) -> None:
        for _ in range(8):
            to = {"customer_id": customer.customer_id, "project_id": project["id"], "content": "Yes."}
            answer = await two_apis.at(number, owner).post(MESSAGES, to)
            back = {"project_id": project["id"], "content": "No.", "reply_to_id": answer.json()["id"]}
            assert answer.status_code == 201
            assert (await two_apis.at(number + 1, customer).post(MESSAGES, back)).status_code == 201

    await asyncio.gather(*(talk(number, person) for number, person in enumerate(people * 2)))
    await one_truth(project)
