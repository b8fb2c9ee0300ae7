"""Messages between customers and the people of the projects."""

from typing import Any
from uuid import uuid4

import psycopg
import pytest

from domain.people import MemberRole
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query

MESSAGES, LIST = "/api/messages", "/api/messages/conversations"

# What others are told of which of the builder's people wrote.
NOBODY = {"user_id": None, "user_email": None}


async def say(person: Person, project: Json, content: str, **values: Any) -> Json:
    """The person's message, sent."""
    answer = await person.post(MESSAGES, {"project_id": project["id"], "content": content, **values})
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


async def conversations(person: Person, query: str = "") -> Json:
    answer = await person.get(f"{LIST}?{query}")
    assert answer.status_code == 200, answer.text
    part: Json = answer.json()
    return part


async def thread(person: Person, customer: Person, project: Json, query: str = "") -> Json:
    """The conversation of the customer and the project as the person sees it."""
    answer = await person.get(f"{MESSAGES}/conversation/{customer.customer_id}/{project['id']}?{query}")
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


async def read(person: Person, message: Json, **values: Any) -> Json:
    """The conversation of the message, after the person has marked it as read."""
    answer = await person.patch(f"{MESSAGES}/conversation/{message['conversation_id']}/read", values or None)
    assert answer.status_code == 200, answer.text
    marked: Json = answer.json()
    return marked


async def contents(person: Person, query: str = "") -> list[str]:
    """What the person finds among all messages."""
    answer = await person.get(f"{MESSAGES}?{query}")
    assert answer.status_code == 200, answer.text
    return [message["content"] for message in answer.json()["items"]]


async def notices(query: Query, message: Json, *, unread: bool = False) -> list[tuple[Any, ...]]:
    """Who was told of the conversation's messages, and what: oldest first."""
    return await query(
        """SELECT user_id, title, message, action_url FROM notifications
        WHERE notification_type = 'message_received' AND related_entity_type = 'conversation'
          AND related_entity_id = %(id)s AND (read_at IS NULL OR NOT %(unread)s) ORDER BY created_at, user_id""",
        id=message["conversation_id"],
        unread=unread,
    )


async def kept(query: Query, project: Json) -> tuple[int, int]:
    """How many conversations and messages there are about the project."""
    rows = await query(
        """SELECT (SELECT count(*) FROM conversations WHERE project_id = %(id)s),
                  (SELECT count(*) FROM messages WHERE project_id = %(id)s)""",
        id=project["id"],
    )
    return rows[0][0], rows[0][1]


# Sending


