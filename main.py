"""The API: `uvicorn main:app`, or `python main.py`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import lru_cache
from importlib.resources import files

import structlog
import uvicorn
from anyio import to_thread
from fastapi import APIRouter, FastAPI, Response
from fastapi.openapi.docs import get_redoc_html, get_swagger_ui_html
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles
from pydantic import BaseModel
from sqlalchemy import literal, select
from starlette.types import Scope

import logs
import refusals
from database.database import close_database, open_database, primary
from database.migrate import prepare_database
from database.projections import Statement
from dispatch import Dispatcher
from middleware import Manners
from routes import routers
from routes.answers import describe_problems, problems
from settings import get_settings

VERSION = "0.3.0"
DESCRIPTION = """
Builders sell homes that are still being built; buyers follow theirs from first visit to handover.

Money is a decimal string with its currency beside it. Times are UTC. Errors are problems (RFC 9457) with a stable
`code`. A POST that makes something honours `Idempotency-Key`; a PATCH of one thing honours `If-Match`.
"""

settings = get_settings()
logs.configure(settings.environment, settings.log_level)
log = structlog.get_logger()


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncIterator[None]:
    """Database up and in its latest shape, connections open; and all of it closed again at the end."""
    prepared = await to_thread.run_sync(prepare_database, log.info)
    try:
        replica = settings.database_replica_url
        await open_database(prepared.app, replica.get_secret_value() if replica else None)
        log.info("ready", version=VERSION, environment=settings.environment)
        yield
    finally:
        await close_database()
        await to_thread.run_sync(prepared.close)


app = FastAPI(
    title="Plinth",
    description=DESCRIPTION,
    version=VERSION,
    lifespan=lifespan,
    docs_url=None,
    redoc_url=None,
    openapi_url="/api/openapi.json",
    redirect_slashes=False,
    swagger_ui_oauth2_redirect_url=None,
)
app.add_middleware(Manners)
refusals.install(app)
for router in routers:
    # Their routes have their whole paths already. `include_router` would ask one router after another at each request,
    # which takes half as long as a bare answer.
    app.router.routes.extend(router.routes)

# Scripts and styles of the documentation pages come from a package, not from somebody's server.
ASSETS = files("fastapi_offline") / "static"
REDOC_LOGO, NO_PICTURE = b"https://cdn.redoc.ly/redoc/logo-mini.svg", b"data:,"


@lru_cache
def redoc_script() -> bytes:
    """Redoc, without the one picture that it would fetch from its maker's server."""
    return (ASSETS / "redoc.standalone.js").read_bytes().replace(REDOC_LOGO, NO_PICTURE)


class DocsAssets(StaticFiles):
    """What the documentation pages are made of."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file."""
        if path == "redoc.standalone.js":
            return Response(redoc_script(), media_type="text/javascript")
        return await super().get_response(path, scope)


app.mount("/api/docs/assets", DocsAssets(directory=str(ASSETS)))
meta = APIRouter(tags=["platform"])
_PING = Statement(select(literal(1)))


class Health(BaseModel):
    status: str
    version: str


class Welcome(BaseModel):
    name: str
    version: str
    docs: str


@meta.get("/")
async def root() -> Welcome:
    """What this is, and where its documentation is."""
    return Welcome(name="Plinth", version=VERSION, docs="/api/docs")


@meta.get("/health")
async def health() -> Health:
    """Whether the process is up."""
    return Health(status="ok", version=VERSION)


@meta.get("/health/ready", responses=problems())
async def ready() -> Health:
    """Whether the process can serve: it is up and its database answers."""
    await primary.row(_PING, {})
    return Health(status="ready", version=VERSION)


@meta.get("/api/docs", include_in_schema=False)
async def docs() -> HTMLResponse:
    """The documentation in which requests can be tried."""
    return get_swagger_ui_html(
        openapi_url="/api/openapi.json",
        title="Plinth API",
        swagger_js_url="/api/docs/assets/swagger-ui-bundle.js",
        swagger_css_url="/api/docs/assets/swagger-ui.css",
        swagger_favicon_url="/api/docs/assets/favicon.png",
    )


@meta.get("/api/redoc", include_in_schema=False)
async def redoc() -> HTMLResponse:
    """The documentation to read."""
    return get_redoc_html(
        openapi_url="/api/openapi.json",
        title="Plinth API",
        redoc_js_url="/api/docs/assets/redoc.standalone.js",
        redoc_favicon_url="/api/docs/assets/favicon.png",
        with_google_fonts=False,
    )


app.router.routes.extend(meta.routes)
app.router.middleware_stack = Dispatcher(app.router)
describe_problems(app)

if __name__ == "__main__":
    uvicorn.run(
        "main:app",
        host=settings.host,
        port=settings.port,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=3,
    )
