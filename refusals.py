"""How a failure is answered: with its problem (RFC 9457), or with one that says nothing of a surprise."""

import json
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from psycopg import OperationalError
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolExhausted
from starlette.exceptions import HTTPException

from errors import InvalidRequest, MethodNotAllowed, NotAuthenticated, NotFound, Problem, TooLarge, TryAgain
from sentences import sentence

TITLES = {413: "Content Too Large", 422: "Unprocessable Content"}


def problem_response(problem: Problem, request_id: str) -> Response:
    """The problem as `application/problem+json`."""
    body: dict[str, Any] = {
        "type": "about:blank",
        "title": TITLES.get(problem.status) or HTTPStatus(problem.status).phrase,
        "status": problem.status,
        "detail": problem.detail,
        "code": problem.code,
        "request_id": request_id,
        **problem.extra,
    }
    if problem.errors is not None:
        body["errors"] = problem.errors
    # ASCII only: what is echoed of a request may hold a lone surrogate, which has no UTF-8.
    content = json.dumps(body, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    return Response(content, problem.status, problem.headers, media_type="application/problem+json")


BY_STATUS: dict[int, type[Problem]] = {401: NotAuthenticated, 404: NotFound, 405: MethodNotAllowed, 413: TooLarge}
# Deadlocks, locks and statements that took too long, a server that went away, no connection free in time.
TRANSIENT = (OperationalError, PoolExhausted)


def as_problem(failure: Exception) -> Problem:
    """The problem that a failure is answered with; a surprise becomes `internal_error`, which says nothing of it."""
    match failure:
        case Problem():
            return failure
        case RequestValidationError():
            return InvalidRequest(
                errors=[
                    {
                        "loc": list(error["loc"]),
                        "msg": sentence(error),
                        "type": error["type"],
                    }
                    for error in failure.errors()
                ]
            )
        case HTTPException(status_code=400):
            return InvalidRequest("The body cannot be read.", errors=[])
        case HTTPException():
            known = BY_STATUS.get(failure.status_code)
            problem = known() if known else Problem()
            problem.headers.update(failure.headers or {})
            return problem
        case DBAPIError() if isinstance(failure.orig, OperationalError):
            return TryAgain()
        case _ if isinstance(failure, TRANSIENT):
            return TryAgain()
        case _:
            return Problem()


async def _answer(request: Request, failure: Exception) -> Response:
    if isinstance(failure, DBAPIError) and not isinstance(failure.orig, OperationalError):
        # Not trouble with the database but a mistake of ours: a surprise like any other, which the middleware logs.
        raise failure
    return problem_response(as_problem(failure), request.state.request_id)


def install(app: FastAPI) -> None:
    """Answers every expected failure of the app with a problem; surprises reach the middleware."""
    for kind in (Problem, RequestValidationError, HTTPException, DBAPIError, *TRANSIENT):
        app.add_exception_handler(kind, _answer)
