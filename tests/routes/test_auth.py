"""Registration, sign-in, and one's own account."""

import asyncio
import base64
import json
import os
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import randrange
from typing import Any
from uuid import uuid4

import httpx2
import jwt
import pytest

from database import auth
from domain.people import PERMISSIONS, MemberRole
from main import app
from settings import get_settings
from tests.cast import PASSWORD, Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import serving

KEY = os.environ["SECRET_KEY"]
GOOD = "seven grey herons in the reeds"


def an_email() -> str:
    return f"Someone-{uuid4().hex[:12]}@Example.com"


def a_customer(**values: Any) -> Json:
    """A registration as a customer."""
    profile = {"first_name": "Asha", "last_name": "Rao", "phone": "+91 98123 45678"}
    return {"email": an_email(), "password": GOOD, "user_type": "customer", "customer": profile} | values


def a_builder(**values: Any) -> Json:
    """A registration as a builder."""
    profile = {
        "company_name": "Lintel & Sons",
        "license_number": f"LIC-{uuid4().hex[:12]}",
        "phone": "+912012345678",
        "address": "1 Brick Lane, Pune",
    }
    return {"email": an_email(), "password": GOOD, "user_type": "builder", "builder": profile | values}


async def registered(visitor: Person, **values: Any) -> Json:
    answer = await visitor.post("/api/auth/register", a_customer(**values))
    assert answer.status_code == 201, answer.text
    made: Json = answer.json()
    return made


def bearer(client: httpx2.AsyncClient, token: str) -> Person:
    return Person(client, token)


async def is_in(client: httpx2.AsyncClient, token: str) -> bool:
    """Whether the access token is good for anything."""
    status = (await bearer(client, token).get("/api/auth/me")).status_code
    assert status in (200, 401)
    return status == 200


# Registration


@pytest.mark.endpoint("POST /api/auth/register")
async def test_a_customer_registers_and_is_signed_in(visitor: Person, client: httpx2.AsyncClient) -> None:
    asked = a_customer()
    asked["customer"] |= {"address": "5 Lake Road", "date_of_birth": "1990-02-28", "preferred_contact_method": "both"}
    answer = await visitor.post("/api/auth/register", asked)
    assert answer.status_code == 201
    assert answer.headers["Cache-Control"] == "no-store"
    made = answer.json()
    assert (made["token_type"], made["expires_in"]) == ("bearer", 900)
    user = made["user"]
    assert user["email"] == asked["email"].lower()
    assert (user["user_type"], user["is_active"], user["is_verified"]) == ("customer", True, False)
    assert user["builder"] is None
    assert {name: user["customer"][name] for name in user["customer"] if name != "id"} == {
        "first_name": "Asha",
        "last_name": "Rao",
        "phone": "+919812345678",
        "address": "5 Lake Road",
        "date_of_birth": "1990-02-28",
        "preferred_contact_method": "both",
    }
    assert (await bearer(client, made["access_token"]).get("/api/auth/me")).json() == user
    login = await visitor.post("/api/auth/login", {"email": asked["email"], "password": GOOD})
    assert {**login.json()["user"], "last_login": None} == {**user, "last_login": None}


@pytest.mark.endpoint("POST /api/auth/register")
async def test_who_registers_a_builder_owns_it(visitor: Person, client: httpx2.AsyncClient, query: Query) -> None:
    asked = a_builder(website="https://lintel.example", currency="AED", timezone="Asia/Dubai")
    made = (await visitor.post("/api/auth/register", asked)).json()
    builder = made["user"]["builder"]
    assert (builder["company_name"], builder["role"], builder["verified"]) == ("Lintel & Sons", "owner", False)
    assert (builder["currency"], builder["timezone"]) == ("AED", "Asia/Dubai")
    assert made["user"]["customer"] is None
    assert (await bearer(client, made["access_token"]).get("/api/builder/bookings")).status_code == 200
    audited = "SELECT action, after FROM audit_log WHERE entity_type = 'user' AND entity_id = %(id)s"
    assert await query(audited, id=made["user"]["id"]) == [("member.added", {"role": "owner"})]
    plain = (await visitor.post("/api/auth/register", a_builder())).json()["user"]["builder"]
    assert (plain["currency"], plain["timezone"]) == ("INR", "Asia/Kolkata")


@pytest.mark.endpoint("POST /api/auth/register")
@pytest.mark.parametrize(
    "password",
    [
        "password", "12345678", "qwertyuiop", "iloveyou1", "aaaaaaaaaaaa", "abcdefgh", "Sh0rt!x",
        # What is known of the user is the first thing that is tried.
        "Chandrasekhar", "chandrasekhar1", "brickmaster77", "brickmaster77@example.com", "Venkataraghavan",
        "Marigold Gardens",
    ],
)  # fmt: skip
async def test_a_password_that_is_quickly_guessed_is_refused(password: str, visitor: Person) -> None:
    profile = {
        "first_name": "Chandrasekhar", "last_name": "Venkataraghavan", "phone": "+919812345678",
        "address": "Marigold Gardens",
    }  # fmt: skip
    answer = await visitor.post(
        "/api/auth/register", a_customer(password=password, email="BrickMaster77@example.com", customer=profile)
    )
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"] == ["body", "password"]


@pytest.mark.endpoint("POST /api/auth/register")
async def test_the_name_of_ones_company_is_no_password(visitor: Person) -> None:
    answer = await visitor.post(
        "/api/auth/register", a_builder(company_name="Cornerstone") | {"password": "Cornerstone"}
    )
    assert (answer.status_code, answer.json()["errors"][0]["loc"]) == (422, ["body", "password"])


