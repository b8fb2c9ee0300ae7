"""Where projects are."""

from sqlalchemy import func, select

from database.auth import Reader
from database.callers import for_anyone
from database.crud.project_documents import PUBLISHED
from database.models import Project
from database.projections import Rows, Statements, array_of, json_object, projection
from database.schemas.projects import CityResponse

MOST_CITIES = 500


def _list() -> Rows:
    # In whatever case a city is written, as the filter of the list takes it.
    cities = (
        select(
            func.min(Project.city).label("city"),
            func.min(Project.state).label("state"),
            func.count().label("projects"),
        )
        .where(PUBLISHED)
        .group_by(func.lower(Project.city), func.lower(Project.state))
        .order_by(func.count().desc(), func.lower(Project.city), func.lower(Project.state))
        .limit(MOST_CITIES)
        .subquery()
    )
    order = func.row(-cities.c.projects, func.lower(cities.c.city), func.lower(cities.c.state))
    items = array_of(projection(CityResponse, cities.c), order=order, over=cities)
    return select(json_object({"items": items}).label("document"))


_LIST = Statements[bool](lambda signed: for_anyone(signed, lambda _: _list()))


async def get_cities(reader: Reader) -> bytes:
    """The cities with published projects, those with the most first."""
    row = await reader.read(_LIST[reader.signed], {})
    assert row is not None
    body: bytes = row[0]
    return body