@pytest.mark.endpoint("POST /api/messages", "GET /api/messages/conversation/{customer_id}/{project_id}")
async def test_a_customer_opens_a_conversation_and_the_builder_answers(
    cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    first = await say(buyer, project, "  Is the corner flat\nstill free?  ")
    assert first["content"] == "Is the corner flat\nstill free?"
    assert first["sender"] == {"side": "customer", "id": buyer.customer_id, "name": "Asha Rao", **NOBODY}
    assert (first["project_id"], first["customer_id"]) == (project["id"], buyer.customer_id)
    assert (first["is_read"], first["read_at"], first["booking_id"], first["reply_to"]) == (False, None, None, None)

    answer = await say(sales, project, "It is.", customer_id=buyer.customer_id, reply_to_id=first["id"])
    assert answer["conversation_id"] == first["conversation_id"]
    assert answer["id"] > first["id"]
    assert answer["sent_at"] > first["sent_at"]
    company = {"side": "builder", "id": owner.builder_id, "name": "Lintel & Sons"}
    told = {"user_id": sales.user_id, "user_email": sales.email}
    assert answer["sender"] == {**company, **told}
    assert answer["reply_to"] == {"id": first["id"], "side": "customer", "content": "Is the corner flat still free?"}

    here = await thread(buyer, buyer, project)
    assert [message["id"] for message in here["items"]] == [answer["id"], first["id"]]
    assert here["next_cursor"] is None
    # Which of the builder's people it was is their own business.
    assert here["items"][0]["sender"] == {**company, **NOBODY}
    assert (await thread(owner, buyer, project))["items"][0]["sender"] == {**company, **told}


@pytest.mark.endpoint("POST /api/messages")
@pytest.mark.parametrize("role", MemberRole)
async def test_every_role_of_the_builder_may_write_to_its_customer(
    role: MemberRole, cast: Cast, owner: Person, buyer: Person, project: Json, booking: Json
) -> None:
    member = await cast.member(owner.builder_id, role)
    made = await say(member, project, "Welcome.", customer_id=buyer.customer_id, booking_id=booking["id"])
    assert made["booking_id"] == booking["id"]
    assert made["sender"]["user_id"] == member.user_id
    assert await contents(buyer) == ["Welcome."]


@pytest.mark.endpoint("POST /api/messages")
async def test_a_customer_may_name_themselves(buyer: Person, project: Json) -> None:
    made = await say(buyer, project, "It is me.", customer_id=buyer.customer_id)
    assert made["customer_id"] == buyer.customer_id


@pytest.mark.endpoint("POST /api/messages")
async def test_a_builder_cannot_write_to_somebody_who_never_dealt_with_the_project(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, booking: Json, query: Query
) -> None:
    # The buyer has dealt with the same builder, but about another project.
    other = await cast.project(owner)
    refusals = []
    for customer_id, where in ((stranger.customer_id, project), (999_999_999, project), (buyer.customer_id, other)):
        body = {"project_id": where["id"], "content": "Buy now!", "customer_id": customer_id}
        answer = await owner.post(MESSAGES, body)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
        refusals.append({**answer.json(), "request_id": ""})
    assert refusals[0] == refusals[1] == refusals[2]
    assert await kept(query, project) == await kept(query, other) == (0, 0)


@pytest.mark.endpoint("POST /api/messages")
async def test_a_rival_cannot_write_in_anothers_project(
    rival: Person, buyer: Person, project: Json, booking: Json, query: Query
) -> None:
    body = {"project_id": project["id"], "content": "Come to us!", "customer_id": buyer.customer_id}
    theirs = await rival.post(MESSAGES, body)
    nothing = await rival.post(MESSAGES, {**body, "project_id": 999_999_999})
    assert theirs.status_code == nothing.status_code == 404
    assert {**theirs.json(), "request_id": ""} == {**nothing.json(), "request_id": ""}
    assert await kept(query, project) == (0, 0)


@pytest.mark.endpoint("POST /api/messages")
async def test_a_customer_cannot_write_about_a_draft_or_about_nothing(
    cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    draft = await cast.project(owner, published=False)
    for project_id in (draft["id"], 999_999_999, 2**63 - 1):
        answer = await buyer.post(MESSAGES, {"project_id": project_id, "content": "Hello?"})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert await kept(query, draft) == (0, 0)


@pytest.mark.endpoint("POST /api/messages")
async def test_a_conversation_goes_on_when_its_project_is_taken_back(
    owner: Person, buyer: Person, stranger: Person, project: Json
) -> None:
    await say(buyer, project, "When do you begin?")
    assert (await owner.patch(f"/api/projects/{project['id']}", {"published": False})).status_code == 200
    await say(owner, project, "Later than we thought.", customer_id=buyer.customer_id)
    await say(buyer, project, "What a pity.")
    answer = await stranger.post(MESSAGES, {"project_id": project["id"], "content": "Hello?"})
    assert answer.status_code == 404


@pytest.mark.endpoint("POST /api/messages")
async def test_a_builder_says_to_whom_and_a_customer_is_nobody_else(
    owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
) -> None:
    await say(stranger, project, "Hello.")
    body = {"project_id": project["id"], "content": "Hello."}
    for person, more in ((owner, {}), (owner, {"customer_id": None}), (buyer, {"customer_id": stranger.customer_id})):
        answer = await person.post(MESSAGES, {**body, **more})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
        assert [fault["loc"] for fault in answer.json()["errors"]] == [["body", "customer_id"]]
    assert await kept(query, project) == (1, 1)


@pytest.mark.endpoint("POST /api/messages")
@pytest.mark.parametrize(
    "content",
    [
        pytest.param("", id="nothing"),
        pytest.param(" \n\t ", id="white space"),
        pytest.param("bell\u0007", id="a control character"),
        pytest.param("nul\x00", id="NUL"),
        pytest.param("abc\u202edef", id="the other way round"),
        pytest.param("x" * 5001, id="too long"),
        pytest.param("x" * 900_000, id="much too long"),
        pytest.param(None, id="null"),
        pytest.param(5, id="a number"),
        pytest.param(["Hello"], id="a list"),
    ],
)
async def test_what_is_no_message_is_refused(content: object, buyer: Person, project: Json, query: Query) -> None:
    answer = await buyer.post(MESSAGES, {"project_id": project["id"], "content": content})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert [fault["loc"] for fault in answer.json()["errors"]] == [["body", "content"]]
    assert await kept(query, project) == (0, 0)


@pytest.mark.endpoint("POST /api/messages")
async def test_a_message_of_more_than_a_mebibyte_is_too_large(buyer: Person, project: Json) -> None:
    answer = await buyer.post(MESSAGES, {"project_id": project["id"], "content": "x" * 1_100_000})
    assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


@pytest.mark.endpoint("POST /api/messages")
@pytest.mark.parametrize(
    "more",
    [
        {"attachment_ids": []}, {"sender_id": 1}, {"id": 7}, {"project_id": "one"}, {"project_id": 0},
        {"project_id": True}, {"project_id": 2**63}, {"customer_id": -1}, {"booking_id": "1"}, {"reply_to_id": 1.5},
    ],
    ids=str,
)  # fmt: skip
async def test_fields_that_we_do_not_know_or_that_make_no_sense_are_refused(
    more: Json, buyer: Person, project: Json
) -> None:
    answer = await buyer.post(MESSAGES, {"project_id": project["id"], "content": "Hello.", **more})
    assert answer.status_code == 422
    assert [fault["loc"] for fault in answer.json()["errors"]] == [["body", *more]]


@pytest.mark.endpoint("POST /api/messages")
@pytest.mark.parametrize(
    "content",
    [
        pytest.param("x" * 5000, id="as long as may be"),
        pytest.param("<script>alert('1')</script>", id="markup"),
        pytest.param("'; DROP TABLE messages; --", id="SQL"),
        pytest.param("100 % {sure} $1 %(user_id)s \\s", id="placeholders"),
        pytest.param("नमस्ते 👩‍👩‍👧 🇮🇳 Ωμέγα", id="all kinds of letters"),
        pytest.param("one\n\n\ttwo", id="lines"),
    ],
)
async def test_whatever_is_said_comes_out_as_it_was_said(content: str, buyer: Person, project: Json) -> None:
    made = await say(buyer, project, content)
    assert made["content"] == content
    assert await contents(buyer) == [content]
    (shown,) = (await conversations(buyer))["items"]
    assert shown["last_message"] == " ".join(content.split())[:200]


@pytest.mark.endpoint("POST /api/messages")
async def test_a_booking_that_is_not_the_customers_in_this_project_is_refused_like_one_that_is_not_there(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, booking: Json, query: Query
) -> None:
    elsewhere = await cast.project(owner)
    others = [
        (await cast.booking(buyer, await cast.unit(owner, elsewhere)))["id"],
        (await cast.booking(stranger, await cast.unit(owner, project)))["id"],
        999_999_999,
    ]
    for person, to in ((buyer, None), (owner, buyer.customer_id)):
        body = {"project_id": project["id"], "content": "About my home.", "customer_id": to}
        refused = [await person.post(MESSAGES, {**body, "booking_id": number}) for number in others]
        assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(422, "no_such_booking")] * 3
        assert len({str({**answer.json(), "request_id": ""}) for answer in refused}) == 1
        assert refused[0].json()["errors"][0]["loc"] == ["body", "booking_id"]
    assert await kept(query, project) == (0, 0)


@pytest.mark.endpoint("POST /api/messages")
async def test_a_booking_that_has_ended_can_be_written_about(
    buyer: Person, project: Json, booking: Json, query: Query
) -> None:
    await lapse(query, booking)
    made = await say(buyer, project, "I was too late, was I?", booking_id=booking["id"])
    assert made["booking_id"] == booking["id"]


@pytest.mark.endpoint("POST /api/messages")
async def test_a_message_of_another_conversation_cannot_be_answered(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json
) -> None:
    mine = await say(buyer, await cast.project(owner), "In another project.")
    theirs = await say(stranger, project, "By another customer.")
    # Neither before the conversation begins nor after.
    for content in ("First.", "Second."):
        body = {"project_id": project["id"], "content": content}
        refused = [
            await buyer.post(MESSAGES, {**body, "reply_to_id": number})
            for number in (mine["id"], theirs["id"], 999_999_999)
        ]
        assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(422, "no_such_message")] * 3
        assert len({str({**answer.json(), "request_id": ""}) for answer in refused}) == 1
        await say(buyer, project, content)
    assert await contents(buyer, f"project_id={project['id']}") == ["Second.", "First."]