@pytest.mark.endpoint("POST /api/auth/register")
@pytest.mark.parametrize("password", ["pass word with  spaces ", "tr0ub4dour & ∂elta Москва", " leading and trailing "])
async def test_a_password_is_taken_as_it_is_typed(password: str, visitor: Person) -> None:
    made = await registered(visitor, password=password)
    email = made["user"]["email"]
    assert (await visitor.post("/api/auth/login", {"email": email, "password": password})).status_code == 200
    changed = password.strip() if password != password.strip() else password.upper()
    assert (await visitor.post("/api/auth/login", {"email": email, "password": changed})).status_code == 401


@pytest.mark.endpoint("POST /api/auth/register")
async def test_a_password_may_be_128_characters_long(visitor: Person) -> None:
    password = "".join(f"{number:x} heron " for number in range(1000, 1020))[:128]
    assert len(password) == 128
    made = await registered(visitor, password=password)
    login = {"email": made["user"]["email"], "password": password}
    assert (await visitor.post("/api/auth/login", login)).status_code == 200
    # The last character counts as much as the first.
    assert (await visitor.post("/api/auth/login", login | {"password": password[:-1] + "~"})).status_code == 401
    assert (await visitor.post("/api/auth/register", a_customer(password=password + "x"))).status_code == 422


@pytest.mark.endpoint("POST /api/auth/register")
async def test_an_address_has_one_account_in_whatever_case_it_is_written(visitor: Person) -> None:
    made = await registered(visitor)
    email = made["user"]["email"]
    for spelled in (email, email.upper(), email.title(), f"  {email} "):
        answer = await visitor.post("/api/auth/register", a_customer(email=spelled))
        assert (answer.status_code, answer.json()["code"]) == (409, "email_taken")
    for spelled in (email.upper(), email.title()):
        assert (await visitor.post("/api/auth/login", {"email": spelled, "password": GOOD})).status_code == 200


@pytest.mark.endpoint("POST /api/auth/register")
async def test_of_many_who_register_an_address_at_once_one_does(visitor: Person, query: Query) -> None:
    email = an_email()
    spellings = [email.upper() if number % 2 else email for number in range(8)]
    answers = await asyncio.gather(
        *(visitor.post("/api/auth/register", a_customer(email=spelled)) for spelled in spellings)
    )
    assert Counter(answer.status_code for answer in answers) == {201: 1, 409: 7}
    assert await query("SELECT count(*) FROM users WHERE lower(email) = %(e)s", e=email.lower()) == [(1,)]


@pytest.mark.endpoint("POST /api/auth/register")
async def test_a_licence_number_is_one_builders(visitor: Person, query: Query) -> None:
    first, second = a_builder(), a_builder()
    second["builder"]["license_number"] = first["builder"]["license_number"]
    assert (await visitor.post("/api/auth/register", first)).status_code == 201
    answer = await visitor.post("/api/auth/register", second)
    assert (answer.status_code, answer.json()["code"]) == (409, "license_number_taken")
    assert await query("SELECT id FROM users WHERE email = %(email)s", email=second["email"].lower()) == []


@pytest.mark.endpoint("POST /api/auth/register")
@pytest.mark.parametrize(
    "change",
    [
        {"user_type": "builder"},
        {"user_type": "admin"},
        {"user_type": "admin", "customer": None},
        {"customer": None},
        {"builder": a_builder()["builder"]},
        {"user_type": "builder", "builder": a_builder()["builder"]},
        {"is_verified": True},
        {"email": "no address"},
        {"email": "a@b"},
        {"email": "nul\u0000@example.com"},
        {"email": "x" * 250 + "@example.com"},
        {"password": None},
        {"password": 12345678901},
    ],
)
async def test_a_registration_that_makes_no_sense_is_refused(change: Json, visitor: Person) -> None:
    answer = await visitor.post("/api/auth/register", a_customer() | change)
    assert answer.status_code == 422
    assert answer.json()["errors"]


@pytest.mark.endpoint("POST /api/auth/register")
@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("+91 98123-45678", "+919812345678"),
        ("+1 (212) 555-0123", "+12125550123"),
        ("+971 4 123 4567", "+97141234567"),
        ("9812345678", None),
        ("00919812345678", None),
        ("+91 1234", None),
        ("+91 9812345678901234567", None),
        ("+999 123456789", None),
        ("+91 98123 CALL", None),
        ("", None),
        ("+٩١٩٨١٢٣٤٥٦٧٨", None),
    ],
)
async def test_a_phone_number_is_kept_in_its_international_form(given: str, kept: str | None, visitor: Person) -> None:
    profile = {"first_name": "Asha", "last_name": "Rao", "phone": given}
    answer = await visitor.post("/api/auth/register", a_customer(customer=profile))
    if kept is None:
        assert (answer.status_code, answer.json()["errors"][0]["loc"][-1]) == (422, "phone")
    else:
        assert answer.json()["user"]["customer"]["phone"] == kept


# Signing in


class Counted:
    """The hasher, with a count of the work that it did; `correct`: what it says without doing any."""

    def __init__(self, *, correct: bool | None = None) -> None:
        self.real, self.correct, self.verified = auth.hasher, correct, 0

    def verify(self, password: str, password_hash: str) -> bool:
        self.verified += 1
        assert password_hash.startswith("$argon2id$v=19$m=47104,t=1,p=1$")
        return self.real.verify(password, password_hash) if self.correct is None else self.correct

    def hash(self, password: str) -> str:
        return self.real.hash(password)


