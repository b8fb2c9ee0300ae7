"""Projects and their towers."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import (
    ARRAY,
    CHAR,
    JSON,
    BigInteger,
    CheckConstraint,
    Computed,
    DateTime,
    ForeignKeyConstraint,
    Index,
    Numeric,
    SmallInteger,
    String,
    Text,
    UniqueConstraint,
)
from sqlalchemy import (
    text as sql,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import (
    Area,
    Base,
    Id,
    Money,
    Percent,
    Versioned,
    choice,
    refers,
    text,
)
from domain.projects import DatePrecision, ProjectStatus, ProjectType

EVERY_DAY_BUT_SUNDAY = {
    day: {"opens": "10:00", "closes": "18:00"}
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday")
} | {"sunday": None}


class Project(Versioned, Base):
    """A building project. Without `published_at` it is a draft that only its builder sees.

    `available_units`, `price_min`, `price_max`, `unit_types` and `massing` (its towers with how many floors they have,
    and at most how many units on one) follow from the units; triggers keep them.
    """

    __tablename__ = "projects"

    id: Mapped[Id]
    builder_id: Mapped[int] = refers("builders.id")
    slug: Mapped[str] = text(100, unique=True)
    name: Mapped[str] = text(200)
    description: Mapped[str | None] = text(10_000)
    project_type: Mapped[ProjectType] = mapped_column(choice(ProjectType))
    status: Mapped[ProjectStatus] = mapped_column(
        choice(ProjectStatus), default=ProjectStatus.PLANNING, server_default=ProjectStatus.PLANNING.value
    )
    address: Mapped[str] = text(500)
    city: Mapped[str] = text(100)
    state: Mapped[str] = text(100)
    zipcode: Mapped[str] = text(20)
    latitude: Mapped[Decimal | None] = mapped_column(Numeric(9, 6))
    longitude: Mapped[Decimal | None] = mapped_column(Numeric(9, 6))
    total_units: Mapped[int | None]
    project_area: Mapped[Area | None]
    amenities: Mapped[list[str]] = mapped_column(ARRAY(String(100)), default=list, server_default=sql("'{}'"))
    start_date: Mapped[date | None]
    expected_completion_date: Mapped[date | None]
    expected_completion_precision: Mapped[DatePrecision] = mapped_column(
        choice(DatePrecision), default=DatePrecision.DAY, server_default=DatePrecision.DAY.value
    )
    actual_completion_date: Mapped[date | None]
    is_featured: Mapped[bool] = mapped_column(default=False, server_default=sql("false"))
    rera_number: Mapped[str | None] = text(100)
    currency: Mapped[str] = mapped_column(CHAR(3))
    timezone: Mapped[str] = text(64)
    hold_hours: Mapped[int] = mapped_column(SmallInteger, default=72, server_default="72")
    cooling_off_days: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    token_percent: Mapped[Percent] = mapped_column(default=Decimal(1), server_default="1")
    advance_cap_percent: Mapped[Percent | None] = mapped_column(default=Decimal(10), server_default="10")
    interest_percent: Mapped[Percent] = mapped_column(default=Decimal(0), server_default="0")
    project_account_percent: Mapped[Percent | None] = mapped_column(default=Decimal(70), server_default="70")
    forfeit_percent: Mapped[dict[str, float]] = mapped_column(JSONB, default=dict, server_default=sql("'{}'"))
    visit_capacity: Mapped[int] = mapped_column(SmallInteger, default=1, server_default="1")
    opening_hours: Mapped[dict[str, dict[str, str] | None]] = mapped_column(JSON, default=EVERY_DAY_BUT_SUNDAY)
    specifications: Mapped[list[dict[str, str]]] = mapped_column(JSON, default=list, server_default=sql("'[]'"))
    published_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    available_units: Mapped[int] = mapped_column(default=0, server_default="0")
    price_min: Mapped[Money | None]
    price_max: Mapped[Money | None]
    unit_types: Mapped[list[str]] = mapped_column(ARRAY(String(20)), default=list, server_default=sql("'{}'"))
    massing: Mapped[list[dict[str, str | int | None]]] = mapped_column(JSON, default=list, server_default=sql("'[]'"))
    search_text: Mapped[str] = mapped_column(
        Text,
        Computed(
            "lower(name || ' ' || city || ' ' || state || ' ' || address || ' ' || coalesce(rera_number, ''))",
            persisted=True,
        ),
    )

    __table_args__ = (
        Index("projects_builder_id_idx", builder_id, "id"),
        # The order of the public list; drafts are not in it.
        Index("projects_shown_idx", is_featured.desc(), published_at.desc(), sql("id DESC"),
              postgresql_where=published_at.is_not(None)),
        Index("projects_city_idx", sql("lower(city)"), postgresql_where=published_at.is_not(None)),
        Index("projects_search_text_idx", search_text, postgresql_using="gin",
              postgresql_ops={"search_text": "gin_trgm_ops"}),
        CheckConstraint("slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug !~ '^[0-9]+$'", "slug"),
        CheckConstraint("expected_completion_date >= start_date", "expected_after_start"),
        CheckConstraint("actual_completion_date >= start_date", "actual_after_start"),
        CheckConstraint("hold_hours BETWEEN 1 AND 720", "hold_hours"),
        CheckConstraint("cooling_off_days BETWEEN 0 AND 90", "cooling_off_days"),
        CheckConstraint("token_percent BETWEEN 0 AND 10", "token_percent"),
        CheckConstraint("advance_cap_percent BETWEEN 0 AND 100", "advance_cap_percent"),
        CheckConstraint("interest_percent BETWEEN 0 AND 100", "interest_percent"),
        CheckConstraint("project_account_percent BETWEEN 0 AND 100", "project_account_percent"),
        # Lets what belongs to a project be tied to its builder too (see the composite foreign keys).
        UniqueConstraint("id", "builder_id"),
    )  # fmt: skip


class OfProject:
    """A row that belongs to a project, and with it to that project's builder: the database holds the two together."""

    project_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)


def of_project() -> ForeignKeyConstraint:
    """The project and its builder, which cannot disagree."""
    return ForeignKeyConstraint(
        ["project_id", "builder_id"], ["projects.id", "projects.builder_id"], ondelete="CASCADE"
    )


class Tower(OfProject, Base):
    """A building of the project; `position` is its place from left to right."""

    __tablename__ = "towers"

    id: Mapped[Id]
    name: Mapped[str] = text(50)
    position: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")

    __table_args__ = (of_project(), UniqueConstraint("project_id", "name"))