@pytest.mark.endpoint("POST /api/messages")
async def test_the_same_request_with_the_same_key_sends_one_message(buyer: Person, project: Json, query: Query) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    body = {"project_id": project["id"], "content": "Once."}
    first, again = [await buyer.post(MESSAGES, body, headers=key) for _ in range(2)]
    assert first.status_code == again.status_code == 201
    assert first.content == again.content
    assert first.headers["etag"] == again.headers["etag"]
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    other = await buyer.post(MESSAGES, {**body, "content": "Twice."}, headers=key)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    assert await kept(query, project) == (1, 1)
    assert len(await notices(query, first.json())) == 1


@pytest.mark.endpoint("POST /api/messages")
async def test_a_refusal_is_not_kept_for_the_key(cast: Cast, owner: Person, buyer: Person) -> None:
    draft = await cast.project(owner, published=False)
    key = {"Idempotency-Key": uuid4().hex}
    body = {"project_id": draft["id"], "content": "Hello?"}
    assert (await buyer.post(MESSAGES, body, headers=key)).status_code == 404
    assert (await owner.patch(f"/api/projects/{draft['id']}", {"published": True})).status_code == 200
    assert (await buyer.post(MESSAGES, body, headers=key)).status_code == 201


@pytest.mark.endpoint("POST /api/messages")
async def test_a_key_is_each_users_own(buyer: Person, stranger: Person, project: Json) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    body = {"project_id": project["id"], "content": "Hello."}
    answers = [await person.post(MESSAGES, body, headers=key) for person in (buyer, stranger)]
    assert [answer.status_code for answer in answers] == [201, 201]
    assert answers[0].json()["id"] != answers[1].json()["id"]