@pytest.mark.endpoint("POST /api/auth/login")
@pytest.mark.endpoint("POST /api/auth/token")
async def test_a_wrong_address_and_a_wrong_password_are_one_and_the_same(
    visitor: Person, buyer: Person, query: Query, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    suspended = await cast.customer()
    await query("UPDATE users SET is_active = false WHERE id = %(id)s", id=suspended.user_id)
    wrongs = [(an_email(), PASSWORD), (buyer.email, GOOD), (suspended.email, PASSWORD), (suspended.email, GOOD)]
    hasher = Counted()
    monkeypatch.setattr(auth, "hasher", hasher)
    answers, work = [], []
    for email, password in wrongs:
        for form in (False, True):
            before = hasher.verified
            if form:
                data = {"username": email, "password": password}
                answers.append(await visitor.ask("POST", "/api/auth/token", data=data))
            else:
                answers.append(await visitor.post("/api/auth/login", {"email": email, "password": password}))
            work.append(hasher.verified - before)
    assert set(work) == {1}
    bodies = [{**answer.json(), "request_id": ""} for answer in answers]
    assert all(body == bodies[0] for body in bodies)
    assert (bodies[0]["status"], bodies[0]["code"]) == (401, "invalid_credentials")
    heads = [{**answer.headers, "x-request-id": ""} for answer in answers]
    assert all(head == heads[0] for head in heads)
    assert {answer.status_code for answer in answers} == {401}


@pytest.mark.endpoint("POST /api/auth/login")
async def test_a_sign_in_leaves_its_time(visitor: Person, buyer: Person) -> None:
    before = datetime.now(UTC) - timedelta(seconds=5)
    answer = await visitor.post("/api/auth/login", {"email": buyer.email, "password": PASSWORD})
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert datetime.fromisoformat(answer.json()["user"]["last_login"]) > before


@pytest.mark.endpoint("POST /api/auth/login")
@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("nul\u0000@example.com", GOOD),
        ("a@example.com", "nul\u0000 in the password"),
        ("\u202e@example.com", "x" * 128),
    ],
)
async def test_whatever_is_typed_signing_in_just_fails(email: str, password: str, visitor: Person) -> None:
    answer = await visitor.post("/api/auth/login", {"email": email, "password": password})
    assert answer.status_code in (401, 422)
    form = {"username": email, "password": password}
    assert (await visitor.ask("POST", "/api/auth/token", data=form)).status_code in (401, 422)


@pytest.mark.endpoint("POST /api/auth/token")
async def test_the_form_of_the_docs_signs_in(visitor: Person, buyer: Person, client: httpx2.AsyncClient) -> None:
    form = {"grant_type": "password", "username": buyer.email.upper(), "password": PASSWORD}
    answer = await visitor.ask("POST", "/api/auth/token", data=form)
    assert answer.status_code == 200
    assert set(answer.json()) == {"access_token", "refresh_token", "token_type", "expires_in"}
    assert await is_in(client, answer.json()["access_token"])
    for wrong in ({"username": "x", "password": "y" * 200}, {"username": "", "password": "y"}):
        assert (await visitor.ask("POST", "/api/auth/token", data=wrong)).status_code in (401, 422)


# Refreshing


async def refresh(visitor: Person, token: str) -> httpx2.Response:
    return await visitor.post("/api/auth/refresh", {"refresh_token": token})


USED_LONG_AGO = """
UPDATE refresh_tokens SET used_at = used_at - interval '11 s' WHERE used_at IS NOT NULL
AND session_id IN (SELECT id FROM auth_sessions WHERE user_id = %(user)s)
"""


@pytest.mark.endpoint("POST /api/auth/refresh")
async def test_a_refresh_token_is_used_once_and_replaced(
    visitor: Person, buyer: Person, client: httpx2.AsyncClient
) -> None:
    answer = await refresh(visitor, buyer.refresh_token)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    new = answer.json()
    assert new["refresh_token"] != buyer.refresh_token
    assert await is_in(client, new["access_token"])
    again = await refresh(visitor, buyer.refresh_token)
    assert (again.status_code, again.json()["code"]) == (409, "refresh_in_progress")
    # A second use a moment later is a second tab, not a thief: the new ones stay good.
    assert await is_in(client, new["access_token"])
    assert (await refresh(visitor, new["refresh_token"])).status_code == 200


@pytest.mark.endpoint("POST /api/auth/refresh")
async def test_a_refresh_token_that_comes_again_later_ends_its_whole_family(
    visitor: Person, buyer: Person, client: httpx2.AsyncClient, query: Query
) -> None:
    elsewhere = (await visitor.post("/api/auth/login", {"email": buyer.email, "password": PASSWORD})).json()
    second = (await refresh(visitor, buyer.refresh_token)).json()
    third = (await refresh(visitor, second["refresh_token"])).json()
    await query(USED_LONG_AGO, user=buyer.user_id)
    stolen = await refresh(visitor, buyer.refresh_token)
    assert (stolen.status_code, stolen.json()["code"]) == (401, "session_ended")
    for token in (buyer.refresh_token, second["refresh_token"], third["refresh_token"]):
        assert (await refresh(visitor, token)).status_code == 401
    for token in (buyer.token, second["access_token"], third["access_token"]):
        assert token
        assert not await is_in(client, token)
    # Another sign-in of theirs is another family.
    assert await is_in(client, elsewhere["access_token"])
    assert (await refresh(visitor, elsewhere["refresh_token"])).status_code == 200


@pytest.mark.endpoint("POST /api/auth/refresh")
async def test_twenty_tabs_that_refresh_at_once_sign_nobody_out(
    visitor: Person, buyer: Person, client: httpx2.AsyncClient, query: Query
) -> None:
    answers = await asyncio.gather(*(refresh(visitor, buyer.refresh_token) for _ in range(20)))
    assert Counter(answer.status_code for answer in answers) == {200: 1, 409: 19}
    [won] = [answer.json() for answer in answers if answer.status_code == 200]
    assert await is_in(client, won["access_token"])
    assert (await refresh(visitor, won["refresh_token"])).status_code == 200
    unused = "SELECT count(*) FROM refresh_tokens JOIN auth_sessions s ON s.id = session_id "
    assert await query(unused + "WHERE s.user_id = %(user)s AND used_at IS NULL", user=buyer.user_id) == [(1,)]


