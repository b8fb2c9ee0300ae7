"""The one layer around the app: request ids, security headers, body and rate limits, the access log, and surprises."""

import re
import time
from secrets import token_hex

import structlog
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from errors import Problem, RateLimited, TooLarge
from logs import REQUEST_ID, AccessLog
from refusals import problem_response
from settings import get_settings
from throttle import Throttle

log = structlog.get_logger()
LARGEST_BODY = 1024 * 1024
# A picture of 15 MiB, an agreement of 20, or a bank statement of 2, with what a form puts around it.
LARGER_BODIES = {
    ("POST", "/api/agreements/verify"): 20 * 1024 * 1024 + 64 * 1024,
    ("POST", "/api/files"): 15 * 1024 * 1024 + 64 * 1024,
    ("POST", "/api/builder/bank-lines/import"): 2 * 1024 * 1024 + 64 * 1024,
}
# Signed, and sent by one of few addresses however many people pay.
UNCOUNTED = {("POST", "/api/payments/webhook")}
ACCEPTED_ID = re.compile(rb"[A-Za-z0-9._-]{8,64}")
DOCS = ("/api/docs", "/api/redoc")
API_POLICY = b"default-src 'none'; frame-ancestors 'none'"
DOCS_POLICY = (
    b"default-src 'none'; script-src 'self' 'unsafe-inline' blob:; worker-src 'self' blob:; "
    b"style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
    b"frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
ALLOWED_HEADERS = ["Authorization", "Content-Type", "Idempotency-Key", "If-Match", "If-None-Match", "X-Request-ID"]
ADDRESSES = Throttle(burst=2000, per_minute=6000)


class Manners:
    """What every answer has, whatever it is about."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._for_browsers = CORSMiddleware(
            self._answer,
            allow_origins=get_settings().cors_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=ALLOWED_HEADERS,
            expose_headers=["Content-Disposition", "ETag", "Idempotency-Replayed", "Retry-After", "X-Request-ID"],
            max_age=600,
        )
        self._access = AccessLog()
        always = [
            (b"x-content-type-options", b"nosniff"),
            (b"x-frame-options", b"DENY"),
            (b"referrer-policy", b"no-referrer"),
            (b"cross-origin-resource-policy", b"same-site"),
            (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
        ]
        if get_settings().environment == "production":
            always.append((b"strict-transport-security", b"max-age=63072000; includeSubDomains"))
        self._api_headers = [(b"content-security-policy", API_POLICY), *always]
        self._docs_headers = [(b"content-security-policy", DOCS_POLICY), *always]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        headers = dict(scope["headers"])
        given = headers.get(b"x-request-id", b"")
        request_id = given.decode() if ACCEPTED_ID.fullmatch(given) else token_hex(8)
        state = scope.setdefault("state", {})
        state["request_id"], state["headers"] = request_id, headers
        REQUEST_ID.set(request_id)
        ours = self._docs_headers if scope["path"].startswith(DOCS) else self._api_headers
        status = 0

        async def send_with_manners(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                state["begun"] = True
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), (b"x-request-id", request_id.encode()), *ours]
            await send(message)

        # Only what comes from a page of another origin has to go through the rules for those.
        app = self._for_browsers if b"origin" in headers else self._answer
        try:
            await app(scope, receive, send_with_manners)
        finally:
            seconds = time.perf_counter() - started
            self._access.write(scope["method"], scope["path"], status, seconds, request_id, state.get("user_id"))

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The app's answer, or the problem that stands in its way."""
        request_id: str = scope["state"]["request_id"]
        headers: dict[bytes, bytes] = scope["state"]["headers"]
        most = LARGER_BODIES.get((scope["method"], scope["path"]), LARGEST_BODY)
        refusal = _refusal(scope, headers, most)
        if refusal is not None:
            await problem_response(refusal, request_id)(scope, receive, send)
            return
        try:
            await self.app(scope, _bounded(receive, most) if b"transfer-encoding" in headers else receive, send)
        except Exception:
            log.exception("a request failed", method=scope["method"], path=scope["path"])
            if "begun" not in scope["state"]:
                await problem_response(Problem(), request_id)(scope, receive, send)


def _refusal(scope: Scope, headers: dict[bytes, bytes], most: int) -> Problem | None:
    """Why the request is not even looked at, if so."""
    client = scope.get("client")
    counted = (scope["method"], scope["path"]) not in UNCOUNTED
    wait = ADDRESSES.wait(client[0] if client else "", time.monotonic()) if counted else 0.0
    if wait:
        return RateLimited(int(wait) + 1)
    length = headers.get(b"content-length", b"0")
    return TooLarge() if not length.isdigit() or int(length) > most else None


def _bounded(receive: Receive, most: int) -> Receive:
    """Takes in a body that does not say how long it is, and no more of it than we take."""
    seen = 0

    async def receive_bounded() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            # Whoever reads the body lets this one kind of exception through.
            raise HTTPException(413)
        return message

    return receive_bounded
