"""Anybody may ask whether a file is an agreement of the platform's, and learns that and no more."""

from hashlib import sha256
from typing import Any

import httpx2
import pytest

from settings import get_settings
from tests.cast import Json, Person
from tests.conftest import Footprint, Query
from tests.routes.signing import agreement_of, drawn_up, path_of, sealed, signed_by

BY_DIGEST = "GET /api/agreements/verify"
BY_FILE = "POST /api/agreements/verify"
NOTHING = {"matches": None, "reference": None, "sealed_at": None, "seal": None}


@pytest.fixture
def anybody(owner: Person) -> Person:
    """Somebody who has not signed in."""
    return Person(owner._client, None)


async def by_digest(person: Person, digest: str) -> Json:
    response = await person.get("/api/agreements/verify", params={"sha256": digest})
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


async def send(person: Person, content: bytes, name: str = "agreement.pdf", field: str = "file") -> httpx2.Response:
    files: Any = {field: (name, content, "application/pdf")}
    return await person.ask("POST", "/api/agreements/verify", files=files)


async def by_file(person: Person, content: bytes) -> Json:
    response = await send(person, content)
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


def digest_of(content: bytes) -> str:
    return sha256(content).hexdigest()


@pytest.mark.endpoint(BY_DIGEST, BY_FILE)
async def test_a_sealed_file_is_genuine_and_nothing_else_is_told(
    anybody: Person, owner: Person, buyer: Person, confirmed: Json, query: Query, footprint: Footprint
) -> None:
    document = (await buyer.get((await drawn_up(owner, confirmed))["agreement_url"])).content
    final, content = await sealed(owner, buyer, confirmed, query)
    assert content[:100] == document[:100]
    before = await footprint()
    genuine = {
        "verdict": "genuine",
        "sha256": final["sealed_sha256"],
        "matches": "sealed_file",
        "reference": confirmed["reference"],
        "sealed_at": final["sealed_at"],
        "seal": final["seal"],
    }
    assert await by_digest(anybody, digest_of(content)) == genuine
    assert await by_file(anybody, content) == genuine
    # The document that they signed is in it, and known too.
    of_document = genuine | {"sha256": final["sha256"], "matches": "signed_document"}
    assert await by_digest(anybody, final["sha256"]) == of_document
    signed_size = content.index(b"%%EOF") + len(b"%%EOF")
    start = next(end for end in (signed_size, signed_size + 1) if digest_of(content[:end]) == final["sha256"])
    assert await by_file(anybody, content[:start]) == of_document
    assert await footprint() == before


@pytest.mark.endpoint(BY_FILE, BY_DIGEST)
async def test_whatever_is_done_to_it_it_is_no_longer_genuine(
    anybody: Person, owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    _, content = await sealed(owner, buyer, confirmed, query)
    flipped = bytearray(content)
    flipped[len(content) // 3] ^= 1
    for changed in (bytes(flipped), content + b" ", content + content, content[:-2], b"%PDF-1.7\n" + content):
        seen = await by_file(anybody, changed)
        assert seen == {"verdict": "changed", "sha256": digest_of(changed), **NOTHING}
        # By its digest alone nothing can be known of it.
        assert await by_digest(anybody, digest_of(changed)) == {
            "verdict": "unknown",
            "sha256": digest_of(changed),
            **NOTHING,
        }


@pytest.mark.endpoint(BY_FILE, BY_DIGEST)
async def test_what_is_not_sealed_is_not_one_of_ours(
    anybody: Person, owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    made = await drawn_up(owner, confirmed)
    document = (await buyer.get(made["agreement_url"])).content
    for content in (document, b"%PDF-1.7 somebody else's %%EOF", b"", b"x" * 100_000):
        assert await by_file(anybody, content) == {"verdict": "unknown", "sha256": digest_of(content), **NOTHING}
    # Nor is what has been signed, as long as it is not sealed.
    await signed_by(made, confirmed, owner, buyer)
    assert (await by_digest(anybody, made["sha256"]))["verdict"] == "unknown"
    assert (await agreement_of(buyer, confirmed))["status"] == "signed"


@pytest.mark.endpoint(BY_FILE, BY_DIGEST)
async def test_a_version_that_was_put_aside_is_not_genuine(
    anybody: Person, owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    first = await drawn_up(owner, confirmed)
    content = (await buyer.get(first["agreement_url"])).content
    await sealed(owner, buyer, confirmed, query)
    assert (await buyer.get(f"{path_of(confirmed, 'download-agreement')}?version=1")).content == content
    assert (await by_file(anybody, content))["verdict"] == "unknown"


@pytest.mark.endpoint(BY_DIGEST)
@pytest.mark.parametrize("asked", ["", "sha256=", "sha256=xyz", f"sha256={'0' * 63}", f"sha256={'0' * 64}&of=1"])
async def test_what_is_no_digest_is_a_mistake(asked: str, anybody: Person) -> None:
    refused = await anybody.get(f"/api/agreements/verify?{asked}")
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request")


@pytest.mark.endpoint(BY_FILE)
async def test_what_is_no_file_or_too_much_of_one_is_a_mistake(anybody: Person) -> None:
    refused = await send(anybody, b"%PDF", field="document")
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request")
    refused = await anybody.post("/api/agreements/verify", {"file": "x"})
    assert refused.status_code == 422
    refused = await send(anybody, bytes(20 * 1024 * 1024 + 1))
    assert (refused.status_code, refused.json()["code"]) == (413, "too_large")


@pytest.mark.endpoint(BY_FILE)
async def test_nobody_may_send_in_files_without_end(
    anybody: Person, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = get_settings().model_copy(update={"rate_limits": "on"})
    monkeypatch.setattr("database.crud.records.get_settings", lambda: settings)
    assert (await send(anybody, b"%PDF")).status_code == 200
    await query("UPDATE rate_limits SET hits = 120 WHERE key LIKE 'verify:%%'")
    refused = await send(anybody, b"%PDF")
    assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
    assert int(refused.headers["Retry-After"]) > 0
    await query("DELETE FROM rate_limits WHERE key LIKE 'verify:%%'")