@pytest.mark.endpoint("POST /api/auth/refresh")
@pytest.mark.parametrize(
    "later",
    [
        """UPDATE refresh_tokens SET expires_at = now() - interval '1 s'
        WHERE session_id IN (SELECT id FROM auth_sessions WHERE user_id = %(user)s)""",
        "UPDATE auth_sessions SET expires_at = now() - interval '1 s' WHERE user_id = %(user)s",
        "UPDATE users SET is_active = false WHERE id = %(user)s",
    ],
)
async def test_a_refresh_token_is_worth_nothing_when_its_time_is_over(
    later: str, visitor: Person, buyer: Person, query: Query
) -> None:
    await query(later, user=buyer.user_id)
    answer = await refresh(visitor, buyer.refresh_token)
    assert (answer.status_code, answer.json()["code"]) == (401, "session_ended")


@pytest.mark.endpoint("POST /api/auth/refresh")
async def test_a_refresh_token_lasts_a_week_and_a_sign_in_thirty_days(
    visitor: Person, buyer: Person, query: Query
) -> None:
    lives = """SELECT extract(day FROM t.expires_at - t.created_at)::int,
        extract(day FROM s.expires_at - s.created_at)::int
    FROM refresh_tokens t JOIN auth_sessions s ON s.id = session_id WHERE s.user_id = %(user)s AND used_at IS NULL"""
    assert await query(lives, user=buyer.user_id) == [(7, 30)]
    # Near the end of the sign-in a new token lives no longer than the sign-in.
    await query(
        "UPDATE auth_sessions SET expires_at = now() + interval '2 days' WHERE user_id = %(user)s", user=buyer.user_id
    )
    assert (await refresh(visitor, buyer.refresh_token)).status_code == 200
    ends = """SELECT t.expires_at = s.expires_at FROM refresh_tokens t JOIN auth_sessions s ON s.id = session_id
    WHERE s.user_id = %(user)s AND used_at IS NULL"""
    assert await query(ends, user=buyer.user_id) == [(True,)]


@pytest.mark.endpoint("POST /api/auth/refresh")
@pytest.mark.parametrize("token", ["x", "nul\u0000", "é" * 50, "-" * 200])
async def test_a_refresh_token_that_we_never_made_is_refused(token: str, visitor: Person) -> None:
    assert (await refresh(visitor, token)).status_code == 401
    assert (await refresh(visitor, "")).status_code == 422
    assert (await refresh(visitor, "x" * 201)).status_code == 422


async def test_tokens_are_kept_only_as_their_hash(buyer: Person, query: Query) -> None:
    rows = await query("SELECT t::text FROM refresh_tokens t UNION SELECT s::text FROM auth_sessions s")
    assert rows
    assert not any(buyer.refresh_token in row or str(buyer.token) in row for (row,) in rows)


# Signing out


@pytest.mark.endpoint("POST /api/auth/logout")
async def test_signing_out_acts_at_once_and_here_only(
    visitor: Person, buyer: Person, client: httpx2.AsyncClient
) -> None:
    other = (await visitor.post("/api/auth/login", {"email": buyer.email, "password": PASSWORD})).json()
    assert (await buyer.post("/api/auth/logout")).status_code == 204
    assert (await buyer.get("/api/auth/me")).status_code == 401
    assert (await buyer.post("/api/auth/logout")).status_code == 401
    assert (await refresh(visitor, buyer.refresh_token)).status_code == 401
    assert await is_in(client, other["access_token"])
    assert (await visitor.post("/api/auth/logout")).status_code == 401


@pytest.mark.endpoint("POST /api/auth/logout-all")
async def test_signing_out_everywhere_ends_every_sign_in_of_ones_own(
    visitor: Person, buyer: Person, stranger: Person, client: httpx2.AsyncClient
) -> None:
    login = {"email": buyer.email, "password": PASSWORD}
    others = [(await visitor.post("/api/auth/login", login)).json() for _ in range(2)]
    assert (await buyer.post("/api/auth/logout-all")).status_code == 204
    assert (await buyer.get("/api/auth/me")).status_code == 401
    for other in others:
        assert not await is_in(client, other["access_token"])
        assert (await refresh(visitor, other["refresh_token"])).status_code == 401
    assert (await stranger.get("/api/auth/me")).status_code == 200
    assert (await visitor.post("/api/auth/logout-all")).status_code == 401


@pytest.mark.endpoint("POST /api/auth/change-password")
async def test_a_new_password_signs_out_everywhere_but_here(
    visitor: Person, buyer: Person, client: httpx2.AsyncClient, query: Query
) -> None:
    other = (await visitor.post("/api/auth/login", {"email": buyer.email, "password": PASSWORD})).json()
    body = {"current_password": PASSWORD, "new_password": GOOD}
    answer = await buyer.post("/api/auth/change-password", body)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert (await buyer.get("/api/auth/me")).status_code == 401
    assert not await is_in(client, other["access_token"])
    assert (await refresh(visitor, other["refresh_token"])).status_code == 401
    assert (await refresh(visitor, buyer.refresh_token)).status_code == 401
    assert await is_in(client, answer.json()["access_token"])
    assert (await refresh(visitor, answer.json()["refresh_token"])).status_code == 200
    for password, status in ((PASSWORD, 401), (GOOD, 200)):
        login = await visitor.post("/api/auth/login", {"email": buyer.email, "password": password})
        assert login.status_code == status
    audited = "SELECT action, before, after FROM audit_log WHERE entity_type = 'user' AND entity_id = %(id)s"
    assert await query(audited, id=buyer.user_id) == [("password.changed", None, None)]


