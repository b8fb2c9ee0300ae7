"""What routes share in taking requests and giving answers: ETags, If-Match, Idempotency-Key, declared problems."""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from copy import deepcopy
from hashlib import sha256
from ipaddress import ip_address
from typing import Annotated, Any
from zlib import crc32

from fastapi import Depends, FastAPI, Header, Path, Request, Response
from pydantic import BaseModel
from starlette.datastructures import UploadFile

from database.auth import CurrentUser
from database.crud.records import Kept, Key, claim_key, keep_answer
from database.crud.sessions import Visit
from database.database import Database
from database.schemas.base import LARGEST_ID
from database.versions import Document, Versions
from errors import InvalidRequest, TooLarge

RecordId = Annotated[int, Path(ge=1, le=LARGEST_ID)]
JSON = "application/json"
PROBLEM_JSON = "application/problem+json"
PROBLEM = {"$ref": "#/components/schemas/ProblemResponse"}
# The `openapi_extra` of a route that asks for no token, but looks at one that comes.
FOR_ANYBODY: dict[str, Any] = {"security": [{}]}
PRIVATE = {"Cache-Control": "private, no-cache"}
PUBLIC = {"Cache-Control": "no-cache"}
_ETAG = re.compile(r'"([0-9]{1,18})-[0-9a-f]{8}"')
_KEY = re.compile(r'("?)([!#-~]{1,255})\1')


class FaultResponse(BaseModel):
    """One faulty place of a request."""

    loc: list[str | int]
    msg: str
    type: str


class ProblemResponse(BaseModel):
    """An RFC 9457 problem. `errors`: each faulty place; `allowed`: the moves that are possible instead."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    errors: list[FaultResponse] = []
    allowed: list[str] = []


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that may answer with these problems."""
    return {status: {"model": ProblemResponse} for status in sorted({422, 429, 503, *statuses})}


def describe_problems(app: FastAPI) -> None:
    """Has the OpenAPI document say that problems are `application/problem+json`, and that a body may be too large.

    FastAPI lists every declared answer under the media type of the route's own answer.
    """
    plain = app.openapi

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            for path in plain()["paths"].values():
                for operation in path.values():
                    answers = operation["responses"]
                    if "requestBody" in operation:
                        answers["413"] = {**deepcopy(answers["422"]), "description": "Content Too Large"}
                    for answer in answers.values():
                        content = answer.get("content", {})
                        if content.get(JSON, {}).get("schema") == PROBLEM:
                            content[PROBLEM_JSON] = content.pop(JSON)
        return plain()

    app.openapi = described  # type: ignore[method-assign]


def etag(document: Document) -> str:
    """The document's ETag: its version, for If-Match, and its content, for If-None-Match."""
    return f'"{document.version}-{crc32(document.body):08x}"'


def one(request: Request, document: Document, *, public: bool = False, status: int = 200) -> Response:
    """One resource with its ETag; 304 without a body when the caller has it already."""
    tag = etag(document)
    headers = {"ETag": tag, **(PUBLIC if public else PRIVATE)}
    if has_already(request, tag):
        return Response(status_code=304, headers=headers)
    return Response(document.body, status, headers, JSON)


def has_already(request: Request, tag: str) -> bool:
    """Whether the caller asks only for something else than what has this ETag (If-None-Match)."""
    asked = request.headers.get("if-none-match")
    if not asked or request.method not in ("GET", "HEAD"):
        return False
    return asked.strip() == "*" or tag in re.findall(r'"[^"]*"', asked)


def many(body: bytes, *, public: bool = False) -> Response:
    """A list."""
    return Response(body, 200, PUBLIC if public else PRIVATE, JSON)


async def get_expected(if_match: Annotated[str | None, Header()] = None) -> Versions:
    """The versions that the caller's If-Match allows. An ETag that cannot be ours matches nothing."""
    if if_match is None or if_match.strip() == "*":
        return None
    # Weak tags never match: RFC 9110, 13.1.1, wants the strong comparison.
    tags = [tag.strip() for tag in if_match.split(",")]
    return frozenset(int(match[1]) for tag in tags if (match := _ETAG.fullmatch(tag)))


Expected = Annotated[Versions, Depends(get_expected)]


async def get_visit(request: Request, user_agent: Annotated[str | None, Header()] = None) -> Visit:
    """Where the request comes from: by X-Forwarded-For, if it came from a proxy that uvicorn trusts."""
    return Visit(_address(request.client.host if request.client else None), user_agent)


