"""Builders as visitors see them."""

from typing import Any

from sqlalchemy import ColumnElement, Text, all_, bindparam, func, select
from sqlalchemy.dialects.postgresql import ARRAY

from database.auth import Reader
from database.callers import for_anyone
from database.crud.project_documents import PUBLISHED
from database.crud.projects import escaped
from database.models import Builder, Project, Unit
from database.projections import Rows, Statements, array_of, page_of, projection
from database.schemas.builders import BuilderCard, BuilderFilter, BuilderResponse
from database.versions import Document
from domain.projects import ProjectStatus
from domain.units import UnitStatus
from errors import NotFound

_theirs = (Project.builder_id == Builder.id, PUBLISHED)
_projects = select(func.count()).select_from(Project).where(*_theirs).scalar_subquery()
_delivered = (
    select(func.count())
    .select_from(Unit)
    .join(Project, Project.id == Unit.project_id)
    .where(*_theirs, Project.status == ProjectStatus.DELIVERED.value, Unit.status == UnitStatus.SOLD.value)
    .scalar_subquery()
)
_places = select(func.min(Project.city).label("city")).where(*_theirs).group_by(func.lower(Project.city))
_place = _places.correlate(Builder).subquery()
_cities = array_of(_place.c.city, order=_place.c.city, over=_place)
_LOOKS = {
    "member_since": Builder.created_at,
    "projects": _projects,
    "homes_delivered": _delivered,
    "cities": _cities,
}
_card = projection(BuilderCard, Builder, **_LOOKS)
_builder = projection(BuilderResponse, Builder, **_LOOKS)
# Only who has something to show is shown.
_shown = select(Project.id).where(*_theirs).exists()
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "q": func.lower(Builder.company_name).like(all_(bindparam("q", type_=ARRAY(Text)))),
    "verified": Builder.verified == bindparam("verified"),
}
_ORDERS: dict[str, tuple[Any, ...]] = {
    "projects": (_projects.desc(), func.lower(Builder.company_name), Builder.id),
    "name": (func.lower(Builder.company_name), Builder.id),
    "newest": (Builder.id.desc(),),
}


def _page(asked: frozenset[str], sort: str) -> Rows:
    rows = select(_card).select_from(Builder).where(_shown, *(_CONDITIONS[name] for name in sorted(asked)))
    return select(page_of(rows, *_ORDERS[sort]).label("document"))


_PAGE = Statements[tuple[frozenset[str], str, bool]](
    lambda key: for_anyone(key[2], lambda _: _page(key[0] & _CONDITIONS.keys(), key[1]))
)
_ONE = Statements[bool](
    lambda signed: for_anyone(
        signed,
        lambda _: select(Builder.version, _builder.label("document")).where(Builder.id == bindparam("id"), _shown),
    )
)


async def get_builders(reader: Reader, asked: BuilderFilter) -> bytes:
    """One page of the builders that have a published project."""
    given = {name: value for name, value in asked.sent().items() if value is not None}
    if asked.q:
        given["q"] = [f"%{escaped(word)}%" for word in asked.q.lower().split()]
    statement = _PAGE[frozenset(given), asked.sort, reader.signed]
    row = await reader.read(statement, given | {"page": asked.page, "limit": asked.limit})
    assert row is not None
    body: bytes = row[0]
    return body


async def get_builder(reader: Reader, builder_id: int) -> Document:
    """The builder. Raises `NotFound`, also for one without a published project."""
    row = await reader.read(_ONE[reader.signed], {"id": builder_id})
    if row is None or row[0] is None:
        raise NotFound
    return Document(*row)