@pytest.mark.endpoint("POST /api/auth/change-password")
@pytest.mark.parametrize(
    ("current", "new", "where"),
    [
        (GOOD, "twelve brown owls on a wire", "current_password"),
        (PASSWORD, "password1", "new_password"),
        (PASSWORD, "short", "new_password"),
        (PASSWORD, "x" * 129, "new_password"),
        ("", GOOD, "current_password"),
    ],
)
async def test_a_password_is_changed_by_who_knows_it_into_a_good_one(
    current: str, new: str, where: str, buyer: Person, visitor: Person
) -> None:
    body = {"current_password": current, "new_password": new}
    answer = await buyer.post("/api/auth/change-password", body)
    assert (answer.status_code, answer.json()["errors"][0]["loc"]) == (422, ["body", where])
    assert (await visitor.post("/api/auth/change-password", body)).status_code == 401
    assert (await buyer.get("/api/auth/me")).status_code == 200
    assert (await visitor.post("/api/auth/login", {"email": buyer.email, "password": PASSWORD})).status_code == 200


async def test_a_suspended_user_is_out_at_once(buyer: Person, query: Query) -> None:
    await query("UPDATE users SET is_active = false WHERE id = %(id)s", id=buyer.user_id)
    for path in ("/api/auth/me", f"/api/bookings/customer/{buyer.customer_id}", "/api/projects"):
        assert (await buyer.get(path)).status_code == 401
    assert (await buyer.post("/api/bookings", {"unit_id": 1})).status_code == 401


async def test_a_role_that_is_taken_away_is_gone_at_once(cast: Cast, owner: Person, query: Query) -> None:
    member = await cast.member(owner.builder_id, MemberRole.SALES)
    assert (await member.get("/api/builder/bookings")).status_code == 200
    await query("UPDATE builder_members SET role = 'site' WHERE user_id = %(id)s", id=member.user_id)
    assert (await member.get("/api/builder/bookings")).status_code == 403
    await query("UPDATE builder_members SET role = 'accounts' WHERE user_id = %(id)s", id=member.user_id)
    assert (await member.get("/api/builder/bookings")).status_code == 200
    await query("DELETE FROM builder_members WHERE user_id = %(id)s", id=member.user_id)
    reading = await member.get("/api/builder/bookings")
    assert reading.status_code in (403, 404)
    assert "items" not in reading.json()
    assert (await member.post("/api/projects", {"name": "x"})).status_code in (403, 422)
    me = await member.get("/api/auth/me")
    assert (me.status_code, me.json()["builder"]) == (200, None)


# Tokens


async def test_an_access_token_says_nothing_about_anybody(buyer: Person) -> None:
    claims = jwt.decode(str(buyer.token), KEY, ["HS256"], audience="plinth")
    assert set(claims) == {"sub", "sid", "typ", "aud", "iat", "exp"}
    assert claims["sub"] == str(buyer.user_id)
    assert claims["exp"] - claims["iat"] == 900
    assert jwt.get_unverified_header(str(buyer.token)) == {"alg": "HS256", "typ": "JWT"}


def _b64(content: Json) -> str:
    return base64.urlsafe_b64encode(json.dumps(content).encode()).rstrip(b"=").decode()


def forged(claims: Json) -> Iterator[tuple[str, str]]:
    """What a forger would try, by name."""
    header, body, signature = jwt.encode(claims, KEY, "HS256").split(".")
    yield "alg none", f"{_b64({'alg': 'none', 'typ': 'JWT'})}.{body}."
    yield "alg NONE", f"{_b64({'alg': 'NONE', 'typ': 'JWT'})}.{body}."
    yield "no signature", f"{header}.{body}."
    yield "another body", f"{header}.{_b64(claims | {'sub': '1'})}.{signature}"
    yield "another key", jwt.encode(claims, "another key that is long enough, too", "HS256")
    yield "another algorithm", jwt.encode(claims, KEY * 2, "HS512")
    yield "the same key by another algorithm", jwt.encode(claims, KEY, "HS384")
    yield "another audience", jwt.encode(claims | {"aud": "somebody"}, KEY, "HS256")
    yield "a list of audiences without ours", jwt.encode(claims | {"aud": ["somebody"]}, KEY, "HS256")
    yield "a token for refreshing", jwt.encode(claims | {"typ": "refresh"}, KEY, "HS256")
    yield "expired", jwt.encode(claims | {"exp": datetime.now(UTC) - timedelta(seconds=1)}, KEY, "HS256")
    yield "of another user", jwt.encode(claims | {"sub": str(int(claims["sub"]) + 1)}, KEY, "HS256")
    yield "of another sign-in", jwt.encode(claims | {"sid": uuid4().hex}, KEY, "HS256")
    yield "no number", jwt.encode(claims | {"sub": "x"}, KEY, "HS256")
    yield "a list for a sign-in", jwt.encode(claims | {"sid": ["x"]}, KEY, "HS256")
    for name in claims.keys() - {"iat"}:
        yield f"no {name}", jwt.encode({key: value for key, value in claims.items() if key != name}, KEY, "HS256")
    yield "nothing", ""
    yield "noise", "eyJhbGciOiJub25lIn0"


@pytest.mark.endpoint("GET /api/auth/me")
async def test_a_token_that_we_did_not_make_like_this_is_refused(buyer: Person, client: httpx2.AsyncClient) -> None:
    claims = jwt.decode(str(buyer.token), KEY, ["HS256"], audience="plinth")
    assert await is_in(client, jwt.encode(claims, KEY, "HS256"))
    tried = dict(forged(claims)) | {"the refresh token": buyer.refresh_token}
    for name, token in tried.items():
        for path in ("/api/auth/me", "/api/projects", "/api/builder/bookings"):
            answer = await client.get(path, headers={"Authorization": f"Bearer {token}"})
            assert answer.status_code == 401, (name, path)
            assert answer.headers["WWW-Authenticate"].startswith("Bearer")
            assert token not in answer.text or not token
    # A token is not taken from anywhere else.
    assert (await client.get(f"/api/auth/me?access_token={buyer.token}")).status_code == 401
    assert (await client.get("/api/auth/me", headers={"Cookie": f"access_token={buyer.token}"})).status_code == 401
    assert (await client.get("/api/auth/me", headers={"Authorization": f"Basic {buyer.token}"})).status_code == 401