@pytest.mark.endpoint(
    "POST /api/messages", "GET /api/messages", "PATCH /api/messages/conversation/{conversation_id}/read"
)
async def test_an_admin_has_no_conversations(buyer: Person, project: Json, query: Query) -> None:
    made = await say(buyer, project, "Hello.")
    await query("UPDATE users SET user_type = 'admin' WHERE id = %(id)s", id=buyer.user_id)
    answers = [
        await buyer.post(MESSAGES, {"project_id": project["id"], "content": "Still here."}),
        await buyer.get(MESSAGES),
        await buyer.get(LIST),
        await buyer.get(f"{MESSAGES}/conversation/{buyer.customer_id}/{project['id']}"),
        await buyer.patch(f"{MESSAGES}/conversation/{made['conversation_id']}/read"),
    ]
    assert [(answer.status_code, answer.json()["code"]) for answer in answers] == [(403, "wrong_role")] * 5
    assert await kept(query, project) == (1, 1)


@pytest.mark.endpoint("POST /api/messages", "PATCH /api/messages/conversation/{conversation_id}/read")
async def test_whoever_no_longer_works_for_the_builder_neither_writes_nor_reads(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    made = await say(buyer, project, "Hello.")
    former = await cast.member(owner.builder_id, MemberRole.SALES)
    await query("DELETE FROM builder_members WHERE user_id = %(id)s", id=former.user_id)
    body = {"project_id": project["id"], "content": "I am gone.", "customer_id": buyer.customer_id}
    assert (await former.post(MESSAGES, body)).status_code == 403
    assert (await former.patch(f"{MESSAGES}/conversation/{made['conversation_id']}/read")).status_code == 403
    assert (await former.get(LIST)).status_code == 403
    assert await kept(query, project) == (1, 1)
    assert (await conversations(owner))["items"][0]["unread_count"] == 1


# Being told


@pytest.mark.endpoint("POST /api/messages")
async def test_a_message_tells_those_of_the_other_side_who_see_to_customers(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    for role in (MemberRole.ACCOUNTS, MemberRole.SITE):
        await cast.member(owner.builder_id, role)
    asked = await say(buyer, project, "Is it\n\nfree?" + " yes" * 100)
    page = f"messages/{asked['conversation_id']}"
    shown = ("Is it free?" + " yes" * 100)[:200]
    assert await notices(query, asked) == [
        (person.user_id, "New message from Asha Rao", shown, f"/office/{page}") for person in (owner, sales)
    ]
    answer = await say(sales, project, "It is.", customer_id=buyer.customer_id)
    assert (await notices(query, answer))[2:] == [
        (buyer.user_id, "New message from Lintel & Sons", "It is.", f"/home/{page}")
    ]


@pytest.mark.endpoint("POST /api/messages")
async def test_the_longest_names_fit_into_what_is_told(cast: Cast, project: Json, query: Query) -> None:
    wordy = await cast.customer("A" * 100, "R" * 100)
    made = await say(wordy, project, "Hello.")
    assert made["sender"]["name"] == f"{'A' * 100} {'R' * 100}"
    (told,) = await notices(query, made)
    assert told[1] == f"New message from {'A' * 100} {'R' * 100}"[:200]


# Reading


@pytest.mark.endpoint(
    "PATCH /api/messages/conversation/{conversation_id}/read",
    "GET /api/messages/conversation/{customer_id}/{project_id}",
)
async def test_what_is_unread_is_counted_for_each_side_until_it_is_read(
    cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    said = [await say(buyer, project, f"Question {number}") for number in range(3)]
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    for person, unread in ((owner, 3), (site, 3), (buyer, 0)):
        here = (await thread(person, buyer, project))["conversation"]
        assert (here["unread_count"], here["last_message"], here["last_message_side"]) == (
            unread,
            "Question 2",
            "customer",
        )
    # Looking is not yet reading; one of the builder's people reads for all.
    marked = await read(site, said[0])
    assert (marked["unread_count"], marked["read_up_to"], marked["other_read_up_to"]) == (0, said[2]["id"], 0)
    assert marked == (await thread(owner, buyer, project))["conversation"]
    seen = await thread(buyer, buyer, project)
    assert all(message["is_read"] and message["read_at"] for message in seen["items"])
    assert seen["conversation"]["other_read_up_to"] == said[2]["id"]
    assert seen["conversation"]["other_read_at"] == seen["items"][0]["read_at"]
    assert seen["conversation"]["unread_count"] == 0


@pytest.mark.endpoint("PATCH /api/messages/conversation/{conversation_id}/read")
async def test_the_mark_goes_up_to_the_asked_message_and_never_back(
    owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    said = [await say(buyer, project, f"Question {number}") for number in range(4)]
    for asked, unread, mark in ((1, 2, 1), (0, 2, 1), (1, 2, 1), (2, 1, 2), (0, 1, 2), (3, 0, 3), (1, 0, 3)):
        marked = await read(owner, said[0], up_to_id=said[asked]["id"])
        assert (marked["unread_count"], marked["read_up_to"]) == (unread, said[mark]["id"])
        seen = [message["is_read"] for message in (await thread(buyer, buyer, project))["items"]]
        assert seen == [False] * (3 - mark) + [True] * (mark + 1)
        # Of what has not been read nobody is made to believe that it has.
        assert len(await notices(query, said[0], unread=True)) == unread
    # Beyond the last message there is nothing to have read.
    last = await say(buyer, project, "Still there?")
    marked = await read(owner, said[0], up_to_id=2**63 - 1)
    assert (marked["unread_count"], marked["read_up_to"]) == (0, last["id"])
    await say(buyer, project, "One more.")
    assert (await conversations(owner))["items"][0]["unread_count"] == 1


@pytest.mark.endpoint("PATCH /api/messages/conversation/{conversation_id}/read")
async def test_reading_again_changes_nothing(owner: Person, buyer: Person, project: Json) -> None:
    said = await say(buyer, project, "Hello.")
    first, again = await read(owner, said), await read(owner, said)
    assert first == again
    # One's own messages need no reading.
    assert (await read(buyer, said))["other_read_at"] == (await thread(buyer, buyer, project))["items"][0]["read_at"]
    assert (await thread(owner, buyer, project))["conversation"]["other_read_at"] is None


@pytest.mark.endpoint("POST /api/messages")
async def test_whoever_answers_has_read(cast: Cast, owner: Person, buyer: Person, project: Json, query: Query) -> None:
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    asked = await say(buyer, project, "Is it free?")
    assert len(await notices(query, asked, unread=True)) == 2
    answer = await say(sales, project, "It is.", customer_id=buyer.customer_id)
    seen = await thread(buyer, buyer, project)
    assert [message["is_read"] for message in seen["items"]] == [False, True]
    assert (seen["conversation"]["unread_count"], seen["conversation"]["other_read_up_to"]) == (1, asked["id"])
    assert (await thread(owner, buyer, project))["conversation"]["unread_count"] == 0
    # What told the builder's people has been seen to; what tells the customer has not.
    assert [notice[0] for notice in await notices(query, answer, unread=True)] == [buyer.user_id]
    read_at = seen["items"][1]["read_at"]
    await say(owner, project, "Until Friday.", customer_id=buyer.customer_id)
    assert (await thread(buyer, buyer, project))["items"][2]["read_at"] == read_at


@pytest.mark.endpoint("PATCH /api/messages/conversation/{conversation_id}/read")
async def test_reading_a_conversation_reads_what_told_of_it_and_nothing_else(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
) -> None:
    await cast.member(owner.builder_id, MemberRole.SALES)
    said = await say(buyer, project, "Hello.")
    other = await say(stranger, project, "Hello.")
    await say(owner, project, "Hello.", customer_id=stranger.customer_id)
    await query(
        """INSERT INTO notifications
            (user_id, notification_type, title, message, related_entity_type, related_entity_id)
        VALUES (%(user)s, 'system', 'Note', 'Note', 'conversation', %(id)s),
               (%(user)s, 'message_received', 'Note', 'Note', 'booking', %(id)s)""",
        user=owner.user_id,
        id=said["conversation_id"],
    )
    await read(owner, said)
    assert await notices(query, said, unread=True) == []
    assert [notice[0] for notice in await notices(query, other, unread=True)] == [stranger.user_id]
    rows = await query("SELECT title FROM notifications WHERE user_id = %(id)s AND read_at IS NULL", id=owner.user_id)
    assert rows == [("Note",), ("Note",)]


@pytest.mark.endpoint("PATCH /api/messages/conversation/{conversation_id}/read")
async def test_a_side_does_not_read_for_the_other(owner: Person, buyer: Person, project: Json, query: Query) -> None:
    said = await say(buyer, project, "Hello.")
    assert (await read(buyer, said))["unread_count"] == 0
    assert (await thread(owner, buyer, project))["conversation"]["unread_count"] == 1
    assert (await thread(buyer, buyer, project))["items"][0]["is_read"] is False
    assert len(await notices(query, said, unread=True)) == 1


@pytest.mark.endpoint(
    "PATCH /api/messages/conversation/{conversation_id}/read",
    "GET /api/messages/conversation/{customer_id}/{project_id}",
)
async def test_a_stranger_gets_404_for_anothers_conversation(
    cast: Cast, owner: Person, rival: Person, buyer: Person, stranger: Person, project: Json
) -> None:
    said = await say(buyer, project, "Between us.")
    await say(stranger, await cast.project(rival), "Elsewhere.")
    for person in (stranger, rival):
        theirs = await person.patch(f"{MESSAGES}/conversation/{said['conversation_id']}/read")
        nothing = await person.patch(f"{MESSAGES}/conversation/999999999/read")
        found = await person.get(f"{MESSAGES}/conversation/{buyer.customer_id}/{project['id']}")
        nowhere = await person.get(f"{MESSAGES}/conversation/{buyer.customer_id}/999999999")
        answers = [theirs, nothing, found, nowhere]
        assert [answer.status_code for answer in answers] == [404] * 4
        assert len({str({**answer.json(), "request_id": ""}) for answer in answers}) == 1
        assert await contents(person, f"conversation_id={said['conversation_id']}") == []
        assert await contents(person, f"project_id={project['id']}") == []
        assert (await conversations(person, f"project_id={project['id']}"))["items"] == []
    assert (await thread(owner, buyer, project))["conversation"]["unread_count"] == 1


@pytest.mark.endpoint("GET /api/messages/conversation/{customer_id}/{project_id}")
async def test_a_conversation_that_nobody_has_opened_is_not_there(
    owner: Person, buyer: Person, project: Json, booking: Json
) -> None:
    for person in (owner, buyer):
        answer = await person.get(f"{MESSAGES}/conversation/{buyer.customer_id}/{project['id']}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


@pytest.mark.endpoint("PATCH /api/messages/conversation/{conversation_id}/read")
@pytest.mark.parametrize(
    "body",
    [{"up_to_id": 0}, {"up_to_id": "1"}, {"up_to_id": 2**63}, {"up_to_id": True}, {"all": True}, [], "read"],
    ids=str,
)
async def test_a_mark_that_makes_no_sense_is_refused(body: Any, owner: Person, buyer: Person, project: Json) -> None:
    said = await say(buyer, project, "Hello.")
    answer = await owner.patch(f"{MESSAGES}/conversation/{said['conversation_id']}/read", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert (await conversations(owner))["items"][0]["unread_count"] == 1


# Lists


@pytest.mark.endpoint("GET /api/messages/conversations")
async def test_the_most_recently_active_conversation_comes_first(
    cast: Cast, owner: Person, rival: Person, project: Json
) -> None:
    people = [await cast.customer(name, "Rao") for name in ("Asha", "Bina", "Chitra")]
    for person in people:
        await say(person, project, f"I am number {people.index(person)}.")
    await say(people[0], await cast.project(rival), "And you?")
    await say(owner, project, "Good morning.", customer_id=people[1].customer_id)
    shown = await conversations(owner)
    assert [item["customer_name"] for item in shown["items"]] == ["Bina Rao", "Chitra Rao", "Asha Rao"]
    assert [item["unread_count"] for item in shown["items"]] == [0, 1, 1]
    assert (shown["unread_count"], shown["next_cursor"]) == (2, None)
    item = shown["items"][0]
    assert (item["project_id"], item["project_name"]) == (project["id"], project["name"])
    assert (item["builder_id"], item["builder_name"]) == (owner.builder_id, "Lintel & Sons")
    assert (item["last_message"], item["last_message_side"]) == ("Good morning.", "builder")
    mine = await conversations(people[0])
    assert [item["project_id"] for item in mine["items"]][1:] == [project["id"]]
    assert mine["unread_count"] == 0
    assert (await conversations(people[1]))["unread_count"] == 1


@pytest.mark.endpoint("GET /api/messages/conversations")
async def test_conversations_are_found_by_project_and_by_what_is_unread(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json
) -> None:
    other = await cast.project(owner)
    for person, where in ((buyer, project), (buyer, other), (stranger, project)):
        await say(person, where, "Hello.")
    await say(owner, project, "Hello.", customer_id=buyer.customer_id)

    async def found(person: Person, query: str) -> list[tuple[int, int]]:
        part = await conversations(person, query)
        return [(item["customer_id"], item["project_id"]) for item in part["items"]]

    both = [(buyer.customer_id, project["id"]), (stranger.customer_id, project["id"])]
    assert await found(owner, f"project_id={project['id']}") == both
    assert await found(owner, "unread=true") == [both[1], (buyer.customer_id, other["id"])]
    assert await found(owner, "unread=false") == both[:1]
    assert await found(owner, f"unread=true&project_id={project['id']}") == both[1:]
    assert await found(buyer, "unread=true") == both[:1]
    assert await found(buyer, f"project_id={other['id']}") == [(buyer.customer_id, other["id"])]
    assert await found(buyer, "project_id=999999999") == []
    # The count is of all, whatever the filters leave.
    assert (await conversations(owner, f"unread=false&project_id={other['id']}"))["unread_count"] == 2


@pytest.mark.endpoint("GET /api/messages/conversations")
async def test_conversations_come_in_parts_that_do_not_overlap(cast: Cast, owner: Person, buyer: Person) -> None:
    projects = [await cast.project(owner) for _ in range(5)]
    for project in projects:
        await say(buyer, project, "Hello.")
    for person in (buyer, owner):
        seen, query = [], "limit=2"
        for size in (2, 2, 1):
            part = await conversations(person, query)
            assert len(part["items"]) == size
            seen += [item["project_id"] for item in part["items"]]
            query = f"limit=2&cursor={part['next_cursor']}"
        assert part["next_cursor"] is None
        assert seen == [project["id"] for project in projects[::-1]]


@pytest.mark.endpoint("GET /api/messages/conversations")
async def test_unread_conversations_are_counted_up_to_a_thousand(owner: Person, project: Json, query: Query) -> None:
    await query(
        """WITH people AS (INSERT INTO users (email, password_hash, user_type)
            SELECT gen_random_uuid() || '@example.com', 'x', 'customer' FROM generate_series(1, 1005) RETURNING id),
        buyers AS (INSERT INTO customers (user_id, first_name, last_name, phone)
            SELECT id, 'A', 'R', '+919812345678' FROM people RETURNING id)
        INSERT INTO conversations (project_id, builder_id, customer_id, builder_unread, last_message_id)
        SELECT %(project)s, %(builder)s, id, 1, nextval('messages_id_seq') FROM buyers""",
        project=project["id"],
        builder=owner.builder_id,
    )
    part = await conversations(owner, "limit=1")
    assert (part["unread_count"], len(part["items"])) == (1000, 1)


@pytest.mark.endpoint("GET /api/messages")
async def test_all_messages_of_a_side_come_newest_first_and_can_be_narrowed(
    cast: Cast, owner: Person, rival: Person, buyer: Person, stranger: Person, project: Json, booking: Json
) -> None:
    other, theirs = await cast.project(owner), await cast.project(rival)
    first = await say(buyer, project, "one")
    await say(stranger, project, "two")
    await say(owner, project, "three", customer_id=buyer.customer_id, booking_id=booking["id"])
    await say(buyer, other, "four")
    await say(buyer, theirs, "five")
    assert await contents(owner) == ["four", "three", "two", "one"]
    assert await contents(buyer) == ["five", "four", "three", "one"]
    assert await contents(stranger) == ["two"]
    assert await contents(rival) == ["five"]
    in_project, about = f"project_id={project['id']}", f"booking_id={booking['id']}"
    here = f"conversation_id={first['conversation_id']}"
    for query, of_owner, of_buyer, of_stranger in (
        (in_project, ["three", "two", "one"], ["three", "one"], ["two"]),
        (here, ["three", "one"], ["three", "one"], []),
        (about, ["three"], ["three"], []),
        (f"{here}&{in_project}&{about}", ["three"], ["three"], []),
        (f"{here}&project_id={other['id']}", [], [], []),
        (f"{about}&project_id={other['id']}", [], [], []),
        (f"{here}&{about}&cursor={first['id']}", [], [], []),
        ("project_id=999999999", [], [], []),
        ("booking_id=999999999", [], [], []),
    ):
        assert await contents(owner, query) == of_owner, query
        assert await contents(buyer, query) == of_buyer, query
        assert await contents(stranger, query) == of_stranger, query
        assert await contents(rival, query) == [], query


@pytest.mark.endpoint("GET /api/messages", "GET /api/messages/conversation/{customer_id}/{project_id}")
async def test_messages_come_in_parts_that_do_not_shift_when_more_are_sent(
    owner: Person, buyer: Person, project: Json
) -> None:
    said = [(await say(buyer, project, f"{number}"))["id"] for number in range(5)]
    for path in (MESSAGES, f"{MESSAGES}/conversation/{buyer.customer_id}/{project['id']}"):
        newest, seen = said[::-1][:5], []
        cursor = ""
        for size in (2, 2):
            part = (await owner.get(f"{path}?limit=2{cursor}")).json()
            assert len(part["items"]) == size
            seen += [message["id"] for message in part["items"]]
            cursor = f"&cursor={part['next_cursor']}"
            said.append((await say(buyer, project, "More."))["id"])
        assert seen == newest[:4]
        # Up to the very first.
        rest = (await owner.get(f"{path}?limit=100{cursor}")).json()
        assert [message["id"] for message in rest["items"]] == said[: said.index(newest[3])][::-1]
        assert rest["next_cursor"] is None


@pytest.mark.endpoint(
    "GET /api/messages", "GET /api/messages/conversations", "GET /api/messages/conversation/{customer_id}/{project_id}"
)
@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "limit=many", "cursor=0", "cursor=x", "cursor=-1", f"cursor={2**63}", "cursor=", "page=1"],
)
async def test_a_part_that_makes_no_sense_is_refused(query: str, buyer: Person, project: Json) -> None:
    await say(buyer, project, "Hello.")
    for path in (MESSAGES, LIST, f"{MESSAGES}/conversation/{buyer.customer_id}/{project['id']}"):
        answer = await buyer.get(f"{path}?{query}")
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
        assert answer.json()["errors"][0]["loc"] == ["query", query.partition("=")[0]]


@pytest.mark.endpoint("GET /api/messages", "GET /api/messages/conversations")
async def test_who_has_no_messages_gets_an_empty_list(buyer: Person, owner: Person) -> None:
    for person in (buyer, owner):
        assert (await person.get(MESSAGES)).json() == {"items": [], "next_cursor": None}
        assert await conversations(person) == {"items": [], "next_cursor": None, "unread_count": 0}


@pytest.mark.endpoint("POST /api/messages")
async def test_nobody_can_change_or_take_back_what_was_said(
    buyer: Person, project: Json, own_database: tuple[str, str]
) -> None:
    made = await say(buyer, project, "For ever.")
    async with await psycopg.AsyncConnection.connect(own_database[0], autocommit=True) as application:
        for statement in ("UPDATE messages SET content = 'Never.' WHERE id = %s", "DELETE FROM messages WHERE id = %s"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                await application.execute(statement, [made["id"]])
    assert await contents(buyer) == ["For ever."]
