"""Finding the route of a request: among those of its part of the API, not among all of them.

Routes are tried one after another, and with a hundred of them that takes as long as a small answer. They all begin with
`/api/` and a word that says what they are about, so the word leads to the few that can be meant.
"""

from collections import defaultdict

from fastapi import APIRouter
from starlette.routing import BaseRoute
from starlette.types import Receive, Scope, Send

API = "/api/"


class Dispatcher:
    """Stands before the app's router, and gives each request to a router that has its part of the routes."""

    def __init__(self, router: APIRouter) -> None:
        self._router = router
        self._parts: dict[str, APIRouter] = {}
        self._known = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers the request; what is in no part, such as a path that does not exist, is left to the whole router."""
        routes = self._router.routes
        if len(routes) != self._known:
            self._parts, self._known = _parts(routes), len(routes)
        part = self._parts.get(_part(scope["path"])) if scope["type"] == "http" else None
        await (part or self._router).app(scope, receive, send)


def _part(path: str) -> str:
    """The word after `/api/`, or nothing."""
    if not path.startswith(API):
        return ""
    end = path.find("/", len(API))
    return path[len(API) :] if end < 0 else path[len(API) : end]


def _parts(routes: list[BaseRoute]) -> dict[str, APIRouter]:
    sorted_out: dict[str, list[BaseRoute]] = defaultdict(list)
    for route in routes:
        sorted_out[_part(getattr(route, "path", ""))].append(route)
    del sorted_out[""]
    parts = {}
    for word, some in sorted_out.items():
        parts[word] = APIRouter(redirect_slashes=False)
        # In the order in which they were: the first that fits is the one.
        parts[word].routes.extend(some)
    return parts