# One's own account


@pytest.mark.endpoint("GET /api/auth/me")
@pytest.mark.endpoint("PATCH /api/auth/me")
async def test_a_customer_changes_their_profile(buyer: Person, visitor: Person) -> None:
    first = await buyer.get("/api/auth/me")
    assert first.json()["customer"]["id"] == buyer.customer_id
    unchanged = await buyer.get("/api/auth/me", headers={"If-None-Match": first.headers["ETag"]})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    change = {"customer": {"first_name": "Usha", "phone": "+91 98123 00000", "address": "6 Lake Road"}}
    seen = {"If-Match": first.headers["ETag"]}
    answer = await buyer.patch("/api/auth/me", change, headers=seen)
    assert answer.status_code == 200
    now = answer.json()["customer"]
    assert (now["first_name"], now["last_name"], now["phone"]) == ("Usha", "Rao", "+919812300000")
    assert (await buyer.get("/api/auth/me")).headers["ETag"] == answer.headers["ETag"] != first.headers["ETag"]
    stale = await buyer.patch("/api/auth/me", {"customer": {"first_name": "Isha"}}, headers=seen)
    assert (stale.status_code, stale.json()["code"]) == (412, "stale")
    cleared = await buyer.patch("/api/auth/me", {"customer": {"address": None}})
    assert cleared.json()["customer"]["address"] is None
    for wrong in (
        {"customer": {"first_name": None}},
        {"customer": {"first_name": ""}},
        {"customer": None},
        {"customer": {"phone": "12"}},
        {"customer": {"id": 1}},
        {"email": "new@example.com"},
        {"is_verified": True},
        {"user_type": "admin"},
    ):
        assert (await buyer.patch("/api/auth/me", wrong)).status_code == 422
    assert (await buyer.patch("/api/auth/me", {"builder": {"company_name": "Mine"}})).status_code == 403
    assert (await visitor.get("/api/auth/me")).status_code == 401
    assert (await visitor.patch("/api/auth/me", change)).status_code == 401
    assert (await buyer.get("/api/auth/me")).json()["customer"]["first_name"] == "Usha"


@pytest.mark.endpoint("PATCH /api/auth/me")
async def test_only_the_owner_changes_the_builders_profile(cast: Cast, owner: Person, rival: Person) -> None:
    change = {"builder": {"company_name": "Lintel & Daughters", "website": "https://lintel.example"}}
    for role in (MemberRole.SALES, MemberRole.ACCOUNTS, MemberRole.SITE):
        member = await cast.member(owner.builder_id, role)
        me = (await member.get("/api/auth/me")).json()["builder"]
        assert (me["role"], me["permissions"]) == (role, sorted(PERMISSIONS[role]))
        assert (await member.patch("/api/auth/me", change)).status_code == 403
    first = await owner.get("/api/auth/me")
    seen = {"If-Match": first.headers["ETag"]}
    answer = await owner.patch("/api/auth/me", change, headers=seen)
    assert answer.json()["builder"]["company_name"] == "Lintel & Daughters"
    assert (await owner.patch("/api/auth/me", change, headers=seen)).status_code == 412
    assert (await owner.patch("/api/auth/me", {"customer": {"first_name": "x"}})).status_code == 403
    for wrong in ({"license_number": "other"}, {"verified": True}, {"role": "owner"}, {"website": "javascript:x"}):
        assert (await owner.patch("/api/auth/me", {"builder": wrong})).status_code == 422
    assert (await rival.get("/api/auth/me")).json()["builder"]["company_name"] == "Lintel & Sons"


# What is never told


@pytest.mark.parametrize("path", ["/api/auth/register", "/api/auth/login", "/api/auth/change-password"])
async def test_a_refusal_does_not_repeat_what_was_secret(path: str, buyer: Person) -> None:
    secret = "Xq7-unspoken"
    bodies: list[Any] = [
        {"password": secret},
        {"password": secret, "email": secret},
        {"password": [secret]},
        {"password": {"x": secret}},
        {"password": secret * 20, "email": "a@example.com"},
        {"current_password": secret},
        {"current_password": secret, "new_password": secret * 20},
        {"current_password": secret, "new_password": secret[:7]},
        [secret],
        secret,
    ]
    for body in bodies:
        answer = await buyer.post(path, body)
        assert answer.status_code in (401, 422)
        assert secret[:7] not in answer.text
    broken = await buyer.ask("POST", path, content=b'{"password": "' + secret.encode())
    assert broken.status_code == 422
    assert secret not in broken.text
    form = await buyer.ask("POST", "/api/auth/token", data={"password": secret, "grant_type": secret})
    assert form.status_code == 422
    assert secret not in form.text