def _address(host: str | None) -> str | None:
    """The address, or none: a proxy may have been told whatever there is."""
    try:
        return str(ip_address(host or ""))
    except ValueError:
        return None


CurrentVisit = Annotated[Visit, Depends(get_visit)]


# The header in the OpenAPI document, for `openapi_extra` of what takes it: read by hand, it costs a request less.
TAKES_IDEMPOTENCY_KEY: dict[str, Any] = {
    "parameters": [
        {
            "name": "Idempotency-Key",
            "in": "header",
            "required": False,
            "description": "Makes a retry safe: the same key and request get the first answer again.",
            "schema": {"type": "string", "pattern": '^("[!#-~]{1,255}"|[!#-~]{1,255})$'},
        }
    ]
}


async def get_idempotency_key(request: Request) -> str | None:
    """The caller's Idempotency-Key, with or without the quotes of a structured field."""
    idempotency_key = request.headers.get("idempotency-key")
    if idempotency_key is None:
        return None
    match = _KEY.fullmatch(idempotency_key)
    if match is None:
        raise InvalidRequest(
            errors=[
                {
                    "loc": ["header", "Idempotency-Key"],
                    "msg": "a key has 1 to 255 visible ASCII characters",
                    "type": "idempotency_key",
                }
            ]
        )
    return match[2]


IdempotencyKey = Annotated[str | None, Depends(get_idempotency_key)]


async def fingerprint(request: Request) -> bytes:
    """What makes two requests the same: method, path, query and body."""
    asked = f"{request.method} {request.scope['path']}?".encode() + request.scope["query_string"] + b"\n"
    return sha256(asked + await request.body()).digest()


async def keyed(request: Request, idempotency_key: str | None) -> Key | None:
    """The caller's key with what their request was, for an operation that keeps its answer itself."""
    return Key(idempotency_key, await fingerprint(request)) if idempotency_key else None


def created(request: Request, made: Document | Kept, *, status: int = 201) -> Response:
    """What such an operation made, or did, or the answer that the same request got before."""
    return replayed(made.status, made.body) if isinstance(made, Kept) else one(request, made, status=status)


class Once:
    """A creating request, done once for each Idempotency-Key."""

    def __init__(self, request: Request, db: Database, caller: CurrentUser, key: IdempotencyKey) -> None:
        self._request, self._db, self._user_id, self._key = request, db, caller.user_id, key

    async def __call__(self, work: Callable[[], Awaitable[Document]]) -> Response:
        """The answer of the work, or the one that was given before; both are kept in the work's own transaction."""
        if self._key is None:
            return one(self._request, await work(), status=201)
        seen = await fingerprint(self._request)
        kept = await claim_key(self._db, self._user_id, self._key, seen)
        if kept is not None:
            return replayed(kept.status, kept.body.encode())
        document = await work()
        await keep_answer(self._db, self._user_id, self._key, seen, status=201, body=document.body.decode())
        return one(self._request, document, status=201)


def replayed(status: int, body: bytes) -> Response:
    """The first answer again, marked as such. What was just created was in its first version."""
    headers = {"Idempotency-Replayed": "true", "ETag": etag(Document(1, body)), **PRIVATE}
    return Response(body, status, headers, JSON)


CreatedOnce = Annotated[Once, Depends(Once)]


def takes_file(description: str) -> dict[str, Any]:
    """The `openapi_extra` of a route that takes one file in a form, see `sent_file`."""
    schema = {
        "type": "object",
        "required": ["file"],
        "additionalProperties": False,
        "properties": {"file": {"type": "string", "format": "binary", "description": description}},
    }
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}


@asynccontextmanager
async def sent_file(request: Request, most: int) -> AsyncIterator[UploadFile]:
    """The one file of the form, of at most so many bytes, on the disk if it is large.

    Read only when it is asked for, by then the caller is known to be somebody who may send one. Raises
    `InvalidRequest`, `TooLarge`.
    """
    async with request.form(max_files=1, max_fields=1) as form:
        upload = form.get("file")
        if not isinstance(upload, UploadFile) or len(form) > 1:
            sentence = "One file is expected, named file, in a form of the type multipart/form-data."
            raise InvalidRequest(sentence, errors=[{"loc": ["body", "file"], "msg": sentence, "type": "file_expected"}])
        if (upload.size or 0) > most:
            raise TooLarge
        yield upload
