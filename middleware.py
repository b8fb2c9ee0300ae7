"""The one layer around the app: request ids, security headers, the access log, general rate limits, and surprises."""

import re
import time
from secrets import token_hex

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from errors import Problem, RateLimited, problem_response
from settings import get_settings
from throttle import Throttle

log = structlog.get_logger("access")
REQUEST_ID = re.compile(rb"[A-Za-z0-9._-]{8,64}")
DOCS = ("/api/docs", "/api/redoc")
API_POLICY = b"default-src 'none'; frame-ancestors 'none'"
DOCS_POLICY = (
    b"default-src 'none'; script-src 'self' 'unsafe-inline' blob:; worker-src 'self' blob:; "
    b"style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
    b"frame-ancestors 'none'; base-uri 'none'; form-action 'self'"
)
ADDRESSES = Throttle(burst=2000, per_minute=6000)


class Manners:
    """What every answer has, whatever it is about."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        settings = get_settings()
        self.headers = [
            (b"x-content-type-options", b"nosniff"),
            (b"x-frame-options", b"DENY"),
            (b"referrer-policy", b"no-referrer"),
            (b"cross-origin-resource-policy", b"same-site"),
            (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
        ]
        if settings.environment == "production":
            self.headers.append((b"strict-transport-security", b"max-age=63072000; includeSubDomains"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        structlog.contextvars.bind_contextvars(request_id=request_id)
        policy = DOCS_POLICY if scope["path"].startswith(DOCS) else API_POLICY
        ours = [(b"x-request-id", request_id.encode()), (b"content-security-policy", policy), *self.headers]
        status = 0

        async def send_with_manners(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), *ours]
            await send(message)

        try:
            wait = _wait(scope)
            if wait:
                limited = problem_response(RateLimited(int(wait) + 1), request_id)
                await limited(scope, receive, send_with_manners)
            else:
                await self.app(scope, receive, send_with_manners)
        except Exception:
            log.exception("a request failed", method=scope["method"], path=scope["path"])
            if not status:
                await problem_response(Problem(), request_id)(scope, receive, send_with_manners)
        finally:
            log.info(
                "request",
                method=scope["method"],
                path=scope["path"],
                status=status,
                ms=round((time.perf_counter() - started) * 1000, 1),
                user_id=scope["state"].get("user_id"),
            )
            structlog.contextvars.clear_contextvars()


def _wait(scope: Scope) -> float:
    client = scope.get("client")
    return ADDRESSES.wait(client[0] if client else "", time.monotonic())


def _request_id(scope: Scope) -> str:
    for name, value in scope["headers"]:
        if name == b"x-request-id" and REQUEST_ID.fullmatch(value):
            return str(value, "ascii")
    return token_hex(8)