async def test_the_log_knows_no_password_and_no_token(own_database: tuple[str, str], tmp_path: Path) -> None:
    """At its most talkative, in either manner, through everything that handles a secret."""
    for environment, limits in (("development", "off"), ("production", "on")):
        log = tmp_path / f"{environment}.log"
        with (
            serving(own_database, log, LOG_LEVEL="debug", ENVIRONMENT=environment, RATE_LIMITS=limits) as server,
            httpx2.Client(base_url=server.address, timeout=30) as http,
        ):
            asked = a_customer()
            made = http.post("/api/auth/register", json=asked).json()
            renewed = http.post("/api/auth/refresh", json={"refresh_token": made["refresh_token"]}).json()
            http.post("/api/auth/refresh", json={"refresh_token": made["refresh_token"]})
            login = {"email": asked["email"], "password": GOOD}
            signed_in = http.post("/api/auth/login", json=login).json()
            http.post("/api/auth/login", json=login | {"password": "wrong-wrong-wrong"})
            http.post("/api/auth/login", json={"password": "wrong-wrong-wrong"})
            http.post("/api/auth/token", data={"username": asked["email"], "password": GOOD})
            headers = {"Authorization": f"Bearer {signed_in['access_token']}"}
            http.get("/api/auth/me", headers=headers)
            http.get(f"/api/auth/me?access_token={signed_in['access_token']}")
            http.get("/api/auth/me", headers={"Authorization": headers["Authorization"] + "x"})
            body = {"current_password": GOOD, "new_password": "twelve brown owls on a wire"}
            changed = http.post("/api/auth/change-password", json=body, headers=headers).json()
        said = log.read_text()
        for path in ("register", "login", "refresh", "me", "change-password", "token"):
            assert f"/api/auth/{path}" in said
        secrets = [GOOD, "wrong-wrong-wrong", "twelve brown owls", KEY, asked["email"], asked["email"].lower(), "Asha"]
        secrets += [each[name] for each in (made, renewed, signed_in, changed) for name in each if "_token" in name]
        assert len(secrets) == 15
        for secret in secrets:
            assert secret not in said


# Too often


@pytest.fixture
def limited(monkeypatch: pytest.MonkeyPatch) -> Counted:
    """Attempts are counted, and passwords cost nothing to check: they are always wrong."""
    settings = get_settings().model_copy(update={"rate_limits": "on"})
    monkeypatch.setattr("database.crud.records.get_settings", lambda: settings)
    hasher = Counted(correct=False)
    monkeypatch.setattr(auth, "hasher", hasher)
    return hasher


Addresses = Callable[[], Person]


@pytest.fixture
async def addresses(client: httpx2.AsyncClient) -> AsyncIterator[Addresses]:
    """Visitors, each from an address that nobody else comes from."""
    async with AsyncExitStack() as opened:

        def visitor() -> Person:
            address = f"10.{randrange(256)}.{randrange(256)}.{randrange(256)}"
            transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False, client=(address, 4000))
            own = httpx2.AsyncClient(transport=transport, base_url="http://test")
            opened.push_async_callback(own.aclose)
            return Person(own, None)

        yield visitor


async def attempts(visitor: Person, number: int, *, email: str | None = None) -> list[httpx2.Response]:
    """That many attempts to sign in at once: to one account, or each to another."""
    return await asyncio.gather(
        *(visitor.post("/api/auth/login", {"email": email or an_email(), "password": GOOD}) for _ in range(number))
    )


