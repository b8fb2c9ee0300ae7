"""Units and the history of their prices."""

from datetime import datetime

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ColumnElement,
    DateTime,
    ForeignKey,
    Index,
    SmallInteger,
    String,
    UniqueConstraint,
    and_,
    case,
    func,
)
from sqlalchemy import (
    text as sql,
)
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import (
    Area,
    Base,
    CreatedAt,
    Id,
    Money,
    Versioned,
    choice,
    refers,
    text,
)
from database.models.projects import OfProject, of_project
from domain.units import Facing, UnitStatus, UnitType


class Unit(Versioned, OfProject, Base):
    """A home, shop, office or plot.

    `status` follows from the unit's live booking, but for `available` and `withheld`. `held_until`: when the hold of a
    reserved unit runs out (null when it does not). `version` changes with everything about who has the unit, so a
    booking that is made at the version that was read cannot have overlooked anything.
    """

    __tablename__ = "units"

    id: Mapped[Id]
    tower_id: Mapped[int | None] = mapped_column(ForeignKey("towers.id"))
    unit_number: Mapped[str] = text(50)
    unit_type: Mapped[UnitType] = mapped_column(choice(UnitType))
    floor_number: Mapped[int] = mapped_column(SmallInteger)
    position: Mapped[int | None] = mapped_column(SmallInteger)
    area_sqft: Mapped[Area]
    price: Mapped[Money]
    facing: Mapped[Facing | None] = mapped_column(choice(Facing))
    balconies: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    bathrooms: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    parking_spaces: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    features: Mapped[list[str]] = mapped_column(ARRAY(String(100)), default=list, server_default=sql("'{}'"))
    status: Mapped[UnitStatus] = mapped_column(
        choice(UnitStatus), default=UnitStatus.AVAILABLE, server_default=UnitStatus.AVAILABLE.value
    )
    held_until: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        of_project(),
        UniqueConstraint("project_id", "unit_number"),
        Index("units_tower_id_idx", tower_id),
        # The least and the highest price of a project, of its free units and of all.
        Index("units_price_idx", "project_id", "price"),
        Index("units_free_price_idx", "project_id", "price", postgresql_where=sql("status = 'available'")),
        CheckConstraint("price > 0", "price"),
        CheckConstraint("area_sqft > 0", "area_sqft"),
        CheckConstraint("held_until IS NULL OR status = 'reserved'", "held_until"),
        # Lets a booking be tied to its unit, project and builder at once.
        UniqueConstraint("id", "project_id", "builder_id"),
    )


def current_unit_status() -> ColumnElement[UnitStatus]:
    """The status as it is at this moment: a hold that ran out frees its unit at once, swept or not."""
    lapsed = and_(Unit.status == UnitStatus.RESERVED, Unit.held_until <= func.now())
    return case((lapsed, UnitStatus.AVAILABLE), else_=Unit.status)


class UnitPriceChange(Base):
    """What a unit's price was, became, when, and by whom."""

    __tablename__ = "unit_price_changes"

    id: Mapped[Id]
    unit_id: Mapped[int] = refers("units.id", ondelete="CASCADE", index=True)
    builder_id: Mapped[int] = refers("builders.id", index=True)
    old_price: Mapped[Money]
    new_price: Mapped[Money]
    changed_by: Mapped[int] = refers("users.id")
    changed_at: Mapped[CreatedAt]
