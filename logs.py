"""Structured logs: JSON in production, readable in development, without secrets in either."""

import json
import logging
import re
import sys
from collections.abc import MutableMapping
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

import structlog

from settings import get_settings

REQUEST_ID: ContextVar[str | None] = ContextVar("request_id", default=None)
SECRETS = ("password", "token", "secret", "authorization", "cookie")


def configure(environment: str, level: str) -> None:
    """Sends our own logs and those of the libraries through one renderer to standard error."""
    number = logging.getLevelNamesMapping()[level.upper()]
    shared: list[structlog.typing.Processor] = [
        _with_request_id,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_secrets,
    ]
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if environment == "production"
        # Plain tracebacks: the pretty ones print local variables, and with them tokens.
        else structlog.dev.ConsoleRenderer(
            colors=sys.stderr.isatty(), pad_event_to=0, exception_formatter=structlog.dev.plain_traceback
        )
    )
    structured: list[structlog.typing.Processor] = (
        [structlog.processors.format_exc_info, _without_rows] if environment == "production" else []
    )
    structlog.configure(
        processors=[*shared, *structured, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *structured, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(logging.WARNING)
    for name in ("uvicorn", "uvicorn.error"):
        logging.getLogger(name).handlers = []
        logging.getLogger(name).propagate = True


class AccessLog:
    """One line for each request, written directly: in a busy process it is the one thing that is always logged."""

    def __init__(self) -> None:
        settings = get_settings()
        self._on = settings.log_level in ("debug", "info")
        self._as_json = settings.environment == "production"

    def write(self, method: str, path: str, status: int, seconds: float, request_id: str, user_id: int | None) -> None:
        """Logs a request and what became of it. The query is left out: searches are nobody's business."""
        if not self._on:
            return
        now, ms = datetime.now(UTC).isoformat(timespec="milliseconds"), round(seconds * 1000, 1)
        if self._as_json:
            entry = {
                "event": "request",
                "level": "info",
                "timestamp": now,
                "method": method,
                "path": path,
                "status": status,
                "ms": ms,
                "request_id": request_id,
                "user_id": user_id,
            }
            sys.stderr.write(json.dumps(entry) + "\n")
        else:
            # Escaped, so that a path cannot draw lines of its own into the log.
            shown = path.encode("unicode_escape").decode()
            who = "" if user_id is None else f" user {user_id}"
            sys.stderr.write(f"{now} {method} {shown} {status} in {ms} ms{who} ({request_id})\n")


def _with_request_id(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    request_id = REQUEST_ID.get()
    if request_id is not None:
        event.setdefault("request_id", request_id)
    return event


def _without_rows(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    # PostgreSQL tells which row it refused, with the names, addresses and password hashes in it.
    if isinstance(event.get("exception"), str):
        event["exception"] = re.sub(r"^DETAIL:.*$", "DETAIL: ***", event["exception"], flags=re.MULTILINE)
    return event


def _without_secrets(logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    for key in event:
        if any(secret in key.lower() for secret in SECRETS):
            event[key] = "***"
    return event