def counted(answers: list[httpx2.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)


@pytest.mark.endpoint("POST /api/auth/login")
async def test_ten_of_forty_attempts_at_once_are_heard(
    limited: Counted, addresses: Addresses, buyer: Person, query: Query
) -> None:
    visitor = addresses()
    answers = await attempts(visitor, 40, email=buyer.email)
    assert counted(answers) == {401: 10, 429: 30}
    # What is refused costs no work.
    assert limited.verified == 10
    for answer in answers:
        if answer.status_code == 429:
            assert answer.json()["code"] == "rate_limited"
            assert 800 <= int(answer.headers["Retry-After"]) <= 900
    # Spelled in another way it is the same account.
    assert counted(await attempts(visitor, 1, email=buyer.email.upper())) == {429: 1}
    # When the time is over it begins anew.
    await query("UPDATE rate_limits SET resets_at = now() WHERE key LIKE 'login:%%'")
    assert counted(await attempts(visitor, 12, email=buyer.email)) == {401: 10, 429: 2}


@pytest.mark.endpoint("POST /api/auth/login")
async def test_nobody_is_locked_out_by_what_others_try(limited: Counted, addresses: Addresses, buyer: Person) -> None:
    thief, home = addresses(), addresses()
    assert counted(await attempts(thief, 20, email=buyer.email))[429] == 10
    limited.correct = None
    login = {"email": buyer.email, "password": PASSWORD}
    assert (await thief.post("/api/auth/login", login)).status_code == 429
    assert (await home.post("/api/auth/login", login)).status_code == 200
    assert (await buyer.get("/api/auth/me")).status_code == 200


@pytest.mark.endpoint("POST /api/auth/login")
async def test_who_remembers_the_password_in_the_end_begins_anew(
    limited: Counted, addresses: Addresses, buyer: Person
) -> None:
    visitor = addresses()
    for _ in range(2):
        assert counted(await attempts(visitor, 9, email=buyer.email)) == {401: 9}
        limited.correct = True
        login = {"email": buyer.email, "password": PASSWORD}
        assert (await visitor.post("/api/auth/login", login)).status_code == 200
        limited.correct = False


@pytest.mark.endpoint("POST /api/auth/token")
async def test_an_address_that_tries_many_accounts_is_stopped(limited: Counted, addresses: Addresses) -> None:
    visitor = addresses()
    assert counted(await attempts(visitor, 70)) == {401: 60, 429: 10}
    form = {"username": an_email(), "password": GOOD}
    assert (await visitor.ask("POST", "/api/auth/token", data=form)).status_code == 429
    assert counted(await attempts(addresses(), 1)) == {401: 1}


@pytest.mark.endpoint("POST /api/auth/register")
async def test_an_address_registers_twenty_accounts_an_hour(limited: Counted, addresses: Addresses) -> None:
    visitor = addresses()
    # A weak password is an attempt as well, and costs nothing to refuse.
    answers = await asyncio.gather(
        *(visitor.post("/api/auth/register", a_customer(password="password")) for _ in range(25))
    )
    assert counted(answers) == {422: 20, 429: 5}
    refused = next(answer for answer in answers if answer.status_code == 429)
    assert 3500 <= int(refused.headers["Retry-After"]) <= 3600


@pytest.mark.endpoint("POST /api/auth/change-password")
async def test_a_stolen_token_does_not_guess_the_password(limited: Counted, buyer: Person) -> None:
    body = {"current_password": GOOD, "new_password": "twelve brown owls on a wire"}
    answers = await asyncio.gather(*(buyer.post("/api/auth/change-password", body) for _ in range(15)))
    assert counted(answers) == {422: 10, 429: 5}
    assert limited.verified == 10


@pytest.mark.endpoint("POST /api/auth/login")
async def test_two_processes_count_together(own_database: tuple[str, str], tmp_path: Path, buyer: Person) -> None:
    with ExitStack() as running:
        servers = [
            running.enter_context(serving(own_database, tmp_path / f"{name}.log", RATE_LIMITS="on"))
            for name in ("one", "other")
        ]
        async with httpx2.AsyncClient(timeout=60) as http:
            login = {"email": buyer.email, "password": GOOD}
            answers = await asyncio.gather(
                *(http.post(f"{servers[n % 2].address}/api/auth/login", json=login) for n in range(40))
            )
    assert counted(answers) == {401: 10, 429: 30}


# Where one is signed in


SESSIONS = "GET /api/auth/sessions"
END_SESSION = "DELETE /api/auth/sessions/{session_id}"


async def sessions_of(person: Person) -> list[Json]:
    answer = await person.get("/api/auth/sessions")
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "private, no-cache"
    items: list[Json] = answer.json()["items"]
    return items


async def sign_in(client: httpx2.AsyncClient, email: str, agent: str) -> Person:
    headers = {"User-Agent": agent}
    answer = await client.post("/api/auth/login", json={"email": email, "password": PASSWORD}, headers=headers)
    assert answer.status_code == 200, answer.text
    return Person(client, answer.json()["access_token"], refresh_token=answer.json()["refresh_token"])


@pytest.mark.endpoint(SESSIONS)
async def test_one_sees_where_one_is_signed_in_and_nobody_elses_sign_ins(
    buyer: Person, stranger: Person, visitor: Person, client: httpx2.AsyncClient, query: Query
) -> None:
    await sign_in(client, stranger.email, "Another's")
    phone = await sign_in(client, buyer.email, "A phone")
    desk = await sign_in(client, buyer.email, "A desk")
    seen = await sessions_of(phone)
    assert [session["user_agent"] for session in seen] == ["A phone", "A desk", "tests"]
    assert [session["current"] for session in seen] == [True, False, False]
    assert {session["ip"] for session in seen} == {"127.0.0.1"}
    for session in seen:
        assert session["created_at"] <= session["last_used_at"] < session["expires_at"]
    # Renewed later, it was used later.
    assert (await refresh(visitor, buyer.refresh_token)).status_code == 200
    assert [session["user_agent"] for session in await sessions_of(desk)] == ["A desk", "tests", "A phone"]
    first = (await sessions_of(buyer))[0]
    assert first["created_at"] < first["last_used_at"]


@pytest.mark.endpoint(SESSIONS)
async def test_a_sign_in_that_is_over_is_not_listed(buyer: Person, client: httpx2.AsyncClient, query: Query) -> None:
    others = {agent: await sign_in(client, buyer.email, agent) for agent in ("out", "over", "idle", "here")}
    assert (await others["out"].post("/api/auth/logout")).status_code == 204
    by_agent = "(SELECT id FROM auth_sessions WHERE user_id = %(user)s AND user_agent = %(agent)s)"
    await query(f"UPDATE auth_sessions SET expires_at = now() WHERE id = {by_agent}", user=buyer.user_id, agent="over")
    await query(
        f"UPDATE refresh_tokens SET expires_at = now() WHERE session_id = {by_agent}", user=buyer.user_id, agent="idle"
    )
    assert [session["user_agent"] for session in await sessions_of(buyer)] == ["tests", "here"]
    # Where nothing can be renewed any more, one is still in for as long as the access token lives.
    assert (await sessions_of(others["idle"]))[0]["user_agent"] == "idle"


@pytest.mark.endpoint(END_SESSION)
async def test_one_signs_out_somewhere_and_only_there(
    buyer: Person, visitor: Person, client: httpx2.AsyncClient
) -> None:
    lost = await sign_in(client, buyer.email, "A lost phone")
    [other] = [session for session in await sessions_of(buyer) if not session["current"]]
    assert (await buyer.delete(f"/api/auth/sessions/{other['id']}")).status_code == 204
    assert (await lost.get("/api/auth/me")).status_code == 401
    assert (await refresh(visitor, lost.refresh_token)).status_code == 401
    assert [session["current"] for session in await sessions_of(buyer)] == [True]
    again = await buyer.delete(f"/api/auth/sessions/{other['id']}")
    assert (again.status_code, again.json()["code"]) == (404, "not_found")


@pytest.mark.endpoint(END_SESSION)
async def test_one_may_end_the_sign_in_that_one_is_using(buyer: Person) -> None:
    [here] = await sessions_of(buyer)
    assert (await buyer.delete(f"/api/auth/sessions/{here['id']}")).status_code == 204
    assert (await buyer.get("/api/auth/me")).status_code == 401


@pytest.mark.endpoint(END_SESSION)
async def test_nobody_ends_anothers_sign_in(buyer: Person, stranger: Person) -> None:
    [theirs] = await sessions_of(stranger)
    for nothing in (theirs["id"], str(uuid4()), "0", "not-a-session", "%00"):
        assert (await buyer.delete(f"/api/auth/sessions/{nothing}")).status_code == 404, nothing
    assert (await stranger.get("/api/auth/me")).status_code == 200
